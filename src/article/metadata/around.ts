/**
 * Which of the given elements stand around an element, from the inside out: for each ancestor, `start` first and `root` last,
 * those inside it; an ancestor that adds none is passed over. The page is searched once, before: a search at every
 * ancestor was half of the time that metadata took.
 */
export function* around(
  start: Element | null,
  root: Element,
  all: readonly Element[],
): Generator<Element[]> {
  let most = 0;
  for (let scope = start; scope && most < all.length; scope = scope.parentElement) {
    const within = scope;
    const found = all.filter((element) => within !== element && within.contains(element));
    if (found.length > most) yield found;
    most = Math.max(most, found.length);
    if (scope === root) return;
  }
}
