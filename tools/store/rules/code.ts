import { type Package, textOf } from '../package.ts';

/** What must not be in a file of a kind, and what it is called. */
const forbidden: readonly { in: RegExp; what: string; pattern: RegExp }[] = [
  { in: /\.js$/u, what: 'eval', pattern: /(?<![\w.$])eval\s*\(/u },
  { in: /\.js$/u, what: 'code out of a string', pattern: /(?<![\w.$])(?:new\s+)?Function\s*\(/u },
  {
    in: /\.js$/u,
    what: 'a timer that runs a string',
    pattern: /\bset(?:Timeout|Interval)\s*\(\s*['"`]/u,
  },
  {
    in: /\.js$/u,
    what: 'code from elsewhere',
    pattern: /\b(?:import|importScripts)\s*\(\s*['"`](?:https?:|\/\/|data:|blob:)/u,
  },
  { in: /\.js$/u, what: 'document.write', pattern: /\bdocument\.write(?:ln)?\s*\(/u },
  { in: /\.js$/u, what: 'a source map', pattern: /\/\/# sourceMappingURL/u },
  {
    in: /\.html$/u,
    what: 'a script or sheet from elsewhere',
    pattern: /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*["']?(?:https?:|\/\/|data:)/iu,
  },
  { in: /\.html$/u, what: 'code in the page', pattern: /<script(?![^>]*\bsrc=)/iu },
  { in: /\.html$/u, what: 'code in an attribute', pattern: /<[^>]+\son[a-z]+\s*=/iu },
  {
    in: /\.css$/u,
    what: 'something from elsewhere',
    pattern: /(?:url\(|@import)\s*["']?(?:https?:|\/\/)/iu,
  },
];

/** Code that is made from strings or comes from outside the package. */
export function codeFaults({ files }: Package): string[] {
  return [...files.keys()].flatMap((name) => {
    const rules = forbidden.filter((rule) => rule.in.test(name));
    const text = rules.length > 0 ? textOf(files, name) : '';
    return rules.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${name}: ${what}`);
  });
}
