import type { Metadata } from '../core/story/types.ts';
import { finish, type Work } from '../core/work.ts';
import { assemble } from './assemble.ts';
import { findHeadline } from './headline.ts';
import { readingMetadata } from './metadata/metadata.ts';
import type { Draft, Verdict } from './piece.ts';
import { copy } from './read/copy.ts';
import type { Parts } from './read/copy.ts';
import { flow } from './read/flow.ts';
import { measure, type Mass } from './read/measure.ts';
import { holdsStory, prune } from './read/prune.ts';
import { vote } from './read/vote.ts';
import { steps } from './steps.ts';
import type { Extraction } from './types.ts';

/** Pages of more than this after pruning hold no story; Readability would take seconds on them. */
const MOST = { elements: 10_000, letters: 1_000_000 };

/** The metadata of a page, as work that may be laid down. */
type ReadMetadata = (page: Document) => Work<Metadata>;

/** The story of a page as data, in one go; null where there is none. */
export const extractArticle = (page: Document, read?: ReadMetadata): Extraction | null =>
  finish(extracting(page, read));

/**
 * The story of a page as data; null where there is none. The page is only read, never changed.
 *
 * measure → prune and copy → Readability's vote → the live page line by line → our steps → blocks.
 *
 * `read` gives the metadata, for callers that have it already. Where the page changes while the work is laid down, the story
 * may lack what moved meanwhile: who lays it down looks for that.
 */
export function* extracting(
  page: Document,
  read: ReadMetadata = readingMetadata,
): Work<Extraction | null> {
  // A page may be a frameset or XML, which has no body whatever the type says.
  // oxlint-disable-next-line typescript/no-unnecessary-condition
  if (page.body === null) return null;
  const { judge, ...parts } = judgeOf(page.body, yield* measure(page.body));
  const copied = yield* copy(page, parts, MOST);
  yield;
  const voted = copied === null ? null : vote(copied);
  if (voted === null) return null;
  yield;

  const metadata = yield* read(page);
  const headline = findHeadline(page, metadata.title);
  const { pieces, removed } = yield* flow(scopeOf(voted.scope, headline), judge, voted.holds);
  const { title, byline } = metadata;
  let draft: Draft = { pieces, removed, title, headline, byline };
  for (const step of steps) {
    yield;
    draft = step(draft);
  }

  const { blocks, places } = assemble(draft.pieces);
  if (blocks.length === 0) return null;
  return { article: { ...metadata, blocks, removed: [...draft.removed] }, places, headline };
}

type Judgement = Parts & { judge: (element: Element) => Verdict | null };

/** Each element is judged once, for the copy and for the reading. */
function judgeOf(body: Element, masses: Map<Element, Mass>): Judgement {
  const prose = masses.get(body)?.prose ?? 0;
  const verdicts = new Map<Element, Verdict | null>();
  const judge = (element: Element): Verdict | null => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const verdict = prune(element, masses, prose);
    verdicts.set(element, verdict);
    return verdict;
  };
  return {
    judge,
    isLeftOut: (element) => !masses.has(element) || judge(element) !== null,
    isStory: (element) => holdsStory(masses.get(element), prose),
  };
}

/** What holds both the story and its headline: leads often stand between the two. */
function scopeOf(story: Element, headline: Element | null): Element {
  if (headline === null) return story;
  let scope: Element | null = story;
  while (scope !== null && !scope.contains(headline)) scope = scope.parentElement;
  return scope ?? story;
}
