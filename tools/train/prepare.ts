import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { encode, labelsOf } from '../../src/core/entities/labels.ts';
import { names } from '../../src/core/entities/lists.ts';
import { type Tagged, tokensOf } from '../entities/conll.ts';
import { clues } from './clues.ts';
import { corpora } from './corpora.ts';
import { random, shuffle } from './random.ts';

/** The teacher knows the fourth type too, so that it is not taken for one of the three. */
const LABELS = labelsOf(['PER', 'LOC', 'ORG', 'MISC']);
/** Unlabelled sentences that the teacher labels by ANERcorp's guidelines, and by our own. */
const CHUNKS = { chunks: 32_000, 'own-chunks': 13_000 } as const;
const SHORTEST = 12;
const LONGEST = 90;
const SEED = 7;

/** Writes what teacher.py reads: a JSON object a sentence, and the unlabelled sentences as plain text. */
export function prepare(data: string, work: string): void {
  const { trained, judged } = corpora(data);
  fs.writeFileSync(path.join(work, 'labels.json'), JSON.stringify(LABELS));
  for (const { name, sentences } of [...trained, ...judged]) write(work, name, sentences);
  const chunks = shuffled(unlabelled(path.join(data, 'news-normalised.txt.gz')));
  let from = 0;
  for (const [name, count] of Object.entries(CHUNKS)) {
    const sentences = chunks.slice(from, from + count);
    from += count;
    write(
      work,
      name,
      sentences.map((words) => ({ words, names: [] })),
    );
    fs.writeFileSync(
      path.join(work, `${name}.txt`),
      sentences.map((words) => `${words.join(' ')}\n`).join(''),
    );
  }
}

function write(work: string, name: string, sentences: readonly Tagged[]): void {
  const lines = sentences.map(({ words, names: marked }) => {
    const tokens = tokensOf(words);
    // Vectors count digits as one another.
    const keys = tokens.map(({ key }) => key.replace(/\p{N}/gu, '0') || '-');
    const known = marked.filter(({ type }) => LABELS.includes(`B-${type}`));
    const labels = encode(words.length, known).map((label) => LABELS.indexOf(label));
    return JSON.stringify({ keys, clues: clues(tokens, names()), labels });
  });
  fs.writeFileSync(path.join(work, `${name}.jsonl`), `${lines.join('\n')}\n`);
}

/** Long lines of news cut at full stops. */
function unlabelled(file: string): string[][] {
  const text = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
  const chunks = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    let open: string[] = [];
    for (const word of line.split(/\s+/u)) {
      open.push(word);
      const ends = /^[.؟!?]$/u.test(word) && open.length >= SHORTEST;
      if (!ends && open.length < LONGEST) continue;
      chunks.set(open.join(' '), open);
      open = [];
    }
  }
  return [...chunks.values()];
}

function shuffled(chunks: readonly string[][]): string[][] {
  const order = Uint32Array.from(chunks, (_, i) => i);
  shuffle(order, random(SEED));
  return Array.from(order, (i) => chunks[i] ?? []);
}
