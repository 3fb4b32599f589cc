import type { Verdict } from '../core/story/types.ts';
import { askTab, type Sender } from '../platform/messages.ts';
import { readSettings } from '../settings/store.ts';
import { isReaderOpen, setClutter, toggleReader } from './actions.ts';
import { tellState } from './words.ts';

/** Does on a story what the reader chose for its site. Without access to the site both stay undone. */
async function welcomeStory(tab: number, host: string): Promise<void> {
  const { sites, hideOnOpen } = await readSettings();
  const site = sites[host];
  if (site?.hide === 'always' || (hideOnOpen && site?.hide !== 'never'))
    await setClutter(tab, true);
  if (site?.reader && !(await isReaderOpen(tab))) await toggleReader(tab);
}

/** The detector's word on a page: the toolbar shows it, and the site's choices follow. */
export async function toldVerdict(verdict: Verdict, { tab, url }: Sender): Promise<null> {
  if (tab === null) return null;
  // Only asked, not put there: most pages have no story script, and nothing hidden.
  const { keepKinds } = await readSettings();
  const clutter = await askTab(tab, 'story')('clutterState', { keep: keepKinds });
  const isHidden = clutter.ok && clutter.value.on;
  await tellState(tab, isHidden ? 'hidden' : verdict === 'article' ? 'found' : 'idle');
  if (verdict === 'article') await welcomeStory(tab, new URL(url).hostname);
  return null;
}
