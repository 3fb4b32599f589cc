import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownSentence, ownSentences, ownStory } from '../../../tools/train/own-sentences.ts';

/** The tokens, each name in its brackets again, for reading at a glance. */
function shown(line: string): string {
  const { words, names } = ownSentence(line);
  return words
    .map((word, at) => {
      const name = names.find(({ from, to }) => from <= at && at < to);
      if (!name) return word;
      return `${name.from === at ? `<${name.type} ` : ''}${word}${name.to === at + 1 ? '>' : ''}`;
    })
    .join(' ');
}

describe('a sentence in brackets', () => {
  test.each([
    ['قال [P محمد صلاح] لـ[O رويترز]: نعم.', 'قال <PER محمد صلاح> <ORG لرويترز> : نعم .'],
    ['بيان لـ[O الأمم المتحدة]', 'بيان <ORG للأمم المتحدة>'],
    ['تابعة لـ[O اللواء 444]', 'تابعة <ORG للواء 444>'],
    ['بين [L دمشق] و[L بيروت]', 'بين <LOC دمشق> <LOC وبيروت>'],
    ['حارس [O السد] ([P مشعل برشم])', 'حارس <ORG السد> ( <PER مشعل برشم> )'],
    ['[O أوبك+] ترفع 6.3%، أي 12-10', '<ORG أوبك+> ترفع 6.3% ، أي 12-10'],
    ['تنفي [G وزارة الصحة] ذلك', 'تنفي <GOV وزارة الصحة> ذلك'],
    ['لا اسم هنا', 'لا اسم هنا'],
  ])('%s', (line, wanted) => {
    expect(shown(line)).toBe(wanted);
  });
});

test('a line as running text, with its names as they are written alone', () => {
  expect(ownStory('وجه [P سمير حداد] كلمة لـ[O الأمم المتحدة] في [L جنيف].')).toEqual({
    text: 'وجه سمير حداد كلمة للأمم المتحدة في جنيف.',
    names: [
      { type: 'PER', name: 'سمير حداد' },
      { type: 'ORG', name: 'الأمم المتحدة' },
      { type: 'LOC', name: 'جنيف' },
    ],
  });
});

const FOLDER = new URL('../../../models/data/own-sentences/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const lines = (name: string): string[] =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

describe('our own sentences', () => {
  test.each(files)('%s: brackets open with a type, close, and hold a name', (name) => {
    const BROKEN = /\[(?![PLOG] \S)|\[[^\]]*\[|\[[^\]]*$| \]|^[^[]*\]/u;
    expect(lines(name).filter((line) => BROKEN.test(line))).toEqual([]);
  });

  test.each([
    [
      'a place has its kind before it',
      /\[[PLOG] (?:مطار|ميناء|مرفأ|مخيم|معبر|حي|نهر|مضيق|جزيرة|قرية|بلدة|محافظة) /u,
    ],
    ['a paper or channel has its kind before it', /\[[PLOG] (?:صحيفة|جريدة|إذاعة|موقع) /u],
    [
      'a party, bank or university has its kind in it',
      /(?:حزب|حركة|جامعة|جمعية|بنك|مصرف|معهد|مستشفى|منظمة) \[[LO]/u,
    ],
    [
      "a state's body has its nisba in it",
      /\[G (?:وزارة|مجلس|جيش|برلمان)[^\]]*\] ال\p{L}+ية?(?!\p{L})/u,
    ],
    [
      'a title stands before the person',
      /\[P (?:الدكتور|الدكتورة|الرئيس|الوزير|المهندس|القاضي|العميد|النائب) /u,
    ],
    ['a conjunction stands before the name', /\[([PLO]) [^\]]*\] \[\1 و/u],
  ])('%s', (_, forbidden) => {
    const all = files.flatMap(lines);
    expect(all.filter((line) => forbidden.test(line))).toEqual([]);
  });

  test('no sentence stands twice', () => {
    const all = files.flatMap(lines);
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });

  test('one sentence in five is kept for development', () => {
    const { train, dev } = ownSentences(files.flatMap(lines).join('\n'));
    expect(dev.length / (train.length + dev.length)).toBeCloseTo(0.2, 2);
  });
});
