import { isDisguised } from '../../article/disguise.ts';
import type { Clutter } from '../../clutter/types.ts';
import type { PageReading } from '../../article/reading.ts';
import type { Outline, PageReport, ReportedClutter } from '../../core/report/types.ts';
import { outlineOf } from './outline.ts';

/** Something that is hidden on the page, or would be. */
export type Reported = Clutter & { isHidden: boolean };

function clutterOf({ element, kind, reason, isHidden }: Reported): ReportedClutter {
  const told =
    reason.by === 'rule'
      ? { rule: reason.rule, word: reason.label }
      : { rule: reason.list, word: reason.selector };
  return { kind, ...told, letters: letters(element.textContent), isHidden };
}

const letters = (text: string | null): number => (text ?? '').trim().length;

function storyOf({ extraction }: PageReading): PageReport['story'] {
  if (!extraction) return null;
  const { title, byline, outlet, published, modified, blocks } = extraction.article;
  return {
    title: letters(title),
    byline: letters(byline),
    outlet: letters(outlet),
    published,
    modified,
    blocks: blocks.map(({ type, text }) => ({ type, letters: letters(text) })),
  };
}

function notesOf({ extraction }: PageReading, clutter: readonly Reported[]) {
  const notes = new Map<Element, Partial<Outline>>();
  const note = (element: Element | null, said: Partial<Outline>): void => {
    if (element) notes.set(element, { ...notes.get(element), ...said });
  };
  for (const { element, kind, run } of clutter) if (!run) note(element, { clutter: kind });
  for (const [block, place] of (extraction?.places ?? []).entries()) note(place, { block });
  note(extraction?.headline ?? null, { isHeadline: true });
  return notes;
}

/** The page's address, without what stands behind `#` and without a password. */
function addressOf(page: Document): string {
  const address = new URL(page.URL);
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}

/**
 * What Safi made of a page: its structure, what was read, left out and hidden there, and why. No text of the page is in
 * it but its address, ids and class names: texts are numbers of letters, and words are those of our own lexicons.
 */
export function reportOn(
  page: Document,
  reading: PageReading,
  clutter: readonly Reported[],
): PageReport {
  const removed = reading.extraction?.article.removed ?? [];
  return {
    address: addressOf(page),
    verdict: reading.reading.kind,
    story: storyOf(reading),
    removed: removed.map(({ kind, reason, text }) => ({ kind, reason, letters: letters(text) })),
    clutter: clutter.map(clutterOf),
    // A page that hides its tree behind fields of a form is not walked.
    ...(isDisguised(page)
      ? { page: { tag: 'html' }, isCut: true }
      : outlineOf(page.documentElement, notesOf(reading, clutter))),
  };
}
