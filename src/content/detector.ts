import { glance } from '../article/detect/glance.ts';
import { judge } from '../article/detect/judge.ts';
import { onInSiteNavigation } from '../page/navigation.ts';
import { tell } from '../platform/bare.ts';

/** Characters of a sample below which a page may be no more than the frame that a script fills. */
const FRAME = 100;

/** What was told last: a verdict and the page that it was of, the place within the page aside. */
let told = '';
let wasArabic = false;

/**
 * The background hears of Arabic pages alone, and of a page that stopped being one. Out: how much text says that the page is
 * not Arabic, in characters of a sample.
 */
function look(): number {
  const seen = glance(document);
  const verdict = seen.arabic > 0 ? judge(document, seen) : 'not-arabic';
  if (verdict === 'not-arabic' && !wasArabic) return seen.text.length;
  const telling = `${verdict} ${location.pathname}${location.search}`;
  if (telling === told) return 0;
  if (!told) addEventListener('pageshow', returned);
  told = telling;
  wasArabic = verdict !== 'not-arabic';
  tell('reportVerdict', { verdict });
  return 0;
}

/** The browser forgot the icon while the page was put by. */
function returned({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  told = '';
  look();
}

// Where enough was seen, what still loads are pictures; a frame that a script may fill is looked at again.
if (look() < FRAME && document.readyState !== 'complete')
  addEventListener('load', look, { once: true });
onInSiteNavigation(document, look);
