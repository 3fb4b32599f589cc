// npm run bench:names -- [--conll FILE] [--stories FOLDER [--chromium]]
// Names on a CoNLL file (exact spans) and on stories (distinct names as a reader sees them), by type; each with a part
// of the finder taken away at reading, nothing retrained. Then its speed beside Intl.Segmenter, and its bytes; with
// --chromium, after `npm run build`, also its speed beside plain Readability on the stories' own pages.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { domains } from '../../src/core/entities/features.ts';
import { find, tag } from '../../src/core/entities/find.ts';
import { gazetteer } from '../../src/core/entities/gazetteer.ts';
import { conllType } from '../../src/core/entities/labels.ts';
import { names } from '../../src/core/entities/lists.ts';
import { merge } from '../../src/core/entities/merge.ts';
import { rank } from '../../src/core/entities/rank.ts';
import { type Means, read } from '../../src/core/entities/read.ts';
import { tokenise } from '../../src/core/entities/tokens.ts';
import type { Name } from '../../src/core/story/types.ts';
import { readConll, tokensOf } from '../entities/conll.ts';
import { readModel } from '../entities/model.ts';
import { line, score } from '../train/score.ts';
import { besideReadability } from './names/beside-readability.ts';
import { ownTestStories } from './names/own-stories.ts';
import { count, readStories, type Story } from './names/stories.ts';

const { values } = parseArgs({
  options: {
    conll: { type: 'string' },
    stories: { type: 'string' },
    chromium: { type: 'boolean' },
  },
});

const model = readModel();
const whole: Means = { lists: names(), model, domain: domains.reader };
const noClusters = model && {
  ...model,
  clusters: { ...model.clusters, of: new Map<number, number>() },
};

/** What is taken away, by name. */
const ABLATIONS: Readonly<Record<string, Means>> = {
  whole,
  'without lists': { ...whole, lists: gazetteer([]) },
  'without clusters': { ...whole, model: noClusters },
  'without the guidelines of our own sentences': { ...whole, domain: domains.corpus },
  'without the tagger': { ...whole, model: null },
};

if (values.conll !== undefined) spans(values.conll);
const stories = values.stories === undefined ? [] : readStories(values.stories);
shown('our own stories', ownTestStories());
if (stories.length > 0) shown('stories', stories);
speed((stories.length > 0 ? stories : ownTestStories()).map(({ text }) => text).join('\n\n'));
bytes();
if (values.stories !== undefined && values.chromium) await besideReadability(values.stories);

function spans(file: string): void {
  const sentences = readConll(fs.readFileSync(file, 'utf8'));
  const tokens = sentences.map(({ words }) => tokensOf(words));
  const gold = sentences.map(({ names }) => names);
  const say = (note: string, found: ReturnType<typeof tag>) => {
    const got = tokens.map((_, i) =>
      found
        .filter(({ sentence }) => sentence === i)
        .map(({ type, from, to }) => ({ type: conllType[type], from, to })),
    );
    console.log(`${note}: ${line(score(gold, got, ['PER', 'LOC', 'ORG']))}`);
  };
  for (const [note, means] of Object.entries(ABLATIONS)) {
    say(`spans, ${note}`, tag(tokens, { ...means, domain: domains.corpus }));
  }
  const alone = { ...whole, domain: domains.corpus };
  say(
    'spans, without the document',
    read(tokens, alone).flatMap(({ tagged }) => tagged),
  );
}

function namesOf(text: string, means: Means): Name[] {
  const sentences = tokenise(text);
  return rank(text, sentences, merge(sentences, find(sentences, means)));
}

function shown(set: string, stories: readonly Story[]): void {
  for (const [note, means] of Object.entries(ABLATIONS)) {
    const sums = new Map<string, [number, number, number]>();
    for (const story of stories) {
      for (const [type, cells] of count(story, namesOf(story.text, means))) {
        const sum = sums.get(type) ?? [0, 0, 0];
        sums.set(type, [sum[0] + cells[0], sum[1] + cells[1], sum[2] + cells[2]]);
      }
    }
    const row = [...sums].map(([type, [right, got, wanted]]) => {
      const percent = (n: number) => (100 * n).toFixed(1);
      return `${type} ${percent((2 * right) / (got + wanted))} (P ${percent(right / got)} R ${percent(right / wanted)})`;
    });
    console.log(`names of ${set}, ${note}: ${row.join('  ')}`);
  }
}

/** Tokens a second, as a ratio to the browser's own word breaker over the same text. */
function speed(text: string): void {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  const tokens = tokenise(text).flat().length;
  const ours = best(() => namesOf(text, whole));
  const theirs = best(() => [...segmenter.segment(text)]);
  const thousand = (1000 * ours) / tokens;
  console.log(
    `speed: ${Math.round((1000 * tokens) / ours)} tokens a second, ${thousand.toFixed(1)} ms for 1,000, ` +
      `${(theirs / ours).toFixed(3)} of Intl.Segmenter`,
  );
}

/** The best of five, in milliseconds. */
function best(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function bytes(): void {
  const size = (file: URL) => gzipSync(fs.readFileSync(file), { level: 9 }).length;
  const folder = new URL('../../src/core/lexicon/names/', import.meta.url);
  const lists = fs.readdirSync(folder).reduce((sum, file) => sum + size(new URL(file, folder)), 0);
  const stored = size(new URL('../../models/names.bin', import.meta.url));
  console.log(
    `bytes, gzip: model with clusters ${stored}, lists ${lists}, together ${stored + lists}`,
  );
}
