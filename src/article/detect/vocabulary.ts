/** Words of addresses, titles and class names by which pages that are no story tell themselves. Data only. */

/** Path segments, whole, of lists: archives, tags, search results, authors. */
export const listSegments =
  'tag tags category categories cat section sections topic topics search archive archives author authors writers keyword label labels rubrique tagged الوسم وسم تصنيف القسم قسم الاقسام بحث';

/** Path segments, whole, of pages that are neither list nor story. */
export const otherSegments =
  'wiki forum forums thread threads showthread forumdisplay viewtopic viewforum board community shop store product products cart checkout basket account login register about about-us aboutus who-we-are contact contact-us contactus privacy privacy-policy terms terms-of-use terms-and-conditions terms-of-service policy policies legal disclaimer cookies advertise jobs careers faq services service team من-نحن اتصل-بنا سياسة-الخصوصية شروط-الاستخدام خدماتنا';

/** Query parameters of lists and searches. */
export const listParameters = 's q query search keyword tag cat category author paged';

/** Titles, or their first part, of pages that are no story. */
export const otherTitles = [
  'سياسة الخصوصية',
  'الخصوصية',
  'سياسة ملفات تعريف الارتباط',
  'سياسة الاستخدام',
  'سياسة النشر',
  'الشروط والاحكام',
  'الشروط و الاحكام',
  'شروط الاستخدام',
  'شروط الخدمة',
  'شروط واحكام',
  'اتفاقية الاستخدام',
  'اخلاء المسؤولية',
  'اخلاء مسؤولية',
  'من نحن',
  'من انا',
  'عن الموقع',
  'عن الشركة',
  'نبذة عنا',
  'نبذة عن',
  'اتصل بنا',
  'اتصلوا بنا',
  'تواصل معنا',
  'راسلنا',
  'اعلن معنا',
  'اعلن هنا',
  'هيئة التحرير',
  'فريق العمل',
  'خريطة الموقع',
  'نتائج البحث',
  'الصفحة غير موجودة',
  'privacy policy',
  'about us',
  'contact us',
  'terms',
];

/** How a company speaks of itself. A story quotes such words once or twice. */
export const selfWords =
  'خدماتنا عملائنا عملاؤنا فريقنا شركتنا رؤيتنا رسالتنا منتجاتنا مكتبنا مؤسستنا لدينا نقدم نوفر نحرص نسعى نلتزم نضمن نساعدك نفخر قيمنا اهدافنا خبرتنا موقعنا عيادتنا متجرنا مركزنا خبراؤنا محامونا عميلنا لعملائنا بخدماتنا يمكنك';

/** Link texts under a teaser. */
export const moreWords =
  'المزيد اقرا المزيد إقرأ المزيد اقرأ المزيد قراءة المزيد التفاصيل للتفاصيل التفاصيل كاملة اكمل القراءة أكمل القراءة متابعة القراءة تابع القراءة إقرأ أكثر اقرأ أكثر عرض المزيد لقراءة المزيد';

/** Generators, and class or id words of the body, of software that prints no news. */
export const otherSoftware =
  'mediawiki vbulletin phpbb xenforo mybb smf discourse invision ipb punbb prestashop magento opencart shopify';

/** Class words that WordPress and others give the body of a list. */
export const listClasses =
  'archive category tag search search-results blog home author date post-type-archive page-search search-page error404';
