/** A page's markup, and what 200 of its elements, spread evenly, compute to. */
export function stateOf(page: Document): string[] {
  const all = [...page.querySelectorAll('*')];
  const step = Math.max(1, Math.floor(all.length / 200));
  const styles = all
    .filter((_, at) => at % step === 0)
    .map((element) => {
      const style = getComputedStyle(element);
      return Array.from(style, (name) => style.getPropertyValue(name)).join(';');
    });
  return [page.documentElement.outerHTML, ...styles];
}

/** The places at which two states differ. */
export function differences(one: readonly string[], other: readonly string[]): Set<number> {
  const places = Array.from(one.length > other.length ? one : other, (_, at) => at);
  return new Set(places.filter((at) => one[at] !== other[at]));
}

/** How a page came back: what differs from before, and what moved by itself in a run without hiding. */
export type Restored = { different: number; moving: number; left: string | null };
