import type { Name, Span } from '../../core/story/types.ts';
import { mark, unmarkAll } from '../highlight/marks.ts';
import type { Places } from '../highlight/places.ts';

/** How long a place stays marked that was jumped to. */
const MOMENT = 2400;

/** What of the text is marked, as places of the story: the nodes change when the view does. */
type Marked = { names: Span[]; name: Span[]; jump: Span[]; speaking: Span[] };

/** Marks places of a story and goes to them. */
export type Walk = {
  /** The text was drawn anew, in the same or another view. */
  drawn: (places: Places) => void;
  /** Marks where the names are. */
  setNames: (names: readonly Name[]) => void;
  /** Marks all places of one name, lightly. */
  point: (name: Name | null) => void;
  /** Scrolls to a place and marks it: for a moment, or until the next one. */
  goTo: (span: Span, stays: boolean) => void;
  /** The sentence being read aloud. */
  speaking: (span: Span | null) => void;
  end: () => void;
};

/** Scrolls a range to the upper third; a place that is in view already is left where it is. */
function reveal(scroller: Element, range: Range, isNear: boolean): void {
  const box = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const isInView = box.top > frame.top + 60 && box.bottom < frame.bottom - 60;
  if (isNear && isInView) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: box.top - frame.top - frame.height * 0.3,
    behavior: isStill ? 'instant' : 'smooth',
  });
}

/** @param scroller what holds the text and scrolls */
export function walkIn(scroller: () => Element): Walk {
  let places: Places = { rangesOf: () => [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const marked: Marked = { names: [], name: [], jump: [], speaking: [] };
  const draw = (kind: keyof Marked): void =>
    mark(
      kind,
      marked[kind].flatMap((span) => places.rangesOf(span)),
    );
  const set = (kind: keyof Marked, spans: Span[]): void => {
    marked[kind] = spans;
    draw(kind);
  };
  const show = (span: Span, isNear: boolean): void => {
    const [range] = places.rangesOf(span);
    if (range) reveal(scroller(), range, isNear);
  };
  return {
    drawn: (next) => {
      places = next;
      for (const kind of ['names', 'name', 'jump', 'speaking'] as const) draw(kind);
    },
    setNames: (names) =>
      set(
        'names',
        names.flatMap((name) => name.mentions),
      ),
    point: (name) => set('name', name?.mentions ?? []),
    goTo: (span, stays) => {
      clearTimeout(timer);
      set('jump', [span]);
      show(span, false);
      if (!stays) timer = setTimeout(() => set('jump', []), MOMENT);
    },
    speaking: (span) => {
      set('speaking', span ? [span] : []);
      if (span) show(span, true);
    },
    end: () => {
      clearTimeout(timer);
      unmarkAll();
    },
  };
}
