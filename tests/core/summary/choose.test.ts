import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/summary/candidates.ts';
import { choose } from '../../../src/core/summary/choose.ts';

const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  text: name,
  start: 0,
  end: name.length,
  block: 0,
  length: 20,
  stems: new Set([name]),
  pointsBack: false,
  isStranded: false,
  ...more,
});
const wide = { words: 1000, sentences: 50 };

describe('choose', () => {
  it('takes the first sentence whatever its score', () => {
    const all = [candidate('a', { length: 80 }), candidate('b')];
    expect(choose(all, [-1, 1], { words: 40, sentences: 5 })).toEqual([0]);
  });

  it('takes the best that fit, in the order of the text', () => {
    const all = [candidate('a'), candidate('b'), candidate('c'), candidate('d')];
    expect(choose(all, [1, 0.1, 0.3, 0.2], { words: 60, sentences: 5 })).toEqual([0, 2, 3]);
    expect(choose(all, [1, 0.1, 0.3, 0.2], { words: 1000, sentences: 2 })).toEqual([0, 2]);
  });

  it('takes a sentence that points back with those before it', () => {
    const all = [
      candidate('a'),
      candidate('b'),
      candidate('c'),
      candidate('d', { pointsBack: true }),
      candidate('e', { pointsBack: true }),
    ];
    expect(choose(all, [1, 0.2, 0.1, 0.5, 0.9], { words: 80, sentences: 4 })).toEqual([0, 2, 3, 4]);
  });

  it('weighs a group by all its words, not by its best sentence', () => {
    const all = [
      candidate('a'),
      candidate('b'),
      candidate('c'),
      candidate('d', { pointsBack: true }),
    ];
    expect(choose(all, [1, 0.4, 0, 0.5], { words: 40, sentences: 5 })).toEqual([0, 1]);
  });

  it('never takes a sentence that points back to one left out', () => {
    const all = [candidate('a'), candidate('b', { pointsBack: true, isStranded: true })];
    expect(choose(all, [1, 1], wide)).toEqual([0]);
  });

  it('never takes a chain longer than a summary', () => {
    const all = Array.from({ length: 9 }, (_, at) => candidate(`${at}`, { pointsBack: at > 0 }));
    const scores = all.map((_, at) => at);
    expect(choose(all, scores, wide)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes one of two sentences that say the same', () => {
    const all = [candidate('a'), candidate('b'), candidate('b')];
    expect(choose(all, [1, 0.5, 0.6], wide)).toEqual([0, 2]);
  });

  it('ends nearer to its words than before, and at most a quarter over', () => {
    const all = [candidate('a', { length: 90 }), candidate('b', { length: 30 })];
    expect(choose(all, [1, 1], { words: 100, sentences: 5 })).toEqual([0]);
    expect(choose(all, [1, 1], { words: 106, sentences: 5 })).toEqual([0, 1]);
    const long = [candidate('a'), candidate('b', { length: 60 })];
    expect(choose(long, [1, 1], { words: 60, sentences: 5 })).toEqual([0]);
    expect(choose(long, [1, 1], { words: 64, sentences: 5 })).toEqual([0, 1]);
  });

  const tail = [
    candidate('a', { length: 40 }),
    candidate('b', { length: 36 }),
    candidate('c', { length: 60 }),
    candidate('d', { length: 10 }),
  ];
  it.each([
    ['ends rather than fill up with what is worse and shorter', { words: 94 }, [0, 1]],
    ['fills up where a fifth of its words is left', { words: 104 }, [0, 1, 3]],
    ['fills up where it has too few sentences', { words: 94, least: 3 }, [0, 1, 3]],
  ])('%s', (_, limits, chosen) => {
    expect(choose(tail, [1, 0.9, 0.8, 0.1], { sentences: 5, ...limits })).toEqual(chosen);
  });

  it('prefers what does not follow a chosen sentence in its paragraph, where both are as good', () => {
    const all = [candidate('a'), candidate('b'), candidate('c')];
    expect(choose(all, [1, 0.5, 0.49], { words: 40, sentences: 5 })).toEqual([0, 2]);
    const apart = [candidate('a'), candidate('b', { block: 1 }), candidate('c', { block: 2 })];
    expect(choose(apart, [1, 0.5, 0.49], { words: 40, sentences: 5 })).toEqual([0, 1]);
  });

  it('takes a sentence too long for a reader only where it is the first', () => {
    const all = [candidate('a', { length: 70 }), candidate('b', { length: 61 }), candidate('c')];
    expect(choose(all, [1, 1, 0], { ...wide, longest: 60 })).toEqual([0, 2]);
    expect(choose(all, [1, 1, 0], wide)).toEqual([0, 1, 2]);
  });

  it('chooses nothing from nothing', () => {
    expect(choose([], [], wide)).toEqual([]);
  });
});
