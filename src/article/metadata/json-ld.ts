/** One object of the page's JSON-LD, as loosely as pages write it. */
export type Node = Readonly<Record<string, unknown>>;

const LONGEST = 300_000;
const MOST_NODES = 400;
const DEEPEST = 6;
const STORY =
  /^(News|Reportage|Opinion|Analysis|Background|Review|AskPublic)?(News)?Article$|^(BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ReportageNewsArticle|TechArticle)$/u;
const PAGE = /^(WebPage|ItemPage)$/u;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** JSON as pages print it: in a comment or CDATA, with raw line breaks in strings or a semicolon at the end. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/u, '')
    .replace(/;\s*$/u, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001F]+/gu, ' ')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return value;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function collect(value: unknown, depth: number, into: Node[]): void {
  if (depth > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, depth + 1, into);
  else if (isNode(value)) {
    into.push(value);
    collect(value['@graph'], depth + 1, into);
    collect(value['mainEntity'], depth + 1, into);
    collect(value['mainEntityOfPage'], depth + 1, into);
  }
}

/** All objects of the page's JSON-LD, graphs opened; broken scripts count as absent. */
export function readJsonLd(page: Document): Node[] {
  const nodes: Node[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    if (script.textContent.length <= LONGEST) collect(parse(script.textContent), 0, nodes);
  }
  return nodes;
}

const types = (node: Node): unknown[] => [node['@type']].flat();
const hasType = (node: Node, pattern: RegExp): boolean =>
  types(node).some(
    (type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/#]/u, '')),
  );

/** The object that is the story; where there is none, the page's own with a date of publication. */
export function storyNode(nodes: readonly Node[]): Node | null {
  const stories = nodes.filter((node) => hasType(node, STORY));
  const dated = stories.find((node) => node['datePublished'] !== undefined);
  const page = nodes.find((node) => hasType(node, PAGE) && node['datePublished'] !== undefined);
  return dated ?? stories[0] ?? page ?? null;
}

/** The objects or strings under a key, references (`@id`) followed. */
export function values(node: Node | null, key: string, nodes: readonly Node[]): unknown[] {
  const list = [node?.[key]].flat().filter((value) => value !== undefined && value !== null);
  return list.map((value) => {
    if (!isNode(value) || typeof value['@id'] !== 'string' || value['name'] !== undefined)
      return value;
    return (
      nodes.find((other) => other['@id'] === value['@id'] && other['name'] !== undefined) ?? value
    );
  });
}

/** The first string under a key: the value itself, or its `name`, `url` or `@value`. */
export function text(node: Node | null, key: string, nodes: readonly Node[]): string {
  for (const value of values(node, key, nodes)) {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (isNode(value))
      for (const inner of ['name', 'url', '@value'])
        if (typeof value[inner] === 'string') return value[inner];
  }
  return '';
}

/** Names of the story's authors that are not said to be organisations. */
export function authorNames(node: Node | null, nodes: readonly Node[]): string[] {
  return values(node, 'author', nodes).flatMap((value) => {
    if (typeof value === 'string') return [value];
    if (!isNode(value) || hasType(value, /Organization$/u)) return [];
    return typeof value['name'] === 'string' ? [value['name']] : [];
  });
}
