import fs from 'node:fs';
import path from 'node:path';
import { type Clusters, clusterKey, nest } from '../../src/core/entities/clusters.ts';
import { domains, features } from '../../src/core/entities/features.ts';
import type { DenseField } from '../../src/core/entities/field.ts';
import { encode, labelsOf } from '../../src/core/entities/labels.ts';
import { gazetteer, matches } from '../../src/core/entities/gazetteer.ts';
import { lists, names } from '../../src/core/entities/lists.ts';
import { looker } from '../../src/core/entities/look.ts';
import { tokensOf } from '../entities/conll.ts';
import { type Corpus, corpora } from './corpora.ts';
import { type Example, train } from './crf.ts';
import { decode } from './decode.ts';
import { line, score } from './score.ts';
import { largest, quantise, store } from './store.ts';

const TYPES = ['PER', 'LOC', 'ORG'];
const LABELS = labelsOf(TYPES);
const BUCKETS = 1 << 20;
const KEPT = 470_000;
const SETTINGS = {
  labels: LABELS,
  buckets: BUCKETS,
  epochs: 4,
  rate: 0.03,
  decay: 1e-5,
  dropout: 0.1,
  seed: 7,
};
/** After most weights are dropped, those that stay learn to do without them. */
const AFTER = { epochs: 2, rate: 0.004 };
/** How often each corpus is read in one epoch, beside the text that the teacher labelled. */
const TIMES: Readonly<Record<string, number>> = { 'anercorp-train': 2, wojood: 1, 'own-train': 4 };
/** In every other copy of annotated text, and in one of so many labelled sentences, a third of all entries is unknown. */
const SCARCE = 4;

/** Trains the tagger on annotated and teacher-labelled text, and writes models/names.bin. */
export function student(data: string, work: string): void {
  const clusters = readClusters(path.join(work, 'clusters.json'));
  const { trained, judged } = corpora(data);
  const look = looker(clusters);
  const scarce = twoThirds();
  const feature = (words: readonly string[], domain: number, isScarce = false) => {
    const tokens = tokensOf(words);
    const inLists = matches(isScarce ? scarce : names(), tokens);
    return features(look(tokens, inLists), { buckets: BUCKETS, domain });
  };
  const annotated = trained.flatMap(({ name, domain, sentences }) => {
    const copies = [false, true].map((isScarce) =>
      sentences.map(({ words, names }): Example => ({
        features: feature(words, domain, isScarce),
        wanted: certain(words.length, names),
        weight: 1,
      })),
    );
    return Array.from({ length: TIMES[name] ?? 1 }, (_, i) => copies[i % 2] ?? []).flat();
  });
  const labelled = [
    ...soft(work, 'chunks', domains.corpus),
    ...soft(work, 'own-chunks', domains.reader),
  ].map(({ words, domain, wanted }, i): Example => ({
    features: feature(words, domain, i % SCARCE === 0),
    wanted,
    weight: 1,
  }));
  console.log(`${annotated.length} annotated and ${labelled.length} labelled sentences`);
  const dev = judged.map((corpus) => ({
    corpus,
    buckets: corpus.sentences.map(({ words }) => feature(words, corpus.domain)),
  }));
  const report = (field: DenseField, note: string) => {
    for (const { corpus, buckets } of dev)
      console.log(note, corpus.name, judge(field, corpus, buckets));
  };
  const examples = [...annotated, ...labelled];
  const full = train(examples, {
    ...SETTINGS,
    each: (field, epoch) => epoch % 2 === 0 && report(field(), `epoch ${epoch + 1}`),
  });
  const from = { ...full, weights: largest(full.weights, KEPT) };
  report(from, 'dropped');
  const field = train(examples, {
    ...SETTINGS,
    ...AFTER,
    from,
    each: (field, epoch) => report(field(), `epoch ${epoch + 1} after`),
  });
  report({ ...field, ...quantise(field.weights, KEPT) }, 'stored');
  fs.writeFileSync(
    new URL('../../models/names.bin', import.meta.url),
    store(field, clusters, KEPT),
  );
}

/** The lists as they are to a text of names that they do not have: those of the training text are known too well. */
function twoThirds() {
  return gazetteer(
    lists.map(({ type, entries }) => ({ type, entries: entries.filter((_, i) => i % 3 !== 0) })),
  );
}

function judge(
  field: DenseField,
  { sentences }: Corpus,
  buckets: readonly Uint32Array[][],
): string {
  const got = buckets.map((sentence) => decode(field, sentence));
  return line(
    score(
      sentences.map(({ names }) => names),
      got,
      TYPES,
    ),
  );
}

/** One row of probabilities a token: the annotated label is certain. */
function certain(length: number, names: Parameters<typeof encode>[1]): Float32Array {
  const wanted = new Float32Array(length * LABELS.length);
  const shown = names.filter(({ type }) => TYPES.includes(type));
  for (const [i, label] of encode(length, shown).entries()) {
    wanted[i * LABELS.length + LABELS.indexOf(label)] = 1;
  }
  return wanted;
}

/** The teacher's beliefs of each sentence: `label:per cent` joined by commas, a token each. */
function soft(work: string, name: string, domain: number) {
  const texts = fs
    .readFileSync(path.join(work, `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
  const beliefs = fs
    .readFileSync(path.join(work, `${name}.soft`), 'utf8')
    .trim()
    .split('\n');
  return texts.map((text, i) => {
    const rows = beliefs[i]?.split(' ') ?? [];
    const wanted = new Float32Array(rows.length * LABELS.length);
    for (const [token, row] of rows.entries()) {
      const pairs = row.split(',').map((pair) => pair.split(':').map(Number));
      const total = pairs.reduce((sum, [, share = 0]) => sum + share, 0);
      for (const [label = 0, share = 0] of pairs)
        wanted[token * LABELS.length + label] = share / total;
    }
    return { words: text.split(' '), domain, wanted };
  });
}

/** What vectors.py wrote. */
type Written = { words: string[]; fine: number[]; middle: number[]; coarse: number[] };

function readClusters(file: string): Clusters {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own command wrote it a step before
  const { words, fine, middle, coarse } = JSON.parse(fs.readFileSync(file, 'utf8')) as Written;
  const of = new Map(words.map((word, i) => [clusterKey(word), fine[i] ?? 0]));
  return { of, nested: nest(middle, coarse) };
}
