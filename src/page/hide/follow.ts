import { actsOf } from './acts.ts';

/** What the page did since the last batch. */
export type Batch = {
  /** Elements that were added and are still there, none inside another. */
  added: Element[];
  /** Watched elements of which the page wrote a watched attribute. */
  changed: Element[];
  /** The reader has just clicked or typed, and not to scroll: what came may be what was asked for. */
  isAsked: boolean;
};

export type Following = {
  /** Also tells when the page writes these attributes of an element. */
  watch(element: Element, attributes: string[]): void;
  /** The end: no observer, no timer is left. */
  stop(): void;
};

/** The work may take one part in this many of the page's time. */
const SHARE = 50;
const LEAST_WAIT = 200;
const LONGEST_WAIT = 3000;

/**
 * Follows what a page adds, with one observer, in batches when the page is idle.
 * In: the page, and the work on a batch. The wait between two batches grows with what the last
 * one cost, so that a page that never stops adding is never slowed by more than one part in 50 (the lists' answer,
 * which comes later, costs about as much again).
 */
export function follow(page: Document, work: (batch: Batch) => void): Following {
  const view = page.defaultView ?? globalThis;
  const added = new Set<Element>();
  const changed = new Set<Element>();
  const acts = actsOf(page);
  let isAsked = false;
  let cancel: (() => void) | null = null;
  let wait = LEAST_WAIT;
  const run = (): void => {
    cancel = null;
    const batch = {
      added: outermost(added),
      changed: [...changed].filter((one) => one.isConnected),
      isAsked,
    };
    added.clear();
    changed.clear();
    isAsked = false;
    const start = performance.now();
    if (batch.added.length + batch.changed.length > 0) work(batch);
    wait = Math.min(LONGEST_WAIT, Math.max(LEAST_WAIT, (performance.now() - start) * SHARE));
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // Attribute records come only from `watch`, whose targets are elements.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (type === 'attributes') changed.add(target as Element);
      for (const node of addedNodes) {
        // Node type 1 is an element; DOM types keep the two apart.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        if (node.nodeType === 1) added.add(node as Element);
      }
    }
    if (added.size + changed.size === 0) return;
    isAsked ||= acts.areAsking();
    cancel ??= whenIdle(view, wait, run);
  });
  // The document, not its root element: that one is watched for its attributes, and for its own alone.
  observer.observe(page, { childList: true, subtree: true });
  return {
    watch: (element, attributeFilter) =>
      observer.observe(element, { attributes: true, attributeFilter }),
    stop() {
      observer.disconnect();
      acts.stop();
      cancel?.();
      cancel = null;
    },
  };
}

function outermost(added: ReadonlySet<Element>): Element[] {
  return [...added].filter((element) => {
    if (!element.isConnected) return false;
    for (let up = element.parentElement; up; up = up.parentElement) if (added.has(up)) return false;
    return true;
  });
}

/** Runs later, in idle time where the browser tells of it; the answer cancels. */
function whenIdle(view: Window | typeof globalThis, wait: number, run: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in view)
      idle = view.requestIdleCallback(run, { timeout: LONGEST_WAIT });
    else run();
  }, wait);
  return () => {
    clearTimeout(timer);
    if (idle) view.cancelIdleCallback(idle);
  };
}
