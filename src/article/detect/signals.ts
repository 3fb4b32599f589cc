/**
 * What speaks for and against a story, in points; a page with `threshold` points or more is one.
 * Each line says for which kind of page it was chosen. Prose alone can carry a story without metadata;
 * metadata alone never can, since `og:type` and JSON-LD say "article" on section and company pages too.
 */
export const threshold = 3.5;

/** Points for the prose of the best container: the highest line that it reaches. */
export const proseSteps: readonly (readonly [characters: number, points: number])[] = [
  [220, 1], // a flash of two lines
  [400, 2], // short news: 87 words are about 500 characters
  [800, 3], // reports, interviews, opinion
];

/** A story with less prose than this is a picture, a video or a card. */
export const leastProse = 220;

/** What a linked headline with prose after it (a card) costs the container that holds both, in characters of prose. */
export const headlineCost = 150;

export const weights = {
  /** Stories: the page's title is printed above the prose and is no link. */
  headline: 1.5,
  /** Stories: a date within a few lines of the headline. Forums and lists have dates too, so it is little. */
  dateNearHeadline: 1,
  /** Stories: og:type article, NewsArticle. Wrong on archives and service pages, so it is little. */
  saysArticle: 0.5,
  /** Stories: /2020/06/03/, /news/6291787/, a slug of four words. */
  addressOfStory: 1,
  /** Stories: WordPress prints `single-post` on the body of a post, Drupal `node-type-article`. */
  madeAsPost: 1,
  /** Company and service pages: WordPress prints `page` on the body of what is no post. */
  madeAsPage: -1.5,
  /** Price tables of service pages. */
  pricesListed: -2,
  /** Home pages. */
  rootAddress: -4,
  /** Sections: one or two short words as the path. */
  shortAddress: -1,
  /** Tag lists, archives, search results, author pages. */
  addressOfList: -4,
  /** Encyclopedias, forums, shops, about, privacy and terms pages. */
  addressOfOther: -4,
  /** Mail, social networks, search engines. */
  application: -6,
  /** The same, told by the title. */
  titleOfOther: -4,
  /** Encyclopedias, forums and shops: MediaWiki, vBulletin, phpBB, XenForo, Discourse, WooCommerce. */
  madeByOther: -4,
  /** Shops and product pages: Product in JSON-LD, og:type product, «أضف إلى السلة». */
  sells: -4,
  /** Archives, search pages, profiles by their own JSON-LD or body class. */
  saysList: -3,
  /** Company pages: «خدماتنا», «فريقنا», «عملائنا» again and again. */
  speaksOfItself: -3,
  /** Home and section pages: more links to stories than the prose can bear. */
  manyHeadlines: -1,
  /** Archives with excerpts: card after card, each with a few lines. */
  teasers: -3,
} as const;

export type Signal = keyof typeof weights;
