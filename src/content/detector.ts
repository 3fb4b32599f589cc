import { detect } from '../article/detect/detect.ts';
import type { Verdict } from '../core/story/types.ts';
import { onInSiteNavigation } from '../page/navigation.ts';
import { tell } from '../platform/bare.ts';

/** What was told last: a verdict and the page that it was of, the place within the page aside. */
let told = '';
let wasArabic = false;

/** The background hears of Arabic pages alone, and of a page that stopped being one. */
function look(): void {
  const verdict: Verdict = detect(document);
  const telling = `${verdict} ${location.pathname}${location.search}`;
  if (telling === told || (verdict === 'not-arabic' && !wasArabic)) return;
  told = telling;
  wasArabic = verdict !== 'not-arabic';
  tell('reportVerdict', { verdict });
}

look();
if (document.readyState !== 'complete') addEventListener('load', look, { once: true });
addEventListener('pageshow', (event) => {
  // The browser forgot the icon while the page was put by.
  told = event.persisted ? '' : told;
  if (event.persisted) look();
});
onInSiteNavigation(document, look);
