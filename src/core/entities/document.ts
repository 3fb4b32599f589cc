import type { Found } from './found.ts';
import { keysOf } from './found.ts';
import { splits } from './prefixes.ts';
import type { Sentence } from './tokens.ts';

/**
 * Further mentions of people that the document names in full: a last name alone («وفق هاياشي») where
 * nothing else was found. Settled names in, the same and the new ones out.
 */
export function spread(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const lastNames = new Set<string>();
  for (const one of found) {
    const keys = one.type === 'person' ? keysOf(sentences, one) : [];
    const last = keys.at(-1);
    if (last !== undefined && keys.length > 1) lastNames.add(last);
  }
  return [...found, ...alone(sentences, found, lastNames)];
}

function alone(
  sentences: readonly Sentence[],
  found: readonly Found[],
  lastNames: ReadonlySet<string>,
): Found[] {
  const taken = new Set(found.flatMap(tokensOf));
  const all: Found[] = [];
  for (const [sentence, tokens] of sentences.entries()) {
    for (const [from, token] of tokens.entries()) {
      if (taken.has(`${sentence} ${from}`)) continue;
      const split = splits(token.key).find(({ rest }) => lastNames.has(rest));
      if (!split) continue;
      const span = { sentence, from, to: from + 1, prefix: split.prefix };
      all.push({ ...span, type: 'person', source: 'document' });
    }
  }
  return all;
}

const tokensOf = ({ sentence, from, to }: Found): string[] =>
  Array.from({ length: to - from }, (_, i) => `${sentence} ${from + i}`);
