import { glance } from '../article/detect/glance.ts';
import { judge } from '../article/detect/judge.ts';
import { onInSiteNavigation } from '../page/navigation.ts';
import { tell } from '../platform/bare.ts';

/** What was told last: a verdict and the page that it was of, the place within the page aside. */
let told = '';
let wasArabic = false;

/** The background hears of Arabic pages alone, and of a page that stopped being one. */
function look(): void {
  const seen = glance(document);
  const verdict = seen ? judge(document, seen) : 'not-arabic';
  if (verdict === 'not-arabic' && !wasArabic) return;
  const telling = `${verdict} ${location.pathname}${location.search}`;
  if (telling === told) return;
  if (!told) addEventListener('pageshow', returned);
  told = telling;
  wasArabic = verdict !== 'not-arabic';
  tell('reportVerdict', { verdict });
}

/** The browser forgot the icon while the page was put by. */
function returned({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  told = '';
  look();
}

look();
if (document.readyState !== 'complete') addEventListener('load', look, { once: true });
onInSiteNavigation(document, look);
