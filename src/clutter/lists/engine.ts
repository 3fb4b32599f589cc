import { FiltersEngine, Request } from '@ghostery/adblocker';
import type { CosmeticFilter } from '@ghostery/adblocker';

/** What a page shows of itself to the lists: nothing of its text. */
export type PageFeatures = {
  /** The page's address. */
  url: string;
  classes: string[];
  ids: string[];
  hrefs: string[];
};

/** A selector that a list says is an ad on this page. */
export type ListSelector = { list: string; selector: string };

/** A list as `npm run lists` wrote it: the name that reasons will carry, and the bytes of its .bin file. */
export type ListFile = { list: string; bytes: Uint8Array };

/** The loaded filter lists. */
export type AdLists = {
  /**
   * The selectors for a page, exceptions and site rules of every list honoured.
   * With `isFirst` false only those that the features bring, for what a page adds later.
   */
  selectors(features: PageFeatures, isFirst: boolean): ListSelector[];
};

/**
 * Opens filter lists. Throws where a file was written by another version of the engine: files and library are
 * built together. Memory: about the files' own size.
 */
export function openLists(files: readonly ListFile[]): AdLists {
  const engines = files.map(({ list, bytes }) => ({
    list,
    engine: FiltersEngine.deserialize(bytes),
  }));
  return {
    selectors(features, isFirst) {
      const site = siteOf(features.url);
      const answers = engines.map(({ list, engine }) => ({
        list,
        engine,
        answer: engine.matchCosmeticFilters({
          ...features,
          ...site,
          getRulesFromHostname: isFirst,
          getInjectionRules: false,
          getExtendedRules: false,
        }),
      }));
      // An exception in one list takes back the rules of all: lists are written to be used together.
      const takenBack = new Set(engines.flatMap(({ engine }) => exceptionsFor(engine, site)));
      const isGenericAllowed = answers.every(({ answer }) => answer.allowGenericHides);
      const found = new Map<string, ListSelector>();
      for (const { list, engine, answer } of answers) {
        const matched = answer.matches.flatMap(({ filter, exception }) =>
          filter && !exception ? [filter] : [],
        );
        const always = isFirst ? unconditional(engine) : [];
        for (const filter of [...matched, ...always]) {
          const selector = filter.getSelector();
          if (takenBack.has(selector) || found.has(selector) || !isPlain(filter)) continue;
          if (isGenericAllowed || filter.hasHostnameConstraint())
            found.set(selector, { list, selector });
        }
      }
      return [...found.values()];
    },
  };
}

type Site = { url: string; hostname: string; domain: string };

/** The library's own reading of an address, registrable domain included. */
function siteOf(address: string): Site {
  const { url, hostname, domain } = Request.fromRawDetails({ url: address });
  return { url, hostname, domain };
}

/** Own styles, scripts and procedural selectors are for blockers that change pages; Safi only hides. */
function isPlain(filter: CosmeticFilter): boolean {
  return !filter.hasCustomStyle() && !filter.isScriptInject() && !filter.isExtended();
}

function exceptionsFor(engine: FiltersEngine, { hostname, domain }: Site): string[] {
  return engine.cosmetics.unhideIndex
    .getFilters()
    .filter((filter) => filter.match(hostname, domain))
    .map((filter) => filter.getSelector());
}

/**
 * Generic rules that no class, id or address leads to (`[data-ad-slot]`): the engine gives them out only as a
 * style sheet. Rules with excluded sites come with the matches.
 */
function unconditional(engine: FiltersEngine): CosmeticFilter[] {
  return engine.cosmetics.genericRules.getFilters().filter((rule) => !rule.domains);
}
