import type { Family } from './attack.ts';
import { handlers, links, pictures, places } from './scripts.ts';
import { namespaces } from './namespaces.ts';
import { ofDocument, ofForm, ofFormBeside, ofHonestForm } from './clobbering.ts';
import { covers, turned } from './looks.ts';

export const HEADLINE = 'بلدية الساحل تعيد فتح متحف البحر بعد أعمال ترميم طويلة';

const sentences = [
  'أعادت بلدية الساحل صباح اليوم فتح متحف البحر أمام الزوار، بعد أعمال ترميم استمرت سنتين وشملت القاعات الكبرى والسقف والواجهة.',
  'وقالت مديرة المتحف سلمى العطار إن أكثر من ثلاثمئة قطعة عادت إلى خزائنها، وإن الفريق وثق كل قطعة قبل نقلها وبعده.',
  'وأضافت العطار أن المتحف سيستقبل طلاب المدارس مجانا في الأشهر الثلاثة الأولى، على أن تحدد الرسوم مع بداية الصيف المقبل.',
  'ومن المقرر أن تعلن البلدية موعد افتتاح المكتبة المجاورة بعد انتهاء فحص المبنى، وفق ما ذكر رئيسها كمال الدباغ للصحفيين.',
  'وكان المتحف قد أغلق أبوابه عقب عاصفة أغرقت طبقته السفلى، فنقلت المقتنيات إلى مخازن آمنة في المدينة القديمة.',
  'وأوضحت العطار أن القاعة الشرقية خصصت لأدوات الصيادين القديمة، ومنها شباك وقوارب صغيرة جمعها أهل المدينة على مدى عقود.',
  'وشارك في الأعمال أربعون مهندسا وحرفيا من المنطقة، وتولى متطوعون من الجامعة تنظيف الصور القديمة وحفظ نسخ منها.',
  'وبلغت كلفة الترميم نحو مليوني دينار، دفعت البلدية نصفها وجاء الباقي من تبرعات التجار والمغتربين، بحسب بيان وزع على الصحفيين.',
  'وطالب أصحاب المراكب بتوسيع الرصيف المقابل للمتحف، ليتمكن الزوار من الوصول إليه بحرا في أيام العطل والأعياد.',
  'ووعد رئيس البلدية بدراسة الطلب قبل نهاية الشهر، وقال إن الأولوية الآن لإصلاح الطريق الذي يربط المتحف بالسوق.',
  'وسيبقى المتحف مفتوحا كل يوم من الصباح حتى الغروب، ما عدا يوم الاثنين الذي خصص للصيانة وزيارات الباحثين.',
  'ويرى سكان الحي أن عودة الزوار ستنعش المقاهي والمحال الصغيرة، بعد موسمين خلت فيهما الشوارع من الحركة.',
] as const;

/** What every reading of a hostile page must hold, whatever stands between. */
export const opening = sentences[0];

export const families: readonly Family[] = [
  handlers,
  links,
  pictures,
  places,
  namespaces,
  ofDocument,
  ofForm,
  ofFormBeside,
  ofHonestForm,
  covers,
  turned,
];

/** A page with a story, and the attacks of a family in its head and between its paragraphs. */
export function hostilePage({ attacks, around = '%' }: Family): string {
  const head = attacks.map((attack) => attack.head ?? '').join('\n');
  const between = attacks.map((attack) => attack.body ?? '').filter((body) => body !== '');
  const share = Math.ceil(between.length / sentences.length);
  const body = sentences.map((sentence, at) => {
    const here = between.slice(at * share, (at + 1) * share).join('\n');
    return `<p>${sentence}</p>\n<div>${here}</div>`;
  });
  const story = `<article><h1>${HEADLINE}</h1><div class="entry">${body.join('\n')}<p>${sentences[1]}</p></div></article>`;
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article">${head}</head><body><main>${around.replace('%', story)}</main></body></html>`;
}
