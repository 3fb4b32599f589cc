import fs from 'node:fs';
import { normalise } from '../../../src/core/text/normalise.ts';
import { ownStory } from '../../train/own-sentences.ts';
import type { Story } from './stories.ts';

const FILE = new URL('../../../models/data/own-test/stories.txt', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  GOV: 'organisation',
};

/** Our own short stories, kept out of training: their texts, and the names that a reader should see in each. */
export function ownTestStories(): Story[] {
  const lines = fs.readFileSync(FILE, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const { text, names } = ownStory(line);
      return { text, wanted: distinct(names), free: [] };
    });
}

/** A person said in full and by a part of it is one name. */
function distinct(names: readonly { type: string; name: string }[]): Story['wanted'] {
  const wanted: Story['wanted'] = [];
  for (const one of names.toSorted((a, b) => b.name.length - a.name.length)) {
    const type = TYPES[one.type] ?? '';
    const form = normalise(one.name);
    const isOf = (whole: string) =>
      whole === form || (type === 'person' && ` ${whole} `.includes(` ${form} `));
    const owner = wanted.find(({ types, forms }) => types.includes(type) && [...forms].some(isOf));
    if (owner) owner.forms.add(form);
    else wanted.push({ types: [type], forms: new Set([form]) });
  }
  return wanted;
}
