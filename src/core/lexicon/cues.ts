/**
 * Small sets that rules for names need beside the cues of the lists.
 * Source: general knowledge, written for Safi. Licence: GPL-3.0-or-later.
 * How used: by the rules beside the tagger, and as features of the tagger.
 * Tried and rejected: «محل», «مركز» before a quotation mark (slogans and ranks are quoted too); «سوق» and «موقف»
 * before a place (more often a market in general, and a stance).
 */

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** Before a name in quotation marks that is an organisation. */
export const quotedHeads = list(`
صحيفة الصحيفة جريدة الجريدة يومية مجلة المجلة أسبوعية وكالة الوكالة قناة القناة تلفزيون التلفزيون فضائية إذاعة راديو شبكة الشبكة
موقع منصة شركة الشركة شركتي مجموعة مؤسسة المؤسسة منظمة المنظمة جمعية الجمعية جماعة الجماعة حركة الحركة حزب الحزب تنظيم التنظيم كتلة
تحالف ائتلاف جبهة الجبهة ميليشيا مليشيا كتائب كتيبة لواء فصيل نادي فريق بنك مصرف مصنع ماركة مبادرة استوديو
`);

/** Sites that are places together with the name they bear: «مطار شانغي». */
export const siteHeads = list(`
مطار ميناء مرفأ محطة مفاعل ملعب استاد ستاد معبر جسر سد قصر مسجد جامع كنيسة كاتدرائية دير معبد قلعة برج سجن قاعدة متحف ميدان ساحة حقل مصفاة
`);

/** Behind a site's name, and part of it. */
export const siteClosers = list(`
الدولي الدولية المدني العسكري العسكرية الجوي الجوية البحري البحرية النووي النووية الكهربائية الحراري الحرارية الحدودي البري المركزي المركزية
الكبير الكبرى القديم القديمة الجديد الجديدة النفطي الغازي التاريخي التاريخية الأثري الأثرية
`);

/** Districts and settlements whose name stands behind the word, which stays outside: «بلدة قلدون». */
export const settlementHeads = list(
  `مدينة بلدة قرية محافظة ولاية مقاطعة إقليم ضاحية مخيم ناحية قضاء جزيرة واحة`,
);

export const openQuotes = list(`" « “ ” „ ‘ '`);
export const closeQuotes = list(`" » ” “ ’ '`);
