import { detect } from '../article/detect/detect.ts';
import type { Verdict } from '../core/story/types.ts';
import { onInSiteNavigation } from '../page/navigation.ts';
import { tell } from '../platform/bare.ts';

let told: Verdict = 'not-arabic';

/** The background hears of Arabic pages alone, and of a page that stopped being one. */
function look(): void {
  const verdict = detect(document);
  if (verdict === 'not-arabic' && told === 'not-arabic') return;
  told = verdict;
  tell('reportVerdict', { verdict });
}

look();
if (document.readyState !== 'complete') addEventListener('load', look, { once: true });
addEventListener('pageshow', (event) => {
  if (event.persisted) look();
});
onInSiteNavigation(document, look);
