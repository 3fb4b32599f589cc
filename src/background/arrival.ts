import type { Verdict } from '../core/story/types.ts';
import type { Sender } from '../platform/messages.ts';
import { openOnClick } from '../platform/toolbar.ts';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';
import { setClutter, toggleReader } from './actions.ts';
import { tellState } from './words.ts';

/** What a click on the toolbar button opens: the popup, or the reader at once. */
export const onClick = (opens: Settings['clickOpens']): Promise<void> =>
  openOnClick(opens === 'popup' ? '/src/popup/popup.html' : '');

/** Does on a story what the reader chose for its site. Without access to the site both stay undone. */
async function welcomeStory(tab: number, host: string): Promise<void> {
  const { sites, hideOnOpen } = await readSettings();
  const site = sites[host];
  if (site?.hide === 'always' || (hideOnOpen && site?.hide !== 'never'))
    await setClutter(tab, true);
  if (site?.reader) await toggleReader(tab);
}

/** The detector's word on a page: the toolbar shows it, and the site's choices follow. */
export async function toldVerdict(verdict: Verdict, { tab, url }: Sender): Promise<null> {
  if (tab === null) return null;
  await tellState(tab, verdict === 'article' ? 'found' : 'idle');
  if (verdict === 'article') await welcomeStory(tab, new URL(url).hostname);
  return null;
}
