/**
 * Month and weekday names as Arabic news writes them. Source: the regional names of CLDR (ar, ar-LB, ar-MA,
 * ar-DZ, ar-TN) and the spellings of newspapers around them; English and French because outlets leave their
 * publishing system's language in the date. Compared after `normalise`, so one spelling of alef, ya and ta
 * marbuta stands for all. A list a month, January first; Hijri from Muharram.
 * Rejected: «أب» and «مارت» in running text (father; Mart), «تشرين» and «كانون» without their number.
 */
export const gregorianMonths: readonly (readonly string[])[] = [
  [
    'يناير',
    'ينايير',
    'كانون الثاني',
    'كانون ثاني',
    'كانون2',
    'جانفي',
    'january',
    'jan',
    'janvier',
    'janv',
  ],
  [
    'فبراير',
    'فبراير',
    'فيراير',
    'شباط',
    'فيفري',
    'february',
    'feb',
    'fevrier',
    'février',
    'fevr',
    'févr',
  ],
  ['مارس', 'آذار', 'اذار', 'march', 'mar', 'mars'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'april', 'apr', 'avril', 'avr'],
  ['مايو', 'ماي', 'أيار', 'ايّار', 'نوار', 'may', 'mai'],
  ['يونيو', 'يونيه', 'يونية', 'حزيران', 'جوان', 'june', 'jun', 'juin'],
  ['يوليو', 'يوليوز', 'يوليه', 'يولية', 'تموز', 'جويلية', 'july', 'jul', 'juillet', 'juil'],
  ['أغسطس', 'أغسطوس', 'آب', 'غشت', 'أوت', 'august', 'aug', 'aout', 'août'],
  ['سبتمبر', 'شتنبر', 'أيلول', 'ايلول', 'september', 'sept', 'sep', 'septembre'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين أول', 'تشرين1', 'october', 'oct', 'octobre'],
  ['نوفمبر', 'نونبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين2', 'november', 'nov', 'novembre'],
  [
    'ديسمبر',
    'دجنبر',
    'كانون الأول',
    'كانون أول',
    'كانون1',
    'december',
    'dec',
    'decembre',
    'décembre',
    'déc',
  ],
];

export const hijriMonths: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جماد أول'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد الآخر', 'جماد الثاني', 'جماد ثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذي قعدة', 'ذو القعده'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذي حجة'],
];

/** Sunday first, as `Date.prototype.getUTCDay` counts. */
export const weekdays: readonly (readonly string[])[] = [
  ['الأحد', 'sunday', 'sun', 'dimanche'],
  ['الاثنين', 'الإثنين', 'الأثنين', 'monday', 'mon', 'lundi'],
  ['الثلاثاء', 'الثلاثا', 'tuesday', 'tue', 'mardi'],
  ['الأربعاء', 'الاربعا', 'wednesday', 'wed', 'mercredi'],
  ['الخميس', 'thursday', 'thu', 'jeudi'],
  ['الجمعة', 'friday', 'fri', 'vendredi'],
  ['السبت', 'saturday', 'sat', 'samedi'],
];

/** Words after «بتوقيت» or in its place, with the IANA zone; summer time is the zone's own affair. */
export const zones: readonly (readonly [string, string])[] = [
  ['غرينتش', 'UTC'],
  ['جرينتش', 'UTC'],
  ['غرينيتش', 'UTC'],
  ['جرينيتش', 'UTC'],
  ['العالمي', 'UTC'],
  ['مكة', 'Asia/Riyadh'],
  ['السعودية', 'Asia/Riyadh'],
  ['الرياض', 'Asia/Riyadh'],
  ['أبوظبي', 'Asia/Dubai'],
  ['أبو ظبي', 'Asia/Dubai'],
  ['الإمارات', 'Asia/Dubai'],
  ['دبي', 'Asia/Dubai'],
  ['الدوحة', 'Asia/Qatar'],
  ['الكويت', 'Asia/Kuwait'],
  ['البحرين', 'Asia/Bahrain'],
  ['مسقط', 'Asia/Muscat'],
  ['القاهرة', 'Africa/Cairo'],
  ['مصر', 'Africa/Cairo'],
  ['بيروت', 'Asia/Beirut'],
  ['دمشق', 'Asia/Damascus'],
  ['بغداد', 'Asia/Baghdad'],
  ['عمان', 'Asia/Amman'],
  ['القدس', 'Asia/Jerusalem'],
  ['فلسطين', 'Asia/Hebron'],
  ['غزة', 'Asia/Gaza'],
  ['الخرطوم', 'Africa/Khartoum'],
  ['طرابلس', 'Africa/Tripoli'],
  ['تونس', 'Africa/Tunis'],
  ['الجزائر', 'Africa/Algiers'],
  ['الرباط', 'Africa/Casablanca'],
  ['المغرب', 'Africa/Casablanca'],
  ['إسطنبول', 'Europe/Istanbul'],
  ['باريس', 'Europe/Paris'],
  ['لندن', 'Europe/London'],
];

/** Zone letters that publishing systems print, in minutes from UTC. GST is the Gulf's, AST Arabia's. */
export const zoneLetters: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  cat: 120,
  eest: 180,
  msk: 180,
  ast: 180,
  trt: 180,
  gst: 240,
  est: -300,
  edt: -240,
};

/** What stands on a line that tells a date, beside the date. Rejected: «على», which folds to the name «علي». */
export const dateLineWords =
  'تاريخ النشر نشر نشرت نشره في تم بتاريخ يوم اليوم الموافق الموافقة اخر تحديث التحديث تحديثه حدث حدثت محدث محدثة محدثه عدل عدلت تعديل الساعة الساعه بتوقيت التوقيت توقيت المحلي م ه هـ ص صباحا مساء مساءا ظهرا am pm gmt utc published posted updated last on at تمام من شهر عام سنة مكة المكرمة مكه المكرمه كتب اضيف أضيف منذ قبل التاريخ وقت الوقت date time';
