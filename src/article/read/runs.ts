import type { Run } from '../../core/story/types.ts';

const STRONG = new Set(['B', 'STRONG']);
const EMPHASIS = new Set(['I', 'EM', 'CITE', 'DFN']);

const SPACE = 0x20;
/** Outside of these two stretches, of ASCII and of the first letters, stands all that is folded. */
const isOdd = (unit: number): boolean =>
  unit < SPACE || (unit > 0x7e && (unit < 0xae || unit > 0x167f));
const WHITE = /\s/u;
/** Soft hyphens and byte order marks: page furniture, not spelling. ZWNJ and ZWJ are spelling and stay. */
const NOISE = /[\u00AD\u200B\uFEFF]/u;

/** White space folded to one space, furniture characters gone. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  let isAfterSpace = false;
  // Walked, as two replacements read every letter twice: of most texts nothing changes but their ends.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isNoise = isOdd(unit) && NOISE.test(text.charAt(at));
    const isSpace = !isNoise && (unit === SPACE || (isOdd(unit) && WHITE.test(text.charAt(at))));
    if (isNoise || (isSpace && (isAfterSpace || unit !== SPACE))) {
      folded += text.slice(from, at) + (isNoise || isAfterSpace ? '' : ' ');
      from = at + 1;
    }
    if (!isNoise) isAfterSpace = isSpace;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The address of a link, absolute, where it may be followed; null for script, data and broken ones. */
export function safeHref(href: string | null, base: string): string | null {
  if (href === null || href === '' || href.startsWith('#')) return null;
  const url = parsed(href, base);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** Asking `URL.canParse` first would read each of a page's addresses twice. */
function parsed(href: string, base: string): URL | null {
  try {
    return new URL(href, base);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The run that a text node gives: its words with the marks of the elements between it and its block. */
export function runOf(node: Node, block: Element): Run {
  const run: Run = { text: fold(node.nodeValue ?? '') };
  for (let at = node.parentElement; at !== null && at !== block; at = at.parentElement) {
    if (STRONG.has(at.tagName)) run.strong = true;
    else if (EMPHASIS.has(at.tagName)) run.emphasis = true;
    else if (at.tagName === 'A' && run.href === undefined) {
      const href = safeHref(at.getAttribute('href'), at.baseURI);
      if (href !== null) run.href = href;
    }
  }
  return run;
}

const sameMarks = (a: Run, b: Run): boolean =>
  a.href === b.href && a.strong === b.strong && a.emphasis === b.emphasis;

/** Neighbours with the same marks joined, doubled and outer white space gone. */
export function tidy(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const opens = last === undefined || last.text.endsWith(' ');
    const text = opens ? run.text.trimStart() : run.text;
    if (text === '') continue;
    if (last !== undefined && sameMarks(last, run)) last.text += text;
    else out.push({ ...run, text });
  }
  const last = out.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return out.filter((run) => run.text !== '');
}

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The part of runs from `start` to `end` in UTF-16 units of their text. */
export function slice(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  const parts: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') parts.push({ ...run, text });
    at += run.text.length;
  }
  return tidy(parts);
}
