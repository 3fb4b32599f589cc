import type { Span } from '../core/story/types.ts';
import type { ClutterState, Means, NoAccess } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askTab } from '../platform/messages.ts';
import { askPage } from '../platform/pages.ts';
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

/** Opens the reader on the tab's story at a place of it, or closes it where it is open and no place is asked for. */
export async function toggleReader(
  tab: number,
  { at, force = false }: { at?: Span; force?: boolean } = {},
): Promise<Result<{ open: boolean }, NoAccess | 'no-story'>> {
  if (at === undefined && (await isReaderOpen(tab))) {
    await askTab(tab, 'reader')('close', null);
    return { ok: true, value: { open: false } };
  }
  // All at once: while the page reads the story, the reader's script and words are on their way.
  const [reading, means] = await Promise.all([
    askPage(tab, 'story')('read', { force }),
    readerMeans(),
    askPage(tab, 'reader')('isOpen', null),
  ]);
  if (!reading.ok) return reading;
  if (reading.value.kind !== 'article') return { ok: false, reason: 'no-story' };
  const { article } = reading.value;
  const opened = await askPage(tab, 'reader')('open', { article, at: at ?? null, means });
  return opened.ok ? { ok: true, value: { open: true } } : opened;
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
