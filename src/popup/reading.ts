import type { Article } from '../core/story/types.ts';
import { ask } from '../platform/messages.ts';
import { askPage } from '../platform/pages.ts';
import { viewOptions } from '../settings/copying.ts';
import type { Findings, Page } from '../ui/popup/state.ts';
import { findingsOf, headOf } from './story.ts';
import { speakOf, update, type View } from './view.ts';

type Refusal = Exclude<Page['kind'], 'story' | 'loading'>;

// The click that opened the popup gives Safi the tab, and with it the address. Where it does not, the page is one
// that browsers keep for themselves, and there is no site to ask access for.
function refused(url: string | null): Page {
  return url === null ? { kind: 'browser-page' } : { kind: 'refused', host: new URL(url).hostname };
}

function notRead(view: View, kind: Refusal): null {
  update(view, { page: kind === 'refused' ? refused(view.tab.url) : { kind } });
  return null;
}

/**
 * Asks a tab's page for its story, and has the background make ready for it. The popup asks before it can speak, so that
 * both work meanwhile.
 */
export function askForStory(tab: number, force: boolean) {
  void ask('prepare', null);
  return askPage(tab, 'story')('read', { force });
}

async function settle(view: View, asked: ReturnType<typeof askForStory>): Promise<Article | null> {
  const answered = await asked;
  if (!answered.ok) return notRead(view, answered.reason);
  const reading = answered.value;
  return reading.kind === 'article' ? reading.article : notRead(view, reading.kind);
}

/** What was found, as it is shown. */
export const foundIn = ({ analysis, hidden, settings }: View): Findings =>
  analysis ? findingsOf(analysis, viewOptions(settings), hidden) : 'failed';

/** The head of the story at once, the sentences and names when they are worked out. */
async function showStory(view: View, article: Article): Promise<void> {
  const { settings } = view;
  const head = headOf(article, viewOptions(settings));
  speakOf(view, article);
  update(view, { page: { kind: 'story', head, findings: null } });
  const { title, blocks } = article;
  const [analysed, hidden] = await Promise.all([
    ask('analyse', { title, blocks, sentences: settings.summarySentences }),
    ask('hiddenNames', { address: article.url, isPrivate: view.tab.isPrivate }),
  ]);
  // The reader may have asked for the page again meanwhile.
  if ((await view.article) !== article) return;
  view.analysis = analysed.ok ? analysed.value : null;
  view.hidden = hidden.ok ? hidden.value : [];
  update(view, { page: { kind: 'story', head, findings: foundIn(view) } });
}

async function readClutter(view: View): Promise<void> {
  const answered = await ask('clutterState', { tab: view.tab.id });
  if (answered.ok && answered.value.ok) update(view, { clutter: answered.value.value });
}

/** Shows what comes of a page that was asked for, step by step. */
export async function showPage(view: View, asked: ReturnType<typeof askForStory>): Promise<void> {
  update(view, { page: { kind: 'loading' } });
  view.article = settle(view, asked);
  const article = await view.article;
  // After the story: finding clutter takes the page's thread, and the reader waits for the story.
  const clutter = readClutter(view);
  if (article) await showStory(view, article);
  await clutter;
}
