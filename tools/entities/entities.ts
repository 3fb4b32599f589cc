import fs from 'node:fs';
import { domains } from '../../src/core/entities/features.ts';
import { tag } from '../../src/core/entities/find.ts';
import { conllType } from '../../src/core/entities/labels.ts';
import { names } from '../../src/core/entities/lists.ts';
import { readConll, tokensOf, writeConll } from './conll.ts';
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
    sentences.map(({ words }) => tokensOf(words)),
    { lists: names(), model: readModel(), domain: domains.corpus },
  );
  const tagged = sentences.map(({ words }, i) => ({
    words,
    names: found
      .filter(({ sentence }) => sentence === i)
      .map(({ type, from, to }) => ({ type: conllType[type], from, to })),
  }));
  process.stdout.write(`${writeConll(tagged)}\n`);
}

main(process.argv[2]);
