import type { Headline } from './headline.ts';
import type { Node } from './json-ld.ts';
import type { Line } from './lines.ts';
import type { Region } from './region.ts';
import type { Tags } from './tags.ts';

/** What the readers of single fields look at, read once from the page. */
export type Sources = {
  page: Document;
  /** The page's own address, without a fragment. */
  address: string;
  nodes: readonly Node[];
  story: Node | null;
  tags: Tags;
  lines: readonly Line[];
  headline: Headline | null;
  region: Region;
  /** Every name that the page gives its outlet. */
  outlets: readonly string[];
  /** For «منذ ساعتين». */
  now?: Date;
};
