import type { Messages } from '../messaging/protocol.ts';
import { loadMessages, spokenLanguage } from '../platform/locale.ts';
import { showInToolbar, type ToolbarState } from '../platform/toolbar.ts';
import type { Language } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';

/** What Safi says, in the language that the reader chose. */
export const messagesIn = (language: Language): Promise<Messages> =>
  loadMessages(spokenLanguage(language));

const titles: Record<ToolbarState, string> = {
  idle: 'titleIdle',
  found: 'titleFound',
  hidden: 'titleHidden',
};

/** Tells a tab's state by the button's icon, and by its title in the reader's language. */
export async function tellState(tab: number, state: ToolbarState): Promise<void> {
  const messages = await messagesIn((await readSettings()).language);
  await showInToolbar(tab, state, messages[titles[state]] ?? '');
}
