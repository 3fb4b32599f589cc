import { labelAt } from '../../core/text/labels.ts';
import type { Scene, Verdict } from '../scene.ts';
import type { Clutter } from '../types.ts';
import { labelKinds } from './label-kinds.ts';

/**
 * Clutter in pages that part their lines with <br> in one box: it has no element of its own there.
 * In: an element that holds story. Out: runs of its child nodes, each a line or the lines under a label that stands
 * alone; nothing that the extraction took for the story is in one.
 */
export function clutterLines(box: Element, scene: Scene): Clutter[] {
  const lines = linesOf(box);
  if (lines.length < 3) return [];
  const found: Clutter[] = [];
  let heading: Verdict | null = null;
  let under: ChildNode[] | null = null;
  for (const run of lines) {
    const text = textOf(run);
    if (text && scene.telling.isTold(text)) {
      heading = null;
      continue;
    }
    const own = text ? lineVerdict(text, scene) : null;
    if (own) {
      heading = own.isAlone ? own : null;
      under = [...run];
      found.push({ element: box, run: under, kind: own.kind, reason: own.reason });
    } else if (heading) {
      // What follows a label that stands alone goes with it, as one thing.
      under?.push(...run);
    }
  }
  // A box that has no line of the story after all is not read as lines.
  return found.length < lines.length ? found : [];
}

const textOf = (run: readonly ChildNode[]): string =>
  run
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();

function lineVerdict(text: string, scene: Scene): (Verdict & { isAlone: boolean }) | null {
  const match = labelAt(text);
  const kind = match && labelKinds[match.kind];
  if (kind && (match.rest === 0 || match.parted)) {
    const reason = { by: 'rule', rule: 'label', label: match.label } as const;
    return { kind, reason, isAlone: match.rest === 0 };
  }
  const leftOut = scene.telling.leftOutAs(text);
  if (!leftOut) return null;
  const reason = { by: 'rule', rule: 'extraction', label: null } as const;
  return { kind: leftOut, reason, isAlone: false };
}

const BLOCK = /^(?:P|DIV|H[1-6]|UL|OL|FIGURE|TABLE|SECTION|ASIDE|IMG|BLOCKQUOTE)$/u;

/** The nodes between blocks, cut after each <br>, which goes with the line before it. */
function linesOf(box: Element): ChildNode[][] {
  const lines: ChildNode[][] = [];
  let line: ChildNode[] = [];
  const close = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
  };
  for (const node of box.childNodes) {
    if (BLOCK.test(node.nodeName)) {
      close();
      continue;
    }
    line.push(node);
    if (node.nodeName === 'BR') close();
  }
  close();
  return lines;
}
