import { isArabicSite } from './arabic-domains.ts';

/** Lines kept, by what they are for. */
export type PruneCounts = { read: number; generic: number; site: number; exceptions: number };
export type Pruned = { text: string; counts: PruneCounts };

/** A plain cosmetic rule: sites, `##` or its exception `#@#`, selector. Script and style rules have other marks. */
const COSMETIC = /^(?<sites>[^#\s]*)(?<mark>#@?#)(?<selector>[^+^].*)$/u;
/** A site that asks not to be touched, or not by generic rules. */
const SITE_EXCEPTION = /^@@.*[$,](?:elemhide|generichide|specifichide|ehide|ghide|shide)\b/u;

/**
 * The part of a filter list that hides elements for readers of Arabic.
 * In: a list's text, and whether the whole list is meant for them. Out: kept lines, one a line, and their counts.
 * Kept: generic hiding rules, rules for Arabic sites, and every exception (they only ever hide less).
 */
export function prune(list: string, isArabicList: boolean): Pruned {
  const counts: PruneCounts = { read: 0, generic: 0, site: 0, exceptions: 0 };
  const kept: string[] = [];
  for (const line of list.split('\n')) {
    const kind = kindOf(line.trim(), isArabicList);
    if (line && !line.startsWith('!')) counts.read += 1;
    if (!kind) continue;
    counts[kind] += 1;
    kept.push(line.trim());
  }
  return { text: kept.join('\n'), counts };
}

function kindOf(line: string, isArabicList: boolean): 'generic' | 'site' | 'exceptions' | null {
  if (line.startsWith('!')) return null;
  if (SITE_EXCEPTION.test(line)) return 'exceptions';
  const groups = COSMETIC.exec(line)?.groups;
  if (!groups) return null;
  if (groups['mark'] === '#@#') return 'exceptions';
  const sites = (groups['sites'] ?? '').split(',').filter((site) => site && !site.startsWith('~'));
  if (sites.length === 0) return 'generic';
  return isArabicList || sites.some(isArabicSite) ? 'site' : null;
}
