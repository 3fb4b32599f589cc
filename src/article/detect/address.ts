import type { Signal } from './signals.ts';
import { wordSet } from './word-set.ts';
import {
  applicationHosts,
  lastSegments,
  listParameters,
  listSegments,
  otherSegments,
  searchParameters,
  sectionSegments,
} from './vocabulary.ts';

const isList = wordSet(listSegments);
const isSection = wordSet(sectionSegments);
const isOther = wordSet(otherSegments);
const isLast = wordSet(lastSegments);
const isSearch = wordSet(searchParameters);
const isFilter = wordSet(listParameters);
const isApplication = wordSet(applicationHosts);

const LANGUAGE = /^(ar(abic|-[a-z]{2})?|amp|main|(index|home|default)(\.\w+)?)$/u;
const PAGE = /^(page|p)?\d{1,3}$/u;
/** A date, a number (`/20200603` is one), a number under a story's segment. */
const STORY = [
  /(19|20)\d\d[/-]\d{1,2}([/-]|$)/u,
  /\d{5}|[?&](\w*id|p|n|article|news|story)=\d{2}/iu,
  /\/(news|articles?|story|stories|opinion|report|node|posts?|archives|n|a)\/[^/]*\d/iu,
];
/** A slug of four words in any script. Not \p{L}: compiling it would cost every page that is opened. */
const SLUG = /([^/_+.-]+[-_+]+){3}[^/_+.-]/;

const readable = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Served from the reader's own machine or disk: the path says nothing of the site. */
const isLocal = (url: URL): boolean =>
  url.protocol === 'file:' || /^(127\.|localhost$|\[::1\])/u.test(url.hostname);

/**
 * The names of the parameters, as they stand. Not from `searchParams`: in Firefox, an extension's script in a page may not
 * walk what that gives (https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html).
 */
const parametersOf = ({ search }: URL): string[] =>
  search.toLowerCase().match(/(?<=^\?|&)[^=&]+/gu) ?? [];

/** What an address says of its page. In: any string. Out: signals; none for no address or a local one. */
export function addressSignals(address: string): Signal[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  if (isLocal(url)) return [];
  if (isApplication(url.hostname.split('.').at(-2) ?? '')) return ['application'];
  const path = readable(url.pathname).toLowerCase();
  const segments = path.split('/').filter((part) => part !== '' && !LANGUAGE.test(part));
  const bare = segments.map((part) => part.replace(/s?(\.\w+)?$/u, ''));
  const last = bare.at(-1) ?? '';
  const asks = parametersOf(url);
  if (bare.some((part) => isOther(part)) || isLast(last)) return ['addressOfOther'];
  if (bare.some((part) => isList(part)) || asks.some((key) => isSearch(key)))
    return ['addressOfList'];
  const told = path + url.search;
  if (STORY.some((sign) => sign.test(told)) || SLUG.test(path)) return ['addressOfStory'];
  if (bare.some((part) => isSection(part)) || asks.some((key) => isFilter(key)))
    return ['addressOfList'];
  if (segments.length === 0) return asks.length === 0 ? ['rootAddress'] : [];
  return segments.length <= 2 || PAGE.test(last) ? ['shortAddress'] : [];
}
