import { isDisguised } from '../../article/disguise.ts';
import { findClutter, findListed } from '../../clutter/find.ts';
import { groundOf } from '../../clutter/ground.ts';
import type { ListSelector, PageFeatures } from '../../clutter/lists/engine.ts';
import { featuresOf, matchSelectors } from '../../clutter/lists/match.ts';
import type { ClutterKind, Findings, Refusal, StoryPlaces } from '../../clutter/types.ts';
import { follow } from './follow.ts';
import { hide, type Hiding } from './hide.ts';

export type HidingOptions = {
  page: Document;
  /** Null where the page has no story: then only what names itself, floats or is on a list is hidden. */
  story: StoryPlaces | null;
  /** Asks the filter lists, wherever they are; left out or empty, our own rules work alone. */
  askLists?: (features: PageFeatures, isFirst: boolean) => Promise<ListSelector[]>;
  /** Kinds that the reader keeps. */
  keep?: ReadonlySet<ClutterKind>;
  /** After each change of what is hidden. */
  onChange?: () => void;
  /** A rule that asked for more than it may have. */
  onRefused?: (refused: readonly Refusal[]) => void;
};

/** The switch that is on: `stop` turns it off and leaves no style, observer or attribute. */
export type HidingSession = Pick<Hiding, 'items' | 'counts' | 'show' | 'hideAgain' | 'peek'> & {
  /** Hides what a reader pointed at; false where it holds or is the story. */
  hideElement(element: Element): boolean;
  stop(): void;
};

/** Turns the switch on: hides the clutter of a page now, and what the page adds later. */
export function startHiding(options: HidingOptions): HidingSession {
  const { page, story, askLists, keep = new Set(), onChange, onRefused } = options;
  const ground = groundOf(page, story);
  let isOn = true;
  const url = page.location?.href ?? page.URL;
  const hiding = hide(page, [], ground.path);
  const following = follow(page.documentElement, ({ added, restyled }) => {
    hiding.enforce(restyled);
    if (isDisguised(page)) return;
    const fresh = added.filter((element) => page.body.contains(element) && !isHidden(element));
    if (fresh.length > 0) clear(fresh, false);
  });

  const isHidden = (element: Element): boolean =>
    hiding.items().some((item) => item.isHidden && item.element.contains(element));
  const take = ({ clutter, refused }: Findings): void => {
    const before = hiding.items().length;
    hiding.add(clutter.filter(({ element, run }) => run || !isHidden(element)));
    const items = hiding.items();
    for (const { element, run } of items.slice(before)) if (!run) following.watch(element);
    if (refused.length > 0) onRefused?.(refused);
    if (items.length > before) onChange?.();
  };
  const askAbout = async (within: readonly Element[], isFirst: boolean): Promise<void> => {
    const selectors = (await askLists?.(featuresOf(within, url), isFirst)) ?? [];
    const left = within.filter((element) => element.isConnected);
    if (isOn && selectors.length > 0)
      take(findListed(page, story, { hits: matchSelectors(left, selectors), keep }));
  };
  const clear = (within: readonly Element[], isFirst: boolean): void => {
    take(findClutter(page, story, { within, keep }));
    void askAbout(within, isFirst);
  };
  clear([page.body], true);

  return {
    items: () => hiding.items(),
    counts: () => hiding.counts(),
    peek: (id) => hiding.peek(id),
    show(ids) {
      hiding.show(ids);
      onChange?.();
    },
    hideAgain(ids) {
      hiding.hideAgain(ids);
      onChange?.();
    },
    hideElement(element) {
      if (ground.path.has(element) || ground.isStory(element)) return false;
      hiding.add([{ element, kind: 'other', reason: { by: 'rule', rule: 'reader', label: null } }]);
      onChange?.();
      return true;
    },
    stop() {
      isOn = false;
      following.stop();
      hiding.restore();
    },
  };
}
