/** Invented sentences of a story, one a paragraph. */
const SENTENCES = [
  'أعادت البلدية فتح السوق القديم أمام الزوار صباح اليوم، بعد أعمال ترميم استمرت ثمانية أشهر وشملت السقوف والأرصفة والواجهات.',
  'وقال رئيس لجنة التجار سمير الحلواني إن المحال استعادت نشاطها، مشيرًا إلى أن أكثر من مئتي متجر فتحت أبوابها منذ الساعات الأولى.',
  'وأضاف أن اللجنة اتفقت مع البلدية على إبقاء الشارع للمشاة طوال أيام الأسبوع، وعلى تنظيم دخول شاحنات التموين ليلًا فقط.',
  'ومن المقرر أن تستكمل الورش ترميم الخان المجاور قبل نهاية العام، بتمويل من صندوق محلي أنشئ لهذه الغاية قبل سنتين.',
];
const HEADLINE = 'البلدية تعيد فتح السوق القديم بعد ترميمه';
const PARAGRAPHS = SENTENCES.map((text) => `<p>${text}</p>`).join('\n');

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const upTo = (size: number, part: string): string => part.repeat(Math.ceil(size / bytes(part)));
const page = (body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${PARAGRAPHS}${body}</body></html>`;

/** By script: a parser ends at some hundred levels, a page's script does not. */
const NEST = `<script>
  let at = document.body;
  for (let level = 0; level < 2000; level += 1) at = at.appendChild(document.createElement('div'));
  at.textContent = ${JSON.stringify(SENTENCES[2])};
</script>`;

/** Pages that no outlet has, by what there is too much of: markup, each with a short story in front. */
export const pages: Readonly<Record<string, string>> = {
  'of 5 MB': page(upTo(5e6, `<p>${SENTENCES[0]}</p>`)),
  'of 100,000 elements': page('<i></i>'.repeat(100_000)),
  'of 2,000 levels': page(NEST),
  'of 10,000 links': page(`<p><a href="/x">${HEADLINE}</a></p>`.repeat(10_000)),
  'with a paragraph of 1 MB': page(`<p>${upTo(1e6, `${SENTENCES[1]} `)}</p>`),
  'of 100 stories': page(
    `<article><h2><a href="/s">${HEADLINE}</a></h2>${PARAGRAPHS}</article>`.repeat(100),
  ),
};
