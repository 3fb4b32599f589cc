import { clutterKinds, ruleNames, type Clutter, type ClutterKind, type Reason } from './types.ts';
import { splitName } from './words.ts';

/** A thing that a reader wants to see on one site for good, as it is known again at the next visit. */
export type SparedThing = {
  kind: ClutterKind;
  /** What found it: one of our rules, or a filter list. */
  by: Exclude<Reason['by'], 'rule'> | (typeof ruleNames)[number];
  /** The list's own selector, our label, or a selector of the element; empty where only the rule tells. */
  what: string;
};

/** How far up a name is looked for, and how many class names tell an element. */
const LEVELS = 3;
const CLASSES = 2;
/** Letters alone: numbers are of one story, and of one build of the site. */
const STABLE = /^[a-z][a-z_-]{2,39}$/iu;
const GENERATED = /^(?:sc|css|jsx|svelte|emotion|astro)-/u;
/** How an element stands at the moment. */
const STATE = new Set(
  'active open opened show shown visible hidden loaded loading lazy is has js fade animated sticky fixed first last odd even clearfix'.split(
    ' ',
  ),
);

/**
 * The sign of a hidden thing: `kind|rule|what`, to be stored. Nothing of the page's text is in it: a label is ours, a
 * selector the list's or made of the element's tag, id and class names.
 */
export function signOf({ element, kind, reason }: Clutter): string {
  if (reason.by === 'list') return `${kind}|list|${reason.selector}`;
  const isLabelled = reason.rule === 'label' && reason.label !== null;
  const what = isLabelled ? reason.label : selectorOf(element);
  return `${kind}|${reason.rule}|${what ?? ''}`;
}

/** Reads a sign; null where it is none, as in settings of another version. */
export function readSign(sign: string): SparedThing | null {
  const [kind, by, ...rest] = sign.split('|');
  const known = clutterKinds.find((one) => one === kind);
  const rule = by === 'list' ? by : ruleNames.find((one) => one === by);
  return known && rule ? { kind: known, by: rule, what: rest.join('|') } : null;
}

/** Whether what was found is one of the things that the reader wants to see. In: their signs. */
export function sparing(signs: readonly string[]): (found: Clutter) => boolean {
  const things = signs.flatMap((sign) => readSign(sign) ?? []);
  return (found) => things.some((thing) => isSame(found, thing));
}

function isSame({ element, kind, reason }: Clutter, { kind: own, by, what }: SparedThing): boolean {
  if (by === 'list') return reason.by === 'list' && reason.selector === what;
  if (by === 'label') return reason.by === 'rule' && kind === own && reason.label === what;
  if (what === '') return reason.by === 'rule' && kind === own && reason.rule === by;
  // Not the rule: another may find the same element the next time. A damaged selector names nothing.
  const isSelector = what.split(' > ').every((part) => PART.test(part));
  return isSelector && element.matches(what);
}

const PART = /^[a-z][a-z0-9-]*(?:[#.][a-z][a-z_-]*)*$/iu;

/** `div.read-also`, `main.story > div`; empty where neither the element nor what it stands in has a lasting name. */
function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let up: Element | null = element; up && parts.length < LEVELS; up = up.parentElement) {
    const tag = up.tagName.toLowerCase();
    const names = namesOf(up);
    if (!PART.test(tag)) return '';
    parts.unshift(tag + names);
    if (names) return parts.join(' > ');
  }
  return '';
}

function namesOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  if (isStable(id)) return `#${id}`;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/u).filter(isStable);
  return classes
    .slice(0, CLASSES)
    .map((name) => `.${name}`)
    .join('');
}

const isStable = (name: string): boolean =>
  STABLE.test(name) && !GENERATED.test(name) && !splitName(name).some((word) => STATE.has(word));
