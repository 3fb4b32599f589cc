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
