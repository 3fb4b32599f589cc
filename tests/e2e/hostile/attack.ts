/** What an attack runs when it can: the page's canary, which the test empties once the page itself is at rest. */
export const RUN = "(globalThis.canary??=[]).push('run')";

/** An address that nobody may ask for once the page is at rest. */
export const LEAK = '/leak';

/** One attack: markup for the story's middle, for the head, or both. */
export type Attack = { name: string; body?: string; head?: string };

/** Attacks that stand on one page without getting in each other's way. */
export type Family = {
  name: string;
  attacks: readonly Attack[];
  /** Markup around the story; `%` is its place. */
  around?: string;
};

/** Attacks from a table of name and markup. */
export const inBody = (table: Readonly<Record<string, string>>): Attack[] =>
  Object.entries(table).map(([name, body]) => ({ name, body }));
