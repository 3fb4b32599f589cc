import { describe, expect, test } from 'vitest';
import { gazetteer, matches } from '../../../src/core/entities/gazetteer.ts';
import { people } from '../../../src/core/entities/people.ts';
import { tokenise } from '../../../src/core/entities/tokens.ts';
import { entries } from '../../../src/core/lexicon/entries.ts';

const lists = gazetteer([
  { type: 'given', entries: entries('عمرو\nكان\nسعد\nعبد الله') },
  { type: 'family', entries: entries('خالد\nالزهراني\n?أمام') },
]);

/** The people of a text whose words in round brackets the tagger hardly believes in. */
function found(text: string): string[] {
  const [sentence = []] = tokenise(text.replaceAll(/[()]/gu, ''));
  const doubted = new Set(Array.from(text.matchAll(/\((\p{L}+)\)/gu), ([, word]) => word));
  const belief = (at: number) => (doubted.has(sentence[at]?.text ?? '') ? 0.2 : 1);
  const reading = {
    sentence,
    index: 0,
    lists,
    matches: matches(lists, sentence),
    isTagged: true,
    tagged: [],
    belief,
  };
  return people(reading).map(({ from, to }) =>
    sentence
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('people by the parts of their names', () => {
  test.each([
    [
      'a part that is also a word ends the name where the tagger doubts it',
      'عمرو خالد (كان)',
      ['عمرو خالد'],
    ],
    ['and belongs to it where it does not', 'عمرو خالد أمام', ['عمرو خالد أمام']],
    ['«و» before عبد begins another name', 'سعد الزهراني وعبد الله', ['سعد الزهراني']],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});
