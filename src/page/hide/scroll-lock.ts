import type { Declarations, StyleChange } from './style.ts';
import type { Override } from './user-sheet.ts';

/**
 * Gives the page its scrolling back where a dialog took it and the dialog is hidden now, and its light where the dialog
 * blurred it. In: the page and the story's ancestors, read at once, before anything is written. Out: what does it;
 * where the page scrolls, nothing. Undo locks it again, at the place where it was locked.
 */
export function scrollRelease(
  page: Document,
  path: ReadonlySet<Element>,
  override: Override,
): () => StyleChange[] {
  const view = page.defaultView;
  if (!view) return () => [];
  const freed = [...(isScrolledInside(page, path) ? [] : locks(page)), ...veils(page, path)];
  const offset = Math.max(0, ...freed.map((lock) => lock.offset));
  return () => {
    const locked = { left: view.scrollX, top: view.scrollY };
    const changes = freed.flatMap(
      ({ element, declarations }) => override(element, declarations) ?? [],
    );
    const [first, ...others] = changes;
    if (!first || offset === 0) return changes;
    view.scrollTo({ left: locked.left, top: offset, behavior: 'instant' });
    const undo = (): void => {
      first.undo();
      view.scrollTo({ ...locked, behavior: 'instant' });
    };
    return [{ ...first, undo }, ...others];
  };
}

/** The scrolling that the page was given back so far. */
export type Unlocking = {
  /** Reads what locks the page now. The answer unlocks it, and says how much that changed. */
  release(): () => number;
  /** Locks again all that was unlocked. */
  undo(): void;
};

/** In: the page, the story's ancestors, and what changes styles. */
export function unlocking(
  page: Document,
  path: ReadonlySet<Element>,
  override: Override,
): Unlocking {
  let unlocked: StyleChange[] = [];
  return {
    release() {
      const release = scrollRelease(page, path, override);
      return () => {
        const changes = release();
        unlocked.push(...changes);
        return changes.length;
      };
    },
    undo() {
      for (const change of unlocked.toReversed()) change.undo();
      unlocked = [];
    },
  };
}

type Lock = { element: Element; declarations: Declarations; offset: number };

function locks(page: Document): Lock[] {
  return [page.documentElement, page.body].flatMap((element): Lock[] => {
    const style = page.defaultView?.getComputedStyle(element);
    const isFixed = element === page.body && style?.position === 'fixed';
    const isClipped = ['hidden', 'clip'].includes(style?.overflowY ?? '');
    if (!style || (!isFixed && !isClipped)) return [];
    const free = { 'overflow-x': 'visible', 'overflow-y': 'visible', height: 'auto' };
    if (!isFixed) return [{ element, declarations: free, offset: 0 }];
    // A body held at `top: -900px` is a page that was read down to 900.
    const offset = Math.max(0, -Number.parseFloat(style.top) || 0);
    return [{ element, declarations: { ...free, position: 'static' }, offset }];
  });
}

/** A page that scrolls in a box of its own is clipped by design: nothing is to be given back there. */
function isScrolledInside(page: Document, path: ReadonlySet<Element>): boolean {
  return [...path].some((element) => {
    if (element === page.body || element === page.documentElement) return false;
    if (element.scrollHeight <= element.clientHeight) return false;
    const overflow = page.defaultView?.getComputedStyle(element).overflowY ?? '';
    return overflow === 'auto' || overflow === 'scroll';
  });
}

/** Boxes of the story that are blurred, or deaf to the pointer, as long as a dialog stands over them. */
function veils(page: Document, path: ReadonlySet<Element>): Lock[] {
  return [...path].flatMap((element): Lock[] => {
    const style = page.defaultView?.getComputedStyle(element);
    const declarations = {
      ...(style?.filter.includes('blur(') && { filter: 'none' }),
      ...(style?.pointerEvents === 'none' && { 'pointer-events': 'auto' }),
    };
    return Object.keys(declarations).length > 0 ? [{ element, declarations, offset: 0 }] : [];
  });
}
