import { listParameters, listSegments, otherSegments } from './vocabulary.ts';
import type { Signal } from './signals.ts';

const lists = new Set(listSegments.split(' '));
const others = new Set(otherSegments.split(' '));
const parameters = new Set(listParameters.split(' '));

const LANGUAGE = /^(ar|arabic|ar-[a-z]{2}|amp|index\.\w+|home|default\.\w+|main)$/u;
const PAGE = /^(page|p)?\d{1,3}$/u;
const DATE = /(19|20)\d\d[/-]\d{1,2}([/-]|$)|\/(19|20)\d{6}/u;
const NUMBER = /\d{5}|[?&](id|artid|newsid|aid|nid|p|sid|articleid)=\d{2}/iu;
const STORY = /\/(news|article|articles|story|stories|opinion|report|node|n|a)\/[^/]+/iu;
/** A slug of four words; Arabic slugs arrive as written or percent-encoded. */
const SLUG = /([\p{L}\p{N}]+[-_]){3}[\p{L}\p{N}]/u;

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

/** What an address says of its page. In: any string. Out: signals; none for no address or a local one. */
export function addressSignals(address: string): Signal[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  if (isLocal(url)) return [];
  const path = readable(url.pathname).toLowerCase();
  const segments = path.split('/').filter((part) => part !== '' && !LANGUAGE.test(part));
  const bare = segments.map((part) => part.replace(/\.\w+$/u, ''));
  const asks = [...url.searchParams.keys()];
  if (bare.some((part) => others.has(part))) return ['addressOfOther'];
  const ofList = bare.some((part) => lists.has(part)) && !SLUG.test(bare.at(-1) ?? '');
  if (ofList || asks.some((key) => parameters.has(key.toLowerCase()))) return ['addressOfList'];
  const told = path + url.search;
  if (DATE.test(told) || NUMBER.test(told) || STORY.test(told) || SLUG.test(path))
    return ['addressOfStory'];
  if (segments.length === 0) return asks.length === 0 ? ['rootAddress'] : [];
  return segments.length <= 2 || PAGE.test(bare.at(-1) ?? '') ? ['shortAddress'] : [];
}
