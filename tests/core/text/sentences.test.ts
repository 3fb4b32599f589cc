import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core/text/sentences.ts';
import { BULLETIN_SENTENCE_CASES } from './bulletinSentenceCases.ts';
import { DESK_SENTENCE_CASES } from './deskSentenceCases.ts';
import { FEATURE_SENTENCE_CASES } from './featureSentenceCases.ts';
import { NEWS_SENTENCE_CASES } from './newsSentenceCases.ts';
import { REPORT_SENTENCE_CASES } from './reportSentenceCases.ts';
import { SENTENCE_CASES } from './sentenceCases.ts';

const cut = (marked: string): string[] => marked.split('|').map((part) => part.trim());
const got = (marked: string): string[] =>
  sentences(marked.replaceAll('|', '')).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ...SENTENCE_CASES,
    ...NEWS_SENTENCE_CASES,
    ...REPORT_SENTENCE_CASES,
    ...BULLETIN_SENTENCE_CASES,
    ...FEATURE_SENTENCE_CASES,
    ...DESK_SENTENCE_CASES,
  ])('%s', (_, marked) => {
    expect(got(marked)).toEqual(cut(marked));
  });

  it('pass over a line of stars', () => {
    const all = sentences('انتهت الجلسة.\n* * *\nبدأت أخرى.');
    expect(all.map((one) => one.text)).toEqual(['انتهت الجلسة.', 'بدأت أخرى.']);
  });
});

/** Strings that are likely to reach the rules: letters, digits, marks, quotation marks, line breaks. */
const PARTS = 'قال و د م هـ ق 3 ٥ a www . .. … ؟ ! ، ؛ : « » " “ ” ( ) - •'.split(' ');
const prose = fc
  .array(fc.constantFrom(...PARTS, ' ', '\n', '\t', '\u200F', '\u{1F600}'), { maxLength: 60 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary' }));

describe('sentences of any text', () => {
  it('stand where their offsets say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const one of sentences(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
      }),
    );
  });

  it('come in order, apart, trimmed and never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const one of sentences(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.text).toBe(one.text.trim());
          expect(one.text).not.toBe('');
          ({ end } = one);
        }
      }),
    );
  });

  it('lose no letter and no digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let left = '';
        let at = 0;
        for (const one of sentences(text)) {
          left += text.slice(at, one.start);
          at = one.end;
        }
        expect(left + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
