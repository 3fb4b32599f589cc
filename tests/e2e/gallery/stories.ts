import type { Analysis, Article, Block, Name } from '../../../src/core/story/types.ts';
import { storyText } from '../../../src/core/story/text.ts';
import { sampleStory } from '../../../src/reader/sample-story.ts';

/** Invented stories for the reader, each with what is hard about it. */
const paragraph = (text: string): Block => ({ type: 'paragraph', text, runs: [{ text }] });

const [picture, ...blocks] = sampleStory.blocks;
const withBlocks = (...more: Block[]): Article => ({ ...sampleStory, blocks: more });

const table: Block = {
  type: 'table',
  text: 'المحطة\tالمنسوب\tالتدفق',
  header: ['المحطة', 'المنسوب (م)', 'التدفق (م³/ث)', 'آخر قراءة'],
  rows: [
    ['الجسر القديم', '412.6', '38', '08:00'],
    ['بوابة الشمال', '409.1', '1240', '08:15'],
    ['BlueLine 7', '398.4', '96', '07:45'],
  ],
};

/** The prose of the sample over and over, with a heading now and then, until it has about so many words. */
function long(words: number): Article {
  const prose = blocks.filter((block) => block.type === 'paragraph');
  const many: Block[] = [];
  for (let count = 0; count < words; count += 35) {
    const block = prose[many.length % prose.length];
    if (block) many.push(many.length % 12 === 6 ? headed(many.length) : block);
  }
  return withBlocks(...many);
}

function headed(at: number): Block {
  const text = `المرحلة ${at} من المشروع`;
  return { type: 'heading', level: 2, text, runs: [{ text }] };
}

export const articles = {
  story: sampleStory,
  bare: { ...withBlocks(...blocks), published: null, byline: null, outlet: null },
  table: withBlocks(...blocks.slice(0, 2), table, ...blocks.slice(2)),
  longTitle: {
    ...withBlocks(...blocks),
    title:
      'المتحدثة باسم وزارة الموارد المائية تكشف تفاصيل جديدة عن المفاوضات الجارية حول تمويل المرحلة الثانية من تأهيل سد الوادي وموقف اللجنة المشتركة من شروط القرض',
  },
  long: long(5000),
  mixed: withBlocks(
    paragraph('Google هي شركة تعمل في 40 بلدًا، ورقم مكتبها +962 6 555 0100 كما في موقعها.'),
    ...(picture ? [picture] : []),
    ...blocks,
  ),
} satisfies Record<string, Article>;

const types = ['person', 'place', 'organisation'] as const;
const known = [
  ['person', 'سلمى الكتبي'],
  ['place', 'وادي الأردن'],
  ['organisation', 'البنك الدولي'],
  ['person', 'نبيل الحداد'],
  ['place', 'عمّان'],
  ['organisation', 'الجامعة الأردنية'],
  ['person', 'أبو زياد المرسى'],
] as const;

/** So many names, the sample's own first, and a summary of its first sentences; none of either for 0. */
export function analysisOf(article: Article, count: number): Analysis {
  const text = storyText(article.blocks);
  const names = Array.from({ length: count }, (_, at): Name => {
    const [type, name] = known[at] ?? [types[at % 3] ?? 'person', `اسم من الأسماء رقم ${at + 1}`];
    // A name that only makes the list longer stands for a word that is in the text.
    const form = text.includes(name) ? name : 'السد';
    const start = text.indexOf(form);
    return { type, name, forms: [name], mentions: [{ start, end: start + form.length }] };
  });
  const sentences = count === 0 ? [] : article.blocks.filter((block) => block.type === 'paragraph');
  const summary = sentences.slice(0, 3).map((block) => {
    const start = text.indexOf(block.text);
    return {
      text: block.text,
      block: article.blocks.indexOf(block),
      start,
      end: start + block.text.length,
    };
  });
  return { summary, names };
}
