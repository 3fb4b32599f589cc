/**
 * What matches a selector around an element, from the inside out: for each ancestor, `start` first and `root` last, the matches
 * inside it; an ancestor that adds none is passed over. The page is searched once: a search at every ancestor was half of
 * the time that metadata took.
 */
export function* around(start: Element | null, root: Element, query: string): Generator<Element[]> {
  const all = [...root.querySelectorAll(query)];
  let most = 0;
  for (let scope = start; scope && most < all.length; scope = scope.parentElement) {
    const within = scope;
    const found = all.filter((element) => within !== element && within.contains(element));
    if (found.length > most) yield found;
    most = Math.max(most, found.length);
    if (scope === root) return;
  }
}
