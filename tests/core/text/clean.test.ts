import { expect, test } from 'vitest';
import { cleaned } from '../../../src/core/text/clean.ts';

const ZWNJ = '\u200C';
const ZWJ = '\u200D';

test.each([
  [
    'bidi marks and embeddings',
    '\u200Fقال\u200E \u202Bالوزير\u202C \u2067اليوم\u2069',
    'قال الوزير اليوم',
  ],
  [
    'zero-width spaces, joiners of words, soft hyphens, byte order marks',
    '\uFEFFنص\u200B طو\u00ADيل\u2060',
    'نص طويل',
  ],
  ['letters by their shape', '\uFEB3\uFEFC\uFEE1', 'سلام'],
  ['vowel marks by their shape', 'ع\uFE78ق', 'ع\u064Fق'],
  ['signs of honour stay', 'محمد ﷺ', 'محمد ﷺ'],
  ['ornate brackets stay', '﴿آية﴾', '﴿آية﴾'],
  ['Latin ligatures and fractions are none of ours', 'ﬁ ½ ²', 'ﬁ ½ ²'],
  ['tashkeel stays', 'عُقِدَ', 'عُقِدَ'],
  ['a non-joiner inside a word stays', `می${ZWNJ}شود`, `می${ZWNJ}شود`],
  ['a non-joiner beside a space goes', `كلمة${ZWNJ} أخرى`, 'كلمة أخرى'],
  ['the joiner of the Hijri sign stays', `١٤٤٦ ه${ZWJ}`, `١٤٤٦ ه${ZWJ}`],
  ['a joiner after a space goes', `كلمة ${ZWJ}أخرى`, 'كلمة أخرى'],
  ['families of pictures stay together', `👨${ZWJ}👩${ZWJ}👧`, `👨${ZWJ}👩${ZWJ}👧`],
  ['odd spaces', 'ألف\u00A0\u2009\u3000باء', 'ألف باء'],
  ['line ends', 'ألف \r\n باء\u2028جيم', 'ألف\nباء\nجيم'],
])('%s', (_, text, clean) => {
  expect(cleaned(text)).toBe(clean);
});
