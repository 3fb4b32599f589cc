import { JSDOM, VirtualConsole } from 'jsdom';

/** A page from its markup, as the browser would hand it over: no script runs, nothing is fetched. */
export const pageOf = (html: string, url = 'https://news.example/story/1'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** A page with a headline and a body. */
export const storyPage = (
  body: string,
  headline = 'البلدية تعيد فتح السوق القديم بعد ترميمه',
): Document =>
  pageOf(`<html lang="ar" dir="rtl"><head><title>${headline}</title></head><body>
    <div class="wrap"><h1>${headline}</h1><div class="body">${body}</div></div></body></html>`);

/** Sentences of an invented story, for tests that need some prose around what they are about. */
export const prose = [
  'أعادت البلدية فتح السوق القديم أمام الزوار صباح اليوم، بعد أعمال ترميم استمرت ثمانية أشهر وشملت السقوف والأرصفة والواجهات.',
  'وقال رئيس لجنة التجار سمير الحلواني إن المحال استعادت نشاطها، مشيرًا إلى أن أكثر من مئتي متجر فتحت أبوابها منذ الساعات الأولى.',
  'وأضاف أن اللجنة اتفقت مع البلدية على إبقاء الشارع للمشاة طوال أيام الأسبوع، وعلى تنظيم دخول شاحنات التموين ليلًا فقط.',
  'ومن المقرر أن تستكمل الورش ترميم الخان المجاور قبل نهاية العام، بتمويل من صندوق محلي أنشئ لهذه الغاية قبل سنتين.',
] as const;

export const paragraphs = prose.map((text) => `<p>${text}</p>`).join('\n');
