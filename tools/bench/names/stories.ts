import fs from 'node:fs';
import path from 'node:path';
import type { Name } from '../../../src/core/story/types.ts';
import { normalise } from '../../../src/core/text/normalise.ts';

/** A name that a person marked: any of its forms and types is right. */
type Wanted = { types: string[]; forms: Set<string> };

/** A story with the names that a reader should see, and those that count neither way. */
export type Story = { text: string; wanted: Wanted[]; free: Set<string>[] };

type Marked = {
  name: string;
  type: string;
  forms?: string[];
  also_accept?: string[];
  alt_types?: string[];
};

/** Reads `FOLDER/gold/*.json` (`body_text`) with `FOLDER/names/*.json` (`entities`, `ambiguous`). */
export function readStories(folder: string): Story[] {
  return fs.readdirSync(path.join(folder, 'names')).map((file) => {
    // oxlint-disable typescript/no-unsafe-type-assertion -- the shape that the folder's own description gives
    const { body_text: text } = read(folder, 'gold', file) as { body_text: string };
    const names = read(folder, 'names', file) as { entities: Marked[]; ambiguous?: Marked[] };
    // oxlint-enable typescript/no-unsafe-type-assertion
    return {
      text,
      wanted: names.entities.map((name) => ({
        types: [name.type, ...(name.alt_types ?? [])],
        forms: formsOf(name),
      })),
      free: (names.ambiguous ?? []).map(formsOf),
    };
  });
}

const read = (...parts: string[]): unknown =>
  JSON.parse(fs.readFileSync(path.join(...parts), 'utf8'));

const formsOf = ({
  name,
  forms = [],
  also_accept: others = [],
}: Omit<Marked, 'type'>): Set<string> => new Set([name, ...forms, ...others].map(key));

const key = (form: string): string => (normalise(form).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** How many of the shown names are right, and how many should be there: [right, shown, wanted] a type. */
export function count(story: Story, shown: readonly Name[]): Map<string, [number, number, number]> {
  const counts = new Map<string, [number, number, number]>();
  const add = (type: string, at: 0 | 1 | 2) => {
    for (const row of [type, 'all']) {
      const cells = counts.get(row) ?? [0, 0, 0];
      cells[at] += 1;
      counts.set(row, cells);
    }
  };
  for (const { types } of story.wanted) add(types[0] ?? '', 2);
  const left = [...story.wanted];
  for (const { type, name, forms } of shown) {
    const keys = [name, ...forms].map(key);
    const at = left.findIndex(
      (one) => one.types.includes(type) && keys.some((k) => one.forms.has(k)),
    );
    if (at < 0 && story.free.some((free) => keys.some((k) => free.has(k)))) continue;
    add(type, 1);
    if (at < 0) continue;
    add(type, 0);
    left.splice(at, 1);
  }
  return counts;
}
