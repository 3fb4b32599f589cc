/** Stories share most of their words; a memory is emptied before it grows beyond so many. */
const MOST = 10_000;

/** The same function with a memory of what it answered. What it hands out is shared: never change it. */
export function remembered<K, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = work(key);
    known.set(key, answer);
    return answer;
  };
}

/** Something of which there are fewer than `NUMBERED`. */
type Numbered = { readonly id: number };
const NUMBERED = 0x8000;

/** The same for two that have numbers: one look-up instead of two. */
export function rememberedOfTwo<A extends Numbered, B extends Numbered, T>(
  work: (a: A, b: B) => T,
): (a: A, b: B) => T {
  const known = new Map<number, T>();
  return (a, b) => {
    const key = a.id * NUMBERED + b.id;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = work(a, b);
    known.set(key, answer);
    return answer;
  };
}
