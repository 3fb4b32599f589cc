import fs from 'node:fs';
import { tag } from '../../src/core/entities/find.ts';
import { conllType } from '../../src/core/entities/labels.ts';
import { names } from '../../src/core/entities/lists.ts';
import type { Token } from '../../src/core/entities/tokens.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { readConll, writeConll } from './conll.ts';
import { readModel } from './model.ts';

/** `npm run -s entities -- FILE`: a CoNLL file in, the same tokens with a tab and an IOB2 tag out. */
function main(file: string | undefined): void {
  if (file === undefined) {
    console.error('usage: npm run -s entities -- FILE');
    process.exitCode = 2;
    return;
  }
  const sentences = readConll(fs.readFileSync(file, 'utf8'));
  const found = tag(
    sentences.map(({ words }) => tokens(words)),
    { lists: names(), model: readModel() },
  );
  const tagged = sentences.map(({ words }, i) => ({
    words,
    names: found
      .filter(({ sentence }) => sentence === i)
      .map(({ type, from, to }) => ({ type: conllType[type], from, to })),
  }));
  process.stdout.write(`${writeConll(tagged)}\n`);
}

/** The file's tokens as they are, as if one space stood between them. */
function tokens(words: readonly string[]): Token[] {
  let start = 0;
  return words.map((text) => {
    const token = { text, key: normalise(text), start, end: start + text.length };
    start = token.end + 1;
    return token;
  });
}

main(process.argv[2]);
