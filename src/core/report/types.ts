/**
 * An element of a page without its prose: its tag, the attributes that say what it is, and what is in it, in order:
 * elements, texts as their numbers of letters, and labels of furniture in the lexicon's own words («اقرأ أيضا»).
 */
export type Outline = {
  tag: string;
  attributes?: Record<string, string>;
  /** The block of the story that was read from here. */
  block?: number;
  isHeadline?: true;
  /** The kind of clutter it was taken for. */
  clutter?: string;
  has?: (Outline | number | string)[];
};

/** What was hidden, or would be: which rule or list, and what it went by, in its own words. */
export type ReportedClutter = {
  kind: string;
  rule: string;
  word: string | null;
  letters: number;
  isHidden: boolean;
};

/** What Safi made of a page, for someone who mends it: everything but the page's own words. */
export type PageReport = {
  address: string;
  verdict: string;
  /** Null where there is no story. Texts are their numbers of letters. */
  story: {
    title: number;
    byline: number;
    outlet: number;
    published: string | null;
    modified: string | null;
    blocks: { type: string; letters: number }[];
  } | null;
  removed: { kind: string; reason: string; letters: number }[];
  clutter: ReportedClutter[];
  page: Outline;
  /** True where the page is larger than a report: then its end is missing. */
  isCut: boolean;
};
