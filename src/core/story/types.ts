/** A stretch of one block's text with the same marking. The block's `text` is its runs joined. */
export type Run = {
  text: string;
  /** Absolute http(s) or mailto address; anything else never becomes a run's link. */
  href?: string;
  strong?: true;
  emphasis?: true;
  /** Keeps this direction whatever stands around it, as a telephone number does. */
  isolate?: Direction;
};

export type Direction = 'rtl' | 'ltr';

type BlockBase = {
  /** What is read: runs joined; list items, quote paragraphs and table rows one a line; an image's caption. */
  text: string;
  /** Where the page's own markup says it; readers otherwise decide from the text. */
  direction?: Direction;
};

export type Heading = BlockBase & { type: 'heading'; level: 2 | 3 | 4; runs: Run[] };
export type Paragraph = BlockBase & { type: 'paragraph'; runs: Run[] };
export type Quote = BlockBase & { type: 'quote'; paragraphs: Run[][] };
export type List = BlockBase & { type: 'list'; ordered: boolean; items: Run[][] };
export type Image = BlockBase & {
  type: 'image';
  /** Absolute http(s) or data:image address. */
  src: string;
  alt: string;
  credit?: string;
  width?: number;
  height?: number;
};
export type Table = BlockBase & { type: 'table'; header: string[]; rows: string[][] };

export type Block = Heading | Paragraph | Quote | List | Image | Table;

/** Something on the page that is not the story, kept so that nothing disappears without a reason. */
export type Removal = {
  kind: string;
  /** One sentence for a developer: which rule, and what it saw. */
  reason: string;
  text: string;
};

export type Metadata = {
  /** The page's own headline, without outlet suffix or kicker. */
  title: string;
  /** The small line above the headline, where the page has one. */
  kicker: string | null;
  /** A person, or several joined by «،»; never the outlet, the section or an address. */
  byline: string | null;
  /** ISO 8601, with zone where the page gives one. */
  published: string | null;
  modified: string | null;
  /** The newspaper, channel or site. */
  outlet: string | null;
  /** Whom the story was taken from: «المصدر: …». */
  source: string | null;
  keywords: string[];
  /** Canonical address of the story. */
  url: string;
  /** Lead image, absolute address. */
  image: string | null;
  /** BCP 47, e.g. `ar`. */
  language: string;
  /** True where the page holds only a part of the story and links to the next. */
  continues: boolean;
};

/** A story as data: nothing of the page's markup is in it. */
export type Article = Metadata & { blocks: Block[]; removed: Removal[] };

/** What a page turned out to be. */
export type Verdict = 'article' | 'not-article' | 'not-arabic';

export type Reading = { kind: 'article'; article: Article } | { kind: Exclude<Verdict, 'article'> };

/** A stretch of `storyText`, in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number };

/** A chosen sentence, verbatim, with the index of its block and its place in `storyText`. */
export type SummarySentence = Span & { text: string; block: number };

export type NameType = 'person' | 'place' | 'organisation';

/** One person, place or organisation of the story, under its fullest form. */
export type Name = {
  type: NameType;
  name: string;
  /** Every distinct form found in the story, `name` included where it occurs. */
  forms: string[];
  /** In order of the text. */
  mentions: Span[];
};

/** What the background works out of a story. */
export type Analysis = { summary: SummarySentence[]; names: Name[] };
