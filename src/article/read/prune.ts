import type { Verdict } from '../piece.ts';
import { deadTags, outerRoles, outerTags, outerWords } from './furniture.ts';
import type { Mass } from './measure.ts';

/** From this share of the page's prose on, an element holds the story, whatever it is called. */
const STORY = 0.3;
/** Words that make a class a switch of the theme and not a name: `no-share`, `has-sidebar`. */
const SWITCHES = new Set([
  'no',
  'has',
  'with',
  'without',
  'is',
  'hide',
  'show',
  'enable',
  'disable',
]);
/** A part of the page is a list of links from this share of linked text, this many characters on. */
const LINKED = 0.8;
const LINKED_TEXT = 120;
const LINKS = 3;

/** Words of a class or id attribute, lower case, parted at capitals and signs: `relatedPosts_2` → related, posts. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

const verdicts = new Map<string, Verdict | null>();

/** What a class or id attribute says: themes repeat few names many times, so each is read once. */
function named(name: string): Verdict | null {
  if (name === '') return null;
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = readName(name);
  if (verdicts.size > 2000) verdicts.clear();
  verdicts.set(name, verdict);
  return verdict;
}

function readName(name: string): Verdict | null {
  for (const part of name.split(/\s+/u)) {
    const words = wordsOf(part);
    if (SWITCHES.has(words[0] ?? '')) continue;
    for (let at = 0; at < words.length; at += 1) {
      for (const length of [3, 2, 1]) {
        const phrase = words.slice(at, at + length).join(' ');
        const kind = outerWords[phrase];
        if (kind !== undefined) return { kind, reason: `class or id word "${phrase}"` };
      }
    }
  }
  return null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

/** What tag, role, class and id say of an element, before its weight is looked at. */
function called(element: Element): Verdict | null {
  const tag = outerTags[element.tagName];
  if (tag !== undefined) return { kind: tag, reason: `<${element.tagName.toLowerCase()}>` };
  const role = element.getAttribute('role');
  const kind = role === null ? undefined : outerRoles[role];
  if (kind !== undefined) return { kind, reason: `role ${role ?? ''}` };
  const byClass = named(element.getAttribute('class') ?? '');
  return byClass ?? named(element.getAttribute('id') ?? '');
}

/** Several links with hardly a word between them; a single one may be a sentence of the story. */
function isLinkList(element: Element, mass: Mass | undefined): boolean {
  if (mass === undefined || mass.text < LINKED_TEXT || mass.linked < mass.text * LINKED)
    return false;
  return element.querySelectorAll('a').length >= LINKS;
}

/** Does an element of this mass hold so much of the page's prose that the story must be in it? */
export const holdsStory = (mass: Mass | undefined, prose: number): boolean =>
  mass !== undefined && mass.prose > 0 && mass.prose >= prose * STORY;

/**
 * Why an element cannot be part of the story, judged before anything is copied; null where it may be.
 * In: the element, the masses of its page, and the page's whole prose. Elements that hold much of that prose,
 * or the headline, are never pruned for a name: Arabic sites wrap whole pages in one <form>, and themes call the
 * wrapper of story and sidebar «sidebar».
 */
export function prune(element: Element, masses: Map<Element, Mass>, prose: number): Verdict | null {
  if (deadTags.has(element.tagName.toUpperCase()))
    return { kind: 'code', reason: 'no prose in this tag' };
  const mass = masses.get(element);
  if (holdsStory(mass, prose)) return null;
  if (isHidden(element)) return { kind: 'hidden', reason: 'hidden by the page' };
  const verdict = isLinkList(element, mass)
    ? { kind: 'links', reason: 'list of links' }
    : called(element);
  return verdict === null || element.querySelector('h1') !== null ? null : verdict;
}
