import { describe, expect, it } from 'vitest';
import { prune } from '../../../tools/lists/prune.ts';

const lines: readonly [string, string, boolean][] = [
  ['a generic rule', '##.ad-slot', true],
  ['a generic rule with excluded sites', '~a.example##.ad-slot', true],
  ['a rule for an Arabic site', 'www.youm7.com##.ad-slot', true],
  ['a rule for a site of an Arab country', 'akhbar.eg##.ad-slot', true],
  ['a rule for another site', 'a.example##.ad-slot', false],
  ['an exception for any site', 'a.example#@#.ad-slot', true],
  ['a site that asks not to be touched', '@@||a.example^$generichide', true],
  ['a network rule', '||ads.example^', false],
  ['a script', '##+js(set, a, 1)', false],
  ['a comment', '! ##.ad', false],
];

describe('prune', () => {
  it.each(lines)('%s', (_, line, isKept) => {
    expect(prune(line, false).text).toBe(isKept ? line : '');
  });

  it('keeps every site of a list that is for Arabic readers', () => {
    expect(prune('a.example##.ad-slot', true).counts).toEqual({
      read: 1,
      generic: 0,
      site: 1,
      exceptions: 0,
    });
  });
});
