/** The first answer that is not null; nothing behind it is read. Null where there is none. */
export const first = <T, R>(list: Iterable<T>, read: (item: T) => R | null): R | null => {
  for (const item of list) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
};
