/** What each area of the browser's storage holds, in place of `platform/storage.ts`: for `vi.mock` and for the test. */
export const areas: Record<string, Record<string, unknown>> = {};

/** The window that asks is private. */
export const own = { isPrivate: false };

const done = { ok: true, value: null };
const areaOf = (area: string): Record<string, unknown> => (areas[area] ??= {});

/** Empties it, in a window that is not private. */
export function empty(): void {
  for (const area of Object.keys(areas)) delete areas[area];
  own.isPrivate = false;
}

export const isPrivate = (): boolean => own.isPrivate;
export const load = (area: string, key: string) => Promise.resolve(areaOf(area)[key]);
export const loadAll = (area: string) => Promise.resolve({ ...areaOf(area) });
export const store = (area: string, key: string, value: unknown) => {
  areaOf(area)[key] = value;
  return Promise.resolve(done);
};
export const storeAll = (area: string, values: Record<string, unknown>) => {
  Object.assign(areaOf(area), values);
  return Promise.resolve(done);
};
export const forget = (area: string, keys: string[]) => {
  for (const key of keys) delete areaOf(area)[key];
  return Promise.resolve();
};
