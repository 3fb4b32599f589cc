/** A stretch of the page as it arrives: the story's own, clutter, two pieces glued together, or printed style. */
type Piece = { text: string; is: 'story' | 'clutter' | 'glue' | 'style' };

const story = (text: string): Piece => ({ text, is: 'story' });
const clutter = (text: string): Piece => ({ text, is: 'clutter' });

/** The text of a page that was made up for this place; its story is `after`. */
export const before: readonly Piece[] = [
  clutter('الرئيسية | محليات | عاجل: بثّ مباشر'),
  story('رصيف الضفتين يفتح أبوابه بعد عامين من الترميم'),
  clutter('شارك على: فيسبوك، واتساب، تيليغرام'),
  clutter('14th, May 2025 GMT'),
  story(
    'أعادت بلدية الضفتين، فجر الأربعاء، فتح الرصيف القديم أمام المارّة بعد ترميم استمر عامين وشمل درجاته الحجرية ومرسى القوارب.',
  ),
  { text: '.ad-box{margin:0 auto}', is: 'style' },
  clutter('إعلان'),
  { text: 'عودة الصيّادينوقال', is: 'glue' },
  story('رئيس البلدية سمير النجّار إن الأولوية للصيّادين، وإن ستين قاربًا سُجّلت في اليوم الأول.'),
  clutter('اقرأ أيضًا: صور من حفل الافتتاح'),
  clutter('اشترك في نشرتنا ليصلك كل جديد'),
  story('ويُغلق الرصيف أمام السيارات نهائيًا ابتداءً من السبت.'),
  clutter('المصدر: وكالات'),
  clutter('كلمات دلالية: الضفتين، رصيف، بلدية'),
  clutter('الأكثر قراءة: أسعار الذهب اليوم، حظك اليوم، طقس الغد'),
  clutter('المدرّب يردّ على منتقديه بعد خسارة الخميس: سنعود أقوى، والجمهور يعرف…'),
];

/** The same story as Safi gives it. */
export const after = {
  title: 'رصيف الضفتين يفتح أبوابه بعد عامين من الترميم',
  outlet: 'صحيفة الميناء',
  published: '2025-05-14',
  lead: 'أعادت بلدية الضفتين، فجر الأربعاء، فتح الرصيف القديم أمام المارّة بعد ترميم استمر عامين وشمل درجاته الحجرية ومرسى القوارب.',
  subhead: 'عودة الصيّادين',
  rest: 'وقال رئيس البلدية سمير النجّار إن الأولوية للصيّادين، وإن ستين قاربًا سُجّلت في اليوم الأول. ويُغلق الرصيف أمام السيارات نهائيًا ابتداءً من السبت.',
};
