import { headlineCost } from './signals.ts';
import { moreWords } from './vocabulary.ts';
import { wordSet } from './word-set.ts';

/** A short line as the reader sees it: a headline, a date, a label, an entry of a menu. */
export type Line = { text: string; linked: boolean; at: number };

export type Prose = {
  /** Characters of prose in the best container, after its cards have been paid for. */
  best: number;
  /** The same by which containers are compared: a paragraph more than the cards have speaks for a story. */
  net: number;
  /** The number of the line at which the best container's prose begins. */
  from: number;
  /** The same container's cards: headlines of other stories with prose after them. */
  cards: number;
  /** Characters of prose on the whole page. */
  total: number;
  /** Links to other stories on the whole page. */
  headlines: number;
  lines: Line[];
  /** The prose itself, the first few thousand characters. */
  sample: string;
  /** Lines read so far. */
  at: number;
  /** What may still be read: letters, and some for each node. */
  left: number;
};

/** What an element holds: the open text of its own block, and the closed blocks below it. */
type Tally = {
  text: string;
  linked: number;
  prose: number;
  from: number;
  /** Headlines with prose after them, less the paragraphs that come after no headline: links between paragraphs make no list. */
  cards: number;
  /** Does a headline come before any prose, and is one waiting for its prose? */
  first: 'prose' | 'headline' | null;
  waiting: boolean;
};

const SKIP =
  /^(script|style|noscript|template|svg|iframe|select|textarea|button|nav|footer|aside|dialog|object|video|audio)$/u;
const INLINE =
  /^(a|abbr|b|bd[io]|br|cite|code|em|font|i|img|ins|label|mark|q|s|small|span|strong|su[bp]|time|u|wbr)$/u;
const STOPS = /[.!?\u061F\u060C\u061B:]/u;
const HEADING = /^h[2-6]$/u;
const SAMPLE = 6000;
/** Letters, and the nodes' share: no story begins behind so much, and a page's thread is not held for what is behind it. */
const MOST = 300_000;
const NODE = 10;
const SHORT_LINE = 260;
const LEAST_PARAGRAPH = 60;
const LEAST_HEADLINE = 20;
const LONGEST_BUTTON = 40;
const TEXT = 3;

const isMore = wordSet(moreWords);
/** «أكمل القراءة »»: the button of a card. */
const saysMore = (text: string): boolean =>
  text.length < LONGEST_BUTTON &&
  (text.match(/[a-z\u0620-\u064A]+/gi) ?? ['']).every((word) => isMore(word));

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isSkipped = (element: Element): boolean =>
  SKIP.test(element.localName) ||
  element.hasAttribute('hidden') ||
  /display:\s*none/u.test(element.getAttribute('style') ?? '');

const empty = (): Tally => ({
  text: '',
  linked: 0,
  prose: 0,
  from: 0,
  cards: 0,
  first: null,
  waiting: false,
});

/** Links in a row are a menu or a box of related stories; a card is a link with prose after it. */
function addHeadline(tally: Tally): void {
  tally.first ??= 'headline';
  tally.waiting = true;
}

function addProse(tally: Tally, characters: number, from: number): void {
  tally.first ??= 'prose';
  tally.cards += tally.waiting ? 1 : -1;
  tally.waiting = false;
  if (tally.prose === 0) tally.from = from;
  tally.prose += characters;
}

function addChild(tally: Tally, child: Tally): void {
  tally.text += child.text;
  tally.linked += child.linked;
  if (!child.first) return;
  // The child's first paragraph was counted as one after no headline.
  if (child.first === 'prose' && tally.waiting) tally.cards += 2;
  tally.first ??= child.first;
  tally.waiting = child.waiting;
  if (tally.prose === 0) tally.from = child.from;
  tally.prose += child.prose;
  tally.cards += child.cards;
}

/** Ends the open text of a block: it is a headline of another story, prose, or neither. */
function close(tally: Tally, tag: string, prose: Prose): void {
  const text = tally.text.replace(/\s+/gu, ' ').trim();
  const plain = text.length - tally.linked;
  const linked = plain <= text.length * 0.3;
  tally.text = '';
  tally.linked = 0;
  if (text === '') return;
  prose.at += 1;
  if (text.length <= SHORT_LINE) prose.lines.push({ text, linked, at: prose.at });
  if (linked || (HEADING.test(tag) && plain < text.length * 0.5)) {
    if (text.length < LEAST_HEADLINE) return;
    prose.headlines += 1;
    addHeadline(tally);
  } else if (plain >= LEAST_PARAGRAPH && STOPS.test(text) && !HEADING.test(tag) && tag !== 'h1') {
    prose.total += plain;
    addProse(tally, plain, prose.at);
    if (prose.sample.length < SAMPLE) prose.sample += `${text.slice(0, SAMPLE)}\n`;
  }
}

function visit(element: Element, inLink: boolean, prose: Prose): Tally {
  const tag = element.localName;
  const link = inLink || tag === 'a';
  const tally = empty();
  for (let node = element.firstChild; node && prose.left > 0; node = node.nextSibling) {
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').slice(0, prose.left);
      prose.left -= text.length;
      tally.text += text;
      if (link) tally.linked += text.trim().length;
    } else if (isElement(node) && !isSkipped(node)) {
      if (node.localName === 'br') tally.text += ' ';
      else addChild(tally, visit(node, link, prose));
    }
    prose.left -= NODE;
  }
  if (tag === 'a' && saysMore(tally.text)) {
    prose.headlines += 1;
    addHeadline(tally);
  }
  if (INLINE.test(tag)) return tally;
  close(tally, tag, prose);
  const worth = tally.prose - tally.cards * headlineCost;
  if (worth > prose.net) {
    prose.net = worth;
    prose.best = Math.min(worth, tally.prose);
    prose.from = tally.from;
    prose.cards = tally.cards;
  }
  return tally;
}

/**
 * Reads the page's text once, without layout: which container holds most prose, after each card has cost it some.
 * Scoring containers by their paragraphs is Readability's idea (Arc90, 2009).
 */
export function readProse(body: Element): Prose {
  const prose: Prose = {
    best: 0,
    net: 0,
    from: 0,
    cards: 0,
    total: 0,
    headlines: 0,
    lines: [],
    sample: '',
    at: 0,
    left: MOST,
  };
  visit(body, false, prose);
  return prose;
}
