/** The filter lists that are shipped, where the build finds them, and under what terms they come. */
export type ListSource = {
  /** Name of the files made from it, and the `list` of a reason. */
  id: string;
  /** As the reader is told. */
  name: string;
  /** N of `ruleset_N` in @adguard/dnr-rulesets. */
  ruleset: number;
  licence: string;
  homepage: string;
  /** True where the list as a whole is for Arabic readers, so that none of its site rules is dropped. */
  isArabic: boolean;
};

export const listSources: readonly ListSource[] = [
  {
    id: 'base',
    name: 'AdGuard Base',
    ruleset: 2,
    licence: 'GPL-3.0',
    homepage: 'https://github.com/AdguardTeam/AdguardFilters',
    isArabic: false,
  },
  {
    id: 'liste-ar',
    name: 'Liste AR',
    ruleset: 112,
    licence: 'CC-BY-SA-3.0',
    homepage: 'https://github.com/easylist/listear',
    isArabic: true,
  },
];
