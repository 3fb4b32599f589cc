import { JSDOM } from 'jsdom';
import type { StoryPlaces } from '../../src/clutter/types.ts';

const SENTENCE =
  'أعلنت بلدية الميناء، صباح الثلاثاء، أنها ستعيد فتح جسر الصيادين أمام المشاة بعد ترميم دام عامين كاملين وشمل السقف والأعمدة.';

/** A page with an invented story: `p` with class `s` are its text, `h1` its headline. */
export function storyPage(body: string): { page: Document; story: StoryPlaces } {
  const html = `<!doctype html><html lang="ar" dir="rtl"><body>${body}</body></html>`;
  const page = new JSDOM(html, { url: 'https://alminaa.example/news/12' }).window.document;
  return {
    page,
    story: {
      places: [...page.querySelectorAll('.s')],
      headline: page.querySelector('h1'),
      article: { image: null, blocks: [], removed: [] },
    },
  };
}

/** `n` paragraphs of the story. */
export const paragraphs = (n: number): string => `<p class="s">${SENTENCE}</p>`.repeat(n);
export const prose = SENTENCE;

/** A list of links to other stories. */
export const headlines = `<ul>${[
  'الميناء يستقبل أول سفينة سياحية هذا العام',
  'مدرسة الشاطئ تفتح أبوابها للزوار',
  'سباق القوارب يعود إلى المرفأ القديم',
]
  .map((title, at) => `<li><a href="/news/${at}">${title}</a></li>`)
  .join('')}</ul>`;
