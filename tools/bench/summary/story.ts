import type { Block } from '../../../src/core/story/types.ts';

const NOUNS =
  'المدينة النهر الجسر المدرسة السوق القطار المرفأ الحديقة البلدية المشروع الوزارة الشركة'.split(
    ' ',
  );
const VERBS = 'افتتحت شهدت أعلنت واصلت تسلمت أنهت بدأت درست'.split(' ');

/** An invented story of about so many words, in paragraphs of three sentences. */
export function storyOfWords(count: number): { title: string; blocks: Block[] } {
  const pick = (list: readonly string[], at: number) =>
    list[(at * 7 + (at >> 3)) % list.length] ?? '';
  const sentence = (at: number) =>
    [pick(VERBS, at), ...Array.from({ length: 19 }, (_, word) => pick(NOUNS, at * 19 + word))].join(
      ' ',
    );
  const blocks = Array.from({ length: Math.round(count / 60) }, (_, at): Block => {
    const text = [0, 1, 2].map((nth) => `${sentence(at * 3 + nth)}.`).join(' ');
    return { type: 'paragraph', text, runs: [{ text }] };
  });
  return { title: 'البلدية تفتتح الجسر', blocks };
}
