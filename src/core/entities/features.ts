import { mix } from './hash.ts';
import type { Look } from './look.ts';

/** Beyond the sentence's ends. */
const EDGE = 0x45444745;
/** Most letters of a prefix or suffix that is a feature. */
const AFFIX = 4;

/** Whose guidelines the names follow: a corpus's own (0: those of ANERcorp), or those of a reader. */
export const domains = { corpus: 0, wojood: 77, reader: 78 } as const;

/** The number of buckets, a power of two, and the domain. */
export type Hashing = { buckets: number; domain: number };

/**
 * The features of each token as bucket numbers below `buckets` (a power of two): the hashing trick
 * (Weinberger and others 2009), so that no feature's name is stored. Templates follow the usual ones for
 * Arabic names: words, affixes, context, clusters, lists, cues (Benajiba and Rosso 2008).
 */
export function features(sentence: readonly Look[], { buckets, domain }: Hashing): Uint32Array[] {
  return sentence.map((_, i) => {
    const out: number[] = [];
    const template = new Templates(out, buckets - 1);
    words(template, sentence, i);
    affixes(template, sentence, i);
    clusters(template, sentence, i);
    lists(template, sentence, i);
    cues(template, sentence, i);
    return domain === 0 ? Uint32Array.from(out) : withCopies(out, domain, buckets);
  });
}

/** A copy of every feature for one domain alone, so that it may differ from the others (Daumé 2007). */
function withCopies(general: readonly number[], domain: number, buckets: number): Uint32Array {
  const all = new Uint32Array(2 * general.length);
  for (const [i, bucket] of general.entries()) {
    all[i] = bucket;
    all[general.length + i] = mix(bucket, domain) & (buckets - 1);
  }
  return all;
}

/** Numbers the templates in the order of their calls, so that equal values of two never meet. */
class Templates {
  private id = 0;
  private readonly out: number[];
  private readonly mask: number;

  constructor(out: number[], mask: number) {
    this.out = out;
    this.mask = mask;
  }

  add(value: number | undefined): void {
    this.id += 1;
    if (value !== undefined) this.out.push(mix(this.id, value) & this.mask);
  }

  pair(a: number | undefined, b: number | undefined): void {
    this.add(mix(a ?? EDGE, b ?? EDGE));
  }

  /** The numbers of the bits that are set. */
  bits(bits: number): void {
    this.id += 1;
    for (let bit = 0; bits >> bit > 0; bit++) {
      if (bits & (1 << bit)) this.out.push(mix(this.id, bit) & this.mask);
    }
  }

  any(values: readonly number[] | undefined): void {
    this.id += 1;
    for (const value of values ?? []) this.out.push(mix(this.id, value) & this.mask);
  }
}

type Writer = (template: Templates, sentence: readonly Look[], i: number) => void;

const words: Writer = (template, sentence, i) => {
  template.add(1);
  for (let d = -2; d <= 2; d++) template.add(sentence[i + d]?.word ?? EDGE);
  for (let d = -1; d <= 1; d++) template.add(sentence[i + d]?.stem ?? EDGE);
  for (let d = -1; d <= 1; d++) template.add(sentence[i + d]?.shape ?? EDGE);
  template.pair(sentence[i - 1]?.word, sentence[i]?.word);
  template.pair(sentence[i]?.word, sentence[i + 1]?.word);
  template.pair(sentence[i - 1]?.stem, sentence[i]?.stem);
  template.pair(sentence[i - 1]?.word, sentence[i + 1]?.word);
};

const affixes: Writer = (template, sentence, i) => {
  for (let d = -1; d <= 1; d++) {
    const key = sentence[i + d]?.key ?? '';
    for (let n = 1; n <= AFFIX; n++) {
      const isLong = key.length > n;
      template.add(isLong ? tail(key, 0, n) : undefined);
      template.add(isLong ? tail(key, key.length - n, key.length) : undefined);
    }
  }
};

/** A stretch of a key as a number, without making a string of it. */
function tail(key: string, from: number, to: number): number {
  let h = 7;
  for (let i = from; i < to; i++) h = mix(h, key.charCodeAt(i));
  return h;
}

const clusters: Writer = (template, sentence, i) => {
  for (let d = -2; d <= 2; d++) {
    for (const cluster of sentence[i + d]?.clusters ?? []) template.add(cluster);
    if (!sentence[i + d]) for (let n = 0; n < 3; n++) template.add(undefined);
  }
  const coarse = (d: number) => sentence[i + d]?.clusters[0];
  const middle = (d: number) => sentence[i + d]?.clusters[1];
  template.pair(coarse(-1), coarse(0));
  template.pair(coarse(0), coarse(1));
  template.pair(coarse(-2), coarse(-1));
  template.pair(coarse(1), coarse(2));
  template.pair(middle(-1), middle(0));
  template.pair(middle(0), middle(1));
  template.pair(coarse(-1), mix(coarse(0) ?? EDGE, coarse(1) ?? EDGE));
};

const lists: Writer = (template, sentence, i) => {
  for (let d = -1; d <= 1; d++) template.any(sentence[i + d]?.lists);
  const here = sentence[i]?.lists ?? [];
  const before = sentence[i - 1];
  template.any(here.map((code) => mix(code, before?.clusters[0] ?? EDGE)));
  template.any(here.map((code) => mix(code, before?.word ?? EDGE)));
  template.any(here.map((code) => mix(code, sentence[i]?.clusters[1] ?? EDGE)));
};

const cues: Writer = (template, sentence, i) => {
  for (let d = -3; d <= 1; d++) {
    template.bits(sentence[i + d]?.cue ?? 0);
  }
  template.pair(sentence[i - 1]?.cue, sentence[i]?.clusters[0]);
  template.pair(sentence[i - 2]?.cue, sentence[i - 1]?.clusters[0]);
  template.pair(sentence[i]?.cue, sentence[i + 1]?.clusters[0]);
  template.pair(sentence[i - 1]?.cue, sentence[i]?.cue);
};
