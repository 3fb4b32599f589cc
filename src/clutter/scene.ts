import type { Work } from '../core/work.ts';
import { groundOf, type Ground } from './ground.ts';
import type { Openings } from './opening.ts';
import { isShown } from './shown.ts';
import { NOTHING, sketch, type Sketch } from './sketch.ts';
import { tellingOf, type Telling } from './telling.ts';
import type { ClutterKind, Reason, StoryPlaces } from './types.ts';

/** Why one element is clutter. */
export type Verdict = { kind: ClutterKind; reason: Reason };

/** Evidence of its own that an element is clutter; `isHeading` where it only heads what follows it. */
export type Evidence = Verdict & { isHeading: boolean };

export type Edges = { left: number; right: number; top: number; bottom: number };

/** The page as read once, before anything is written: what every rule looks at. */
export type Scene = {
  ground: Ground;
  telling: Telling;
  sketchOf(element: Element): Readonly<Sketch>;
  /** Letters on the whole page, as last counted. */
  pageText: number;
  /** What was already weighed: rules ask of the same elements again. */
  evidence: Map<Element, Evidence | null>;
  openings: Openings;
  /** Left and right of the story's text on the screen; null without a layout. */
  columnEdges(): Edges | null;
  /** The reader has just clicked or typed: what floats may be what was asked for. */
  isAsked: boolean;
  viewport: { width: number; height: number };
  style(element: Element): CSSStyleDeclaration | null;
  /** False for what waits to be shown. */
  isShown(element: Element): boolean;
};

/** Rectangles of this many of the story's elements tell where its column is. */
const SAMPLE = 12;

export type SceneInput = {
  page: Document;
  story: StoryPlaces | null;
  /** Only these subtrees are counted; the whole page where left out. */
  roots?: readonly Element[];
  isAsked?: boolean;
};

/** A page is counted whole once; what it adds later is counted alone. */
const counted = new WeakMap<Document, number>();

/** Reads the page. Nothing is changed, and layout is read only here and in rules that ask for a box. */
export function* readScene({
  page,
  story,
  roots = [page.body],
  isAsked = false,
}: SceneInput): Work<Scene> {
  const ground = groundOf(page, story);
  const sketches = new Map<Element, Sketch>();
  for (const root of roots) {
    for (const [element, held] of yield* sketch(root)) sketches.set(element, held);
  }
  if (roots.includes(page.body) || !counted.has(page)) {
    const whole = sketches.get(page.body) ?? (yield* sketch(page.body)).get(page.body);
    counted.set(page, (whole ?? NOTHING).text);
  }
  yield;
  const view = page.defaultView;
  let edges: Edges | null | undefined;
  return {
    ground,
    pageText: counted.get(page) || Number.POSITIVE_INFINITY,
    telling: tellingOf(story),
    evidence: new Map(),
    openings: new Map(),
    sketchOf: (element) => sketches.get(element) ?? NOTHING,
    // Asking lays the page out: most of what comes later is judged without.
    columnEdges: () => (edges === undefined ? (edges = edgesOf(ground)) : edges),
    isAsked,
    viewport: { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 },
    style: (element) => view?.getComputedStyle(element) ?? null,
    isShown: (element) => isShown(element, view),
  };
}

function edgesOf({ elements, column }: Ground): Edges | null {
  const inColumn = elements.filter((element) => column?.contains(element));
  const step = Math.max(1, Math.ceil(inColumn.length / SAMPLE));
  const boxes = inColumn
    .filter((_, at) => at % step === 0 || at === inColumn.length - 1)
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
