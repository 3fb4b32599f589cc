import type { Span } from '../core/story/types.ts';
import type { ClutterState, Means, NoAccess } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askTab } from '../platform/messages.ts';
import { askPage, putThere } from '../platform/pages.ts';
import { readSettings } from '../settings/store.ts';
import { messagesIn, tellState } from './words.ts';

/** Whether the reader stands over a tab's page; asking puts nothing there. */
export async function isReaderOpen(tab: number): Promise<boolean> {
  const answered = await askTab(tab, 'reader')('isOpen', null);
  return answered.ok && answered.value;
}

async function readerMeans(): Promise<Means> {
  const settings = await readSettings();
  return { settings, messages: await messagesIn(settings.language) };
}

type Toggled = Result<{ open: boolean }, NoAccess | 'no-story'>;

/** Opens the reader on the tab's story at a place of it, or closes it where it is open and no place is asked for. */
export async function toggleReader(
  tab: number,
  { at, force = false }: { at?: Span; force?: boolean } = {},
): Promise<Toggled> {
  const reader = askTab(tab, 'reader');
  const [isOpen, story, means] = await Promise.all([
    reader('isOpen', null),
    askTab(tab, 'story')('isThere', null),
    readerMeans(),
  ]);
  if (isOpen.ok && isOpen.value && at === undefined) {
    await reader('close', null);
    return { ok: true, value: { open: false } };
  }
  if (!isOpen.ok) {
    // In one go: what is told from one process to another is what a click waits for most.
    const put = await putThere(tab, story.ok ? ['reader'] : ['story', 'reader']);
    if (!put.ok) return put;
  }
  const opened = await reader('open', { at: at ?? null, force, means });
  return opened.ok ? opened.value : opened;
}

/** Hides the clutter of a tab's page, or shows it again; the toolbar button tells which. */
export async function setClutter(
  tab: number,
  on: boolean,
): Promise<Result<ClutterState, NoAccess>> {
  const state = await askPage(tab, 'story')('setClutter', {
    on,
    keep: (await readSettings()).keepKinds,
  });
  if (state.ok) await tellState(tab, state.value.on ? 'hidden' : 'found');
  return state;
}

/** How the clutter of a tab's page stands, without the kinds that the reader keeps. */
export async function clutterState(tab: number): Promise<Result<ClutterState, NoAccess>> {
  const { keepKinds } = await readSettings();
  return askPage(tab, 'story')('clutterState', { keep: keepKinds });
}

/** The same for a key or a menu, which only knows that the state shall change. */
export async function toggleClutter(tab: number): Promise<Result<ClutterState, NoAccess>> {
  const state = await clutterState(tab);
  return state.ok ? setClutter(tab, !state.value.on) : state;
}

/** Shows a place of the story: in the reader where it is open, else on the page. */
export async function goTo(tab: number, at: Span): Promise<Result<null, NoAccess>> {
  if (await isReaderOpen(tab)) return askTab(tab, 'reader')('goTo', { at });
  return askPage(tab, 'story')('goTo', { at });
}
