import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/lexicon/entries.ts';
import { nisbas } from '../../../src/core/lexicon/names/cues-nisbas.ts';
import {
  institutionHeads,
  kunyaParts,
  placeHeads,
  sayingVerbs,
  titles,
} from '../../../src/core/lexicon/names/cues.ts';
import {
  familyNames,
  givenNames,
  organisations,
  people,
  places,
} from '../../../src/core/lexicon/names/lists.ts';
import { dates, events, things } from '../../../src/core/lexicon/names/never.ts';

const named: Record<string, readonly Entry[]> = {
  places,
  organisations,
  people,
  givenNames,
  familyNames,
};
const cues: Record<string, readonly Entry[]> = {
  titles,
  institutionHeads,
  placeHeads,
  sayingVerbs,
  kunyaParts,
  nisbas,
  dates,
  events,
  things,
};
const lists = Object.entries({ ...named, ...cues });

/** Letters of Persian, Urdu, Kurdish: پ چ ژ گ ک ی ہ ھ ے ێ ۆ ە ڤ. */
const FOREIGN = /[\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06C1\u06BE\u06D2\u06CE\u06C6\u06D5\u06A4]/u;
/** An Arabic spelling: letters, tanwin and shadda, digits; spaces, full stop, hyphen and plus inside. */
const SPELLING = /^[\p{Script=Arabic}\p{M}\d]+(?:[ .+-]+[\p{Script=Arabic}\p{M}\d]+)*\+?$/u;

const key = ({ name, ambiguous }: Entry): string => `${name} ${ambiguous}`;

describe('each list of names', () => {
  test.each(lists)('%s: every form is one Arabic spelling', (_, list) => {
    const forms = list.flatMap((entry) => entry.forms);
    expect(forms.filter((form) => !SPELLING.test(form))).toEqual([]);
  });

  test.each(lists)('%s: no letters of other languages', (_, list) => {
    const forms = list.flatMap((entry) => entry.forms);
    expect(forms.filter((form) => FOREIGN.test(form))).toEqual([]);
  });

  test.each(lists)('%s: no name twice', (_, list) => {
    const seen = new Set<string>();
    const again = list.filter((entry) => seen.size === seen.add(key(entry)).size);
    expect(again).toEqual([]);
  });

  test.each(lists)('%s: no form twice in an entry', (_, list) => {
    expect(list.filter(({ forms }) => new Set(forms).size !== forms.length)).toEqual([]);
  });
});

describe('what the lists know', () => {
  test('at least 25,000 names, each once in its type', () => {
    const known = Object.values(named).map((list) => new Set(list.map(({ name }) => name)).size);
    expect(known.reduce((sum, size) => sum + size)).toBeGreaterThanOrEqual(25_000);
  });

  test.each([
    ['places', ['مصر', 'غزة', 'حضرموت', 'كييف', 'مضيق هرمز']],
    ['organisations', ['رويترز', 'الأونروا', 'أرامكو', 'الكرملين', 'ريال مدريد']],
    ['people', ['غوتيريش', 'جوتيريش', 'شي جين بينغ', 'شي جين بينج', 'نتانياهو']],
  ])('%s hold names in the spellings of the press', (type, wanted) => {
    const forms = new Set((named[type] ?? []).flatMap((entry) => entry.forms));
    expect(wanted.filter((form) => !forms.has(form))).toEqual([]);
  });

  test.each(['عدن الغد', 'الأهلي', 'أمل', 'الوطن'])(
    'the organisation %s needs its context',
    (name) => {
      expect(organisations.some(({ forms, ambiguous }) => ambiguous && forms.includes(name))).toBe(
        true,
      );
    },
  );
});
