import type { SentenceCase } from './sentenceCases.ts';

/** Invented prose on what a news desk writes: statements, results, decrees, live coverage, fact checks. */
export const NEWS_SENTENCE_CASES: readonly SentenceCase[] = [
  // Quotations within quotations, and who said them
  [
    'marks of two kinds, one within the other',
    'قال المدير: «سمعت من يقول "انتهى الأمر." ولم أصدق».| ثم جلس.',
  ],
  [
    'a quotation that ends within another',
    'كتبت: «قال لي أبي "ابق هنا"».| وبعد عام عادت إلى القرية.',
  ],
  ['two quotations in a row', 'وصفه بأنه «شجاع»، وزوجته بأنها «صبورة».| ثم شكرهما.'],
  ['an attribution after a comma', '«لن نعود إلى الوراء»، قال النائب.| وصفق الحاضرون.'],
  ['an attribution with a title', '«انتهت الأزمة!» قال د. سامي ناصر.| وغادر القاعة.'],
  ['an attribution by «بحسب»', '«هل نملك الوقت؟» بحسب ما كتب المدرب في حسابه.'],
  ['a colon before a question', 'السؤال الأهم: من يدفع الفاتورة؟| لا جواب حتى اليوم.'],
  ['a colon before a whole statement', 'الوزير: لا زيادة في الأسعار هذا العام.| والمجلس يناقش غدا.'],
  ['single quotation marks', "وصفها بأنها 'خطوة أولى'.| ثم غادر."],
  ['a quotation over three sentences, with its speaker in it', 'قالت: «وصلنا. انتظرنا. ثم عدنا».'],
  ['a question and an answer in one quotation', 'قال: «هل خفنا؟ نعم، خفنا كثيرا».| ثم صمت.'],
  ['a quotation and a bracket after it', 'وقال: «الأمر محسوم» (وكالات).| وانتهى اللقاء.'],
  // Dates
  ['a Hijri date with its letters', 'صدر القرار في 12/9/1446هـ.| ويعمل به فورا.'],
  ['both calendars', 'في 5 شعبان 1446هـ الموافق 4 فبراير 2025م وقع الطرفان الاتفاق.'],
  ['both calendars at the end', 'وقع الاتفاق يوم 5 شعبان 1446 هـ (4 فبراير 2025 م).| ونشر أمس.'],
  ['a dotted Hijri date', 'بدأ العمل في ١.٩.١٤٤٦ هـ.| وانتهى بعد شهر.'],
  ['a season over two years', 'فاز باللقب في موسم 2023-2024.| وهو لقبه الثالث.'],
  ['a decade', 'عاش في تسعينيات القرن الماضي.| ثم هاجر.'],
  // Numbers
  ['a decimal in Arabic digits at the end', 'بلغ التضخم ٣.٧.| وكان ٤.١ قبل عام.'],
  ['a decimal before a percent sign', 'تراجع المؤشر ٠.٥٪.| وصعد الذهب ١.٢٪.'],
  ['an amount in pounds', 'بلغ سعر الصرف 30.9 ج.م. للدولار الواحد.'],
  ['an agency before a sentence that begins like a price', 'نفت أ.ف.ب.| للمرة الأولى يصدر نفي.'],
  ['an amount in riyals at the end', 'تبلغ الغرامة 500 ر.س.| وتضاعف عند التكرار.'],
  ['a range with a dash', 'تراوح العدد بين 3.5-4.2 مليون.| ولا رقم رسمي.'],
  ['a fraction', 'وافق 2/3 الأعضاء.| ورفض الباقون.'],
  ['a magnitude', 'بلغت قوة الزلزال 6.4.| ولم تقع خسائر.'],
  ['a sentence that begins with a number', 'وصلت الشحنة.| 12 شاحنة دخلت المعبر صباحا.'],
  ['a sentence that begins with an Arabic number', 'وصلت الشحنة.| ٤٠ شاحنة تنتظر.'],
  // Scores
  ['a score at the end', 'انتهت المباراة 2-1.| وسجل الهدفين المهاجم الشاب.'],
  ['a score in Arabic digits', 'انتهى اللقاء ٢ - ١.| وتأهل الفريق.'],
  ['a minute mark', 'سجل الهدف في الدقيقة 90+3.| واحتفل الجمهور.'],
  ['a set score in brackets', 'فاز اللاعب (6-4، 7-5).| ويلعب النهائي الأحد.'],
  // Abbreviations
  ['a doctor with a conjunction', 'حضر أ. سامي ود. ليلى الحفل.| ثم غادرا.'],
  ['a rank', 'أعلن اللواء م. كريم عادل النتائج.'],
  ['«إلخ» in the middle', 'بيعت الكتب والأقلام إلخ، في المعرض.'],
  ['a telephone label', 'للحجز ت. 5551234 صباحا.'],
  ['an agency at the head', 'د.ب.أ - أعلنت الشركة نتائجها.| وارتفع سهمها.'],
  ['an agency in brackets at the end', 'وصل الوفد مساء (أ.ف.ب).| ويغادر غدا.'],
  // Ellipses and pauses
  ['an ellipsis inside a quotation', 'قال: «كنا نظن... لكننا أخطأنا».| ثم اعتذر.'],
  ['an ellipsis in brackets', 'جاء في النص: «يلتزم الطرفان [...] ببنود الاتفاق».| ولم يعلن الباقي.'],
  ['two dots where news pauses', 'بعد عشر سنوات من الانتظار الطويل..| المدينة تستعيد قطارها.'],
  ['an ellipsis of the headline kind', 'بالصور.. افتتاح المتحف.| والدخول مجاني.'],
  // Bullets and lists
  ['a bullet with a stop inside', '• تقدم الطلبات.| لا رسوم.|\n• تعلن النتائج.'],
  ['numbers with brackets', '1) تقدم الطلبات.|\n2) تعلن النتائج.'],
  ['ordinals with a colon', 'أولا: تقدم الطلبات.|\nثانيا: تعلن النتائج.'],
  ['squares', '▪ القمح والشعير|\n▪ الذرة'],
  // Latin
  ['Latin in the middle, with a stop at its end', 'تعمل الشركة مع Volvo Cars Inc. منذ عام.'],
  ['a Latin company that ends a sentence', 'وقعت العقد شركة Volvo Cars Inc.| وبدأ العمل.'],
  ['a Latin title in quotation marks', 'عرض فيلم "Mr. Nobody" أمس.| وأعجب الجمهور.'],
  ['a Latin sentence and an Arabic one', 'شعار الحملة Be safe.| وتستمر شهرا.'],
  ['a version at the end', 'أطلقت الشركة iOS 18.2.| وأصلحت عيوبا.'],
  ['a domain in Latin with a conjunction', 'زوروا google.com وexample.org.| الموقعان مجانيان.'],
  ['a handle at the end', 'كتب على حسابه @sami_n.| ثم حذف ما كتبه.'],
];
