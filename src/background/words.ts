import type { Messages } from '../messaging/protocol.ts';
import { loadMessages, spokenLanguage } from '../platform/locale.ts';
import { showInToolbar, type ToolbarState } from '../platform/toolbar.ts';
import type { Language } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';

const loaded = new Map<string, Promise<Messages>>();

/** What Safi says, in the language that the reader chose; read once for as long as the worker lives. */
export function messagesIn(language: Language): Promise<Messages> {
  const spoken = spokenLanguage(language);
  const before = loaded.get(spoken);
  if (before) return before;
  const messages = loadMessages(spoken);
  loaded.set(spoken, messages);
  // What failed once may not fail again.
  messages.catch(() => loaded.delete(spoken));
  return messages;
}

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
