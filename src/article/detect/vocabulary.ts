/** Words of addresses, titles and class names by which pages that are no story tell themselves. Data only. */

/** Path segments, whole but for an «s» at their end, under which everything is a list: tags, search results, authors. */
export const listSegments = 'tag search author writer keyword label tagged وسم الوسم بحث';

/** Path segments, whole but for the «s», of lists, where no number or slug of a story follows (`/archives/4410` is a story). */
export const sectionSegments =
  'category categorie cat section topic archive rubrique new latest video photo page تصنيف قسم القسم';

/** Path segments, whole but for the «s», under which everything is neither list nor story. */
export const otherSegments =
  'wiki forum thread showthread forumdisplay viewtopic viewforum shop product cart checkout account login register profile user';

/** Path segments, without the «s» too, that say so as the last one only: a newspaper may have a section «services». */
export const lastSegments =
  'about about-u aboutu who-we-are contact contact-u contactu privacy privacy-policy privacypolicy term terms-of-use terms-and-condition terms-of-service policy legal disclaimer cookie advertise job career faq service team من-نحن اتصل-بنا سياسة-الخصوصية شروط-الاستخدام';

/** Query parameters of searches, and of lists where no number of a story stands beside. */
export const searchParameters = 's q query search keyword';
export const listParameters = 'tag cat category author paged';

/** Mail, social networks and other applications: what is read there is no page of the press. */
export const applicationHosts =
  'facebook twitter x instagram tiktok youtube reddit linkedin telegram whatsapp google bing yahoo pinterest';

/** Titles of pages that are no story, folded; with two words more at most («سياسة الخصوصية لموقع الضفة»). */
export const otherTitles =
  'سياسة الخصوصية|الخصوصية|سياسة ملفات تعريف الارتباط|سياسة الاستخدام|سياسة النشر|الشروط والاحكام|شروط الاستخدام|شروط الخدمة|شروط واحكام|اتفاقية الاستخدام|اخلاء المسؤولية|اخلاء مسؤولية|حقوق النشر|من نحن|عن الموقع|عن الشركة|نبذة عنا|نبذة عن|اتصل بنا|تواصل معنا|راسلنا|اعلن معنا|الاعلان معنا|هيئة التحرير|فريق العمل|فريق التحرير|اسئلة شائعة|الاسئلة الشائعة|خريطة الموقع|نتائج البحث|الصفحة غير موجودة|تسجيل الدخول|privacy policy|about us|contact us|terms';

/** How a company speaks of itself. A story quotes such words once or twice. */
export const selfWords =
  'خدماتنا عملائنا عملاؤنا لعملائنا زبائننا فريقنا شركتنا رؤيتنا رسالتنا مهمتنا منتجاتنا مكتبنا مؤسستنا نلتزم نضمن نساعدك نفخر قيمنا اهدافنا خبرتنا موقعنا متجرنا مركزنا اسعارنا مستخدمينا زوارنا';

/** Link texts under a teaser. */
export const moreWords =
  'المزيد اقرا إقرأ اقرأ قراءة التفاصيل للتفاصيل كاملة اكمل أكمل القراءة متابعة تابع more read';

/** Generators, and class or id words of the body, of software that prints no news. */
export const otherSoftware =
  'mediawiki vbulletin phpbb xenforo mybb smf discourse invision prestashop magento opencart shopify';

/** Markup of posts and carts, where the software hides its name. Rejected: MediaWiki's, which people paste with the text. */
export const otherMarkup = '[id^=post_message_],.postbody,form.cart,[itemprop=offers]';

/** Class words that WordPress and others give the body of a list. Every archive of WordPress has `archive`. */
export const listClasses =
  'archive category tag search search-results blog home author date page-search search-page error404';
