import { describe, expect, it } from 'vitest';
import { storyText } from '../../../src/core/story/text.ts';
import { summarise } from '../../../src/core/summary/summarise.ts';
import { paragraph, STORY } from './story.ts';

describe('an announcement of what a story will tell', () => {
  const announcement = paragraph('سوف نقوم بشرح مفصل عن خط الحافلات وأهميته.');
  it('begins with what is told, not with the announcement of it', () => {
    expect(summarise({ ...STORY, blocks: [announcement, ...STORY.blocks] })[0]?.text).toMatch(
      /^افتتحت/u,
    );
  });

  it('keeps an announcement that all else leans on', () => {
    const blocks = [announcement, paragraph('حيث افتتحت البلدية الخط الجديد صباح أمس الأحد.')];
    expect(summarise({ title: '', blocks })[0]?.text).toMatch(/^سوف نقوم/u);
  });

  const content = 'البلدية خط الحافلات الكهربائية الذي يربط المرفأ القديم بالجامعة.';
  it.each([
    ['the word that joins what is told to it', `حيث افتتحت ${content}`],
    ['the pronoun that means nobody', `حيث إنه افتتحت ${content}`],
  ])('tells what an announcement announced, without %s', (_, text) => {
    const blocks = [announcement, paragraph(text), ...STORY.blocks.slice(2)];
    const [first, second] = summarise({ title: '', blocks });
    expect(first?.text).toMatch(/^سوف نقوم/u);
    expect(second?.text).toBe(`افتتحت ${content}`);
    expect(storyText(blocks).slice(second?.start, second?.end)).toBe(second?.text);
  });

  it('leaves the word where it joins two sentences that tell something', () => {
    const told = paragraph('افتتحت البلدية أمس خطا جديدا بين المرفأ والجامعة.');
    const blocks = [told, paragraph(`حيث دشنت ${content}`), ...STORY.blocks.slice(2)];
    const all = summarise({ title: '', blocks }, { words: 1000, sentences: 50 });
    expect(all[1]?.text).toMatch(/^حيث دشنت/u);
  });
});
