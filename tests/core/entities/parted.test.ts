import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/core/entities/found.ts';
import { gazetteer, matches } from '../../../src/core/entities/gazetteer.ts';
import { keysOf } from '../../../src/core/entities/found.ts';
import { parted } from '../../../src/core/entities/parted.ts';
import { tokenise } from '../../../src/core/entities/tokens.ts';
import { entries } from '../../../src/core/lexicon/entries.ts';

const lists = gazetteer([
  { type: 'given', entries: entries('فاطمة\nبسام') },
  { type: 'place', entries: entries('برلين') },
  { type: 'organisation', entries: entries('الأونروا\n?السكان\nالجهاد الإسلامي') },
]);

describe('names that a prefix joins', () => {
  test.each<[Found['type'], string, string[]]>([
    ['person', 'زينب الغزالي وفاطمة المرنيسي', ['زينب الغزالي', 'فاطمة المرنيسي']],
    ['organisation', 'منظمة الصحة العالمية والأونروا', ['منظمة الصحة العالمية', 'الاونروا']],
    ['organisation', 'حماس والجهاد الإسلامي', ['حماس', 'الجهاد الاسلامي']],
    ['organisation', 'سيمنز ببرلين', ['سيمنز', 'برلين']],
    ['organisation', 'وزارة الصحة والسكان', ['وزارة الصحة والسكان']],
    ['person', 'علي بسام', ['علي بسام']],
  ])('%s %s', (type, text, wanted) => {
    const sentences = tokenise(text);
    const [sentence = []] = sentences;
    const found: Found = {
      type,
      sentence: 0,
      from: 0,
      to: sentence.length,
      prefix: '',
      source: 'tagger',
    };
    const reading = {
      sentence,
      index: 0,
      lists,
      matches: matches(lists, sentence),
      isTagged: true,
      tagged: [],
      belief: () => 1,
    };
    const parts = parted(reading, found).map((part) => keysOf(sentences, part).join(' '));
    expect(parts).toEqual(wanted.map((name) => name.replaceAll('ة', 'ه')));
  });
});
