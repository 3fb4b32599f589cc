import { isDisguised } from '../../article/disguise.ts';
import { findClutter, findListed, type Kept } from '../../clutter/find.ts';
import { groundOf } from '../../clutter/ground.ts';
import type { ListSelector, PageFeatures } from '../../clutter/lists/engine.ts';
import { featuresOf, matchSelectors } from '../../clutter/lists/match.ts';
import { isShown } from '../../clutter/shown.ts';
import type { Findings, Refusal, StoryPlaces } from '../../clutter/types.ts';
import { signOf } from '../../clutter/spared.ts';
import { follow, type Batch } from './follow.ts';
import type { HiddenItem } from './entry.ts';
import { hide, type Hiding } from './hide.ts';
import { userSheet, type PutRules } from './user-sheet.ts';
import { SHOWN_BY, waiting } from './waiting.ts';

export type HidingOptions = Kept & {
  page: Document;
  /** Null where the page has no story: then only what names itself, floats or is on a list is hidden. */
  story: StoryPlaces | null;
  /** What `findClutter` says of the whole page, where that is known already. */
  findings?: Findings;
  /** Asks the filter lists, wherever they are; left out or empty, our own rules work alone. */
  askLists?: (features: PageFeatures, isFirst: boolean) => Promise<ListSelector[]>;
  /** Puts rules at the user's origin, wherever the browser is asked; left out, styles are inline and stay so. */
  putRules?: PutRules;
  /** After each change of what is hidden. */
  onChange?: () => void;
};

/** A hidden thing; `isSpared` where the reader wants to see it on this site. */
type SessionItem = HiddenItem & { isSpared: boolean };

/** The switch that is on: `stop` turns it off and leaves no style, observer or attribute. */
export type HidingSession = Pick<Hiding, 'counts' | 'show' | 'hideAgain' | 'peek'> & {
  items(): SessionItem[];
  /** Brings one back and leaves it, and what is like it, as long as the switch is on; or no longer. Out: its sign. */
  spare(id: number, isSpared: boolean): string | null;
  /** What filter lists asked for and may not have, since it holds story or too much of the page. */
  refused(): readonly Refusal[];
  stop(): void;
};

/** Turns the switch on: hides the clutter of a page now, and what the page adds or shows later. */
export function startHiding(options: HidingOptions): HidingSession {
  const { page, story, askLists, putRules, keep = new Set(), onChange } = options;
  const spared = new Set(options.spared);
  const ground = groundOf(page, story);
  let isOn = true;
  let refused: readonly Refusal[] = [];
  const url = page.location?.href ?? page.URL;
  const sheet = putRules ? userSheet(putRules) : null;
  const hiding = hide(page, [], { ...ground, ...(sheet && { override: sheet.override }) });
  const asleep = waiting(page, ground);
  const following = follow(page, (batch) => {
    const { added, changed, isAsked } = batch;
    if (hiding.enforce([...changed, ...added])) onChange?.();
    if (isDisguised(page)) return;
    guard(added.filter((one) => hiding.covers(one)));
    const fresh = freshOf(batch).filter((one) => page.body.contains(one) && !hiding.covers(one));
    if (fresh.length > 0) clear(fresh, isAsked);
  });
  /**
   * What was added, and what was there and is shown now: by its own change, or by one of the page's outer boxes. What
   * the reader asked for, a menu as like as not, is left.
   */
  const freshOf = ({ added, changed, isAsked }: Batch): Element[] => {
    if (isAsked) return added;
    const isOuter = changed.some((one) => one === page.body || one === page.documentElement);
    const awake = isOuter ? [...asleep] : changed.filter((one) => asleep.has(one));
    return [
      ...added,
      ...awake.filter((one) => !added.includes(one) && isShown(one, page.defaultView)),
    ];
  };
  const heldBy = ['style', 'open', ...(sheet ? [sheet.mark] : [])];
  /** Tells when the page shows what is hidden, or opens a dialog in it. */
  const guard = (hidden: readonly Element[]): void => {
    const within = hidden.flatMap((one) => [one, ...one.querySelectorAll('dialog')]);
    for (const one of within) if (!asleep.has(one)) following.watch(one, heldBy);
  };
  const kept = (): Kept => ({ keep, spared: [...spared] });
  const take = (found: Findings): void => {
    const hidden = hiding.add(found.clutter);
    guard(hidden);
    const listed = found.refused.filter(({ reason }) => reason.by === 'list');
    refused = [...refused, ...listed];
    if (hidden.length + listed.length > 0) onChange?.();
  };
  const askAbout = async (within: readonly Element[], isFirst: boolean): Promise<void> => {
    const selectors = (await askLists?.(featuresOf(within, url), isFirst)) ?? [];
    const left = within.filter((element) => element.isConnected);
    if (isOn && selectors.length > 0)
      take(findListed(page, story, { hits: matchSelectors(left, selectors), ...kept() }));
  };
  const clear = (within: readonly Element[], isAsked: boolean): void => {
    take(findClutter(page, story, { within, ...kept(), isAsked }));
    void askAbout(within, false);
  };
  const stop = (): void => {
    isOn = false;
    following.stop();
    hiding.restore();
    sheet?.close();
  };
  try {
    for (const element of [page.documentElement, page.body, ...asleep])
      following.watch(element, SHOWN_BY);
    take(options.findings ?? findClutter(page, story, kept()));
    void askAbout([page.body], true);
  } catch (error) {
    // Nobody has the session yet, who could stop it.
    stop();
    throw error;
  }

  return {
    items: () =>
      hiding.items().map((item) => Object.assign(item, { isSpared: spared.has(signOf(item)) })),
    counts: () => hiding.counts(),
    peek: (id) => hiding.peek(id),
    refused: () => refused,
    show(ids) {
      hiding.show(ids);
      onChange?.();
    },
    hideAgain(ids) {
      hiding.hideAgain(ids);
      onChange?.();
    },
    spare(id, isSpared) {
      const items = hiding.items();
      const item = items.find((one) => one.id === id);
      if (!item) return null;
      const sign = signOf(item);
      const alike = items.filter((one) => signOf(one) === sign).map((one) => one.id);
      if (isSpared) {
        spared.add(sign);
        hiding.show(alike);
      } else {
        spared.delete(sign);
        hiding.hideAgain(alike);
      }
      onChange?.();
      return sign;
    },
    stop,
  };
}
