import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../src/core/entities/model.ts';
import { findNames } from '../../../src/core/entities/names.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { skeleton } from '../../../src/core/entities/skeleton.ts';

const loaded = loadModel(new Uint8Array(fs.readFileSync('models/names.bin')));
const model = loaded.kind === 'model' ? loaded.model : null;

describe('one name a person, place or organisation', () => {
  test('a surname joins the full name, with both mentions', () => {
    const text = 'قال يوشيماسا هاياشي إن الزيارة ناجحة. ووفق هاياشي تبدأ المحادثات غدا.';
    const [person] = findNames(text, model);
    expect(person?.name).toBe('يوشيماسا هاياشي');
    expect(person?.forms).toEqual(['يوشيماسا هاياشي', 'هاياشي']);
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'يوشيماسا هاياشي',
      'هاياشي',
    ]);
  });

  test('a surname that alone would be taken for a body is the person’s who was named in full', () => {
    const text =
      'أعلنت وزيرة الموارد المائية الأردنية سلمى الكتبي أن سد الوادي سيعود إلى العمل. وقالت الكتبي في مؤتمر صحفي إن السد سيخزن المياه.';
    const names = findNames(text, model).map(({ type, name, mentions }) => [
      type,
      name,
      mentions.length,
    ]);
    expect(names).toContainEqual(['person', 'سلمى الكتبي', 2]);
    expect(names.filter(([type]) => type === 'organisation')).toEqual([]);
  });

  test('a place is called as the story calls it', () => {
    const names = findNames('تكفي المياه لري بساتين الزيتون في وادي الأردن.', model);
    expect(names.map(({ name }) => name)).toContain('وادي الأردن');
  });

  test('a surname of two people joins the one who was said before it', () => {
    const text =
      'وصل سامي الخطيب صباحا. وقال الخطيب كلمة. ثم جاءت هدى الخطيب. وشكرت الخطيب الحضور.';
    const people = findNames(text, model).filter(({ type }) => type === 'person');
    expect(people.map(({ name, mentions }) => `${name} ${mentions.length}`).toSorted()).toEqual(
      ['سامي الخطيب 2', 'هدى الخطيب 2'].toSorted(),
    );
  });

  test("a president's surname is not his wife's", () => {
    const text = 'قالت ميلانيا ترامب إنها سعيدة. ووصل ترامب مساء.';
    const names = findNames(text, model).map(({ name }) => name);
    expect(names).toContain('ميلانيا ترامب');
    expect(names).toContain('دونالد ترامب');
  });

  test('a prefixed mention counts as the name, and its place begins behind the prefix', () => {
    const text = 'وصل الوفد إلى بكين. وأكدت طوكيو وبكين الاتفاق.';
    const beijing = findNames(text, model).find(({ name }) => name === 'بكين');
    expect(beijing?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'بكين',
      'بكين',
    ]);
  });

  test('what is said more often, and first, stands first', () => {
    const text = 'زار الوفد تونس. ثم عاد إلى تونس من مالطا.';
    expect(findNames(text, model)[0]?.name).toBe('تونس');
  });

  test('an unlisted village by the word that says so, and no adjective in its place', () => {
    const names = (text: string) => findNames(text, model).map(({ name }) => name);
    expect(names('سيطرت القوات على بلدة زمرين فجر أمس')).toContain('زمرين');
    expect(names('يعيش في قرية صغيرة بعيدا عن الناس')).toEqual([]);
  });

  test('dates, amounts and events are not shown', () => {
    const text = 'في 15 يناير 2025 بلغ السعر مليون دولار قبل كأس العالم.';
    expect(findNames(text, model)).toEqual([]);
  });
});

describe('skeleton', () => {
  test.each([
    ['جينبينغ', 'جينبينج'],
    ['غوتيريش', 'جوتيريش'],
    ['أنشيلوتي', 'انشلوتي'],
  ])('%s and %s are spellings of one name', (a, b) => {
    expect(skeleton([normalise(a)])).toBe(skeleton([normalise(b)]));
  });

  test('with and without the article it is one name', () => {
    expect(skeleton(['حقل', 'الغوار'])).toBe(skeleton(['حقل', 'غوار']));
  });

  test.each(['شي', 'علي', 'مي'])('%s has too few consonants to be told apart', (name) => {
    expect(skeleton([name])).toBeNull();
  });
});
