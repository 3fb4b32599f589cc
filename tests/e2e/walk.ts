import type { KeyInput } from 'puppeteer-core';

/** Where the keyboard goes: a surface whose focus can be asked for. */
export type Walk = {
  press: (key: KeyInput) => Promise<void>;
  focused: () => Promise<string | null>;
};

/** Presses Tab until something is reached, and says what was on the way. */
export async function tabTo({ press, focused }: Walk, name: string): Promise<string[]> {
  const way: string[] = [];
  const isThere = (): boolean => way.at(-1)?.startsWith(name) === true;
  for (let step = 0; step < 40 && !isThere(); step += 1) {
    await press('Tab');
    way.push((await focused()) ?? '');
  }
  if (!isThere()) throw new Error(`${name} is not on ${way.join(', ')}`);
  return way;
}
