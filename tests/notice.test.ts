import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fonts } from '../tools/build/fonts.ts';

const notice = readFileSync('NOTICE', 'utf8');
const folded = notice.replaceAll(/[ \t]+/gu, ' ');

type Locked = { version: string; license?: string; dev?: boolean; optional?: boolean };
const locked = Object.entries(
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<string, Locked>,
);

/** What npm installs for whoever uses Safi, so that it may be in the package: dependencies, and theirs. */
const shipped = locked
  .filter(([path, one]) => path !== '' && !one.dev && !one.optional)
  .map(([path, one]) => [path.replace(/^.*node_modules\//u, ''), one] as const);

const lexicons = 'src/core/lexicon/names/';
const generated = readdirSync(lexicons).filter((name) => name.startsWith('generated-'));
/** Packages with their versions, as the head of a generated list names them; npm's and PyPI's. */
const sourcesOf = (file: string): string[] => {
  const source = /Source: ([\s\S]*?)\n \* How used/u.exec(readFileSync(lexicons + file, 'utf8'));
  return Array.from(
    source?.[1]?.matchAll(/[a-z@][\w@/-]* \d+(?:\.\d+)+/gu) ?? [],
    ([name]) => name,
  );
};

describe('NOTICE', () => {
  it.each(shipped)('names %s with its version and licence', (name, { version, license }) => {
    expect(folded).toContain(` ${name} ${version} ${license}`);
  });

  it.each(fonts)('names the maker of %s, whose licence is the one of its fonts', (file, path) => {
    const family = file.replace(/-(?:arabic|latin)-.*$/u, '').replace(/-arabic$/u, ' arabic');
    expect(notice.toLowerCase()).toContain(family.replaceAll('-', ' '));
    const [scope, name] = path.split('/').slice(1);
    const made = JSON.parse(readFileSync(`node_modules/${scope}/${name}/package.json`, 'utf8'));
    expect(made.license).toBe('OFL-1.1');
    expect(notice).toContain('Fonts (SIL Open Font License 1.1)');
  });

  it.each(readdirSync('models/lists').filter((name) => name.endsWith('.bin')))(
    'names %s, which has a notice of its own',
    (name) => {
      const own = readFileSync(`models/lists/${name.replace('.bin', '.notice.txt')}`, 'utf8');
      const title = name === 'base.bin' ? 'AdGuard Base filter' : 'Liste AR';
      expect(folded).toContain(` ${title} `);
      expect(own.length).toBeGreaterThan(50);
    },
  );

  it.each(generated)('names every source of %s', (file) => {
    for (const source of sourcesOf(file)) expect(folded).toContain(source);
  });

  it('has at least one source for the lists that are generated from the work of others', () => {
    expect(generated.flatMap(sourcesOf).length).toBeGreaterThanOrEqual(4);
  });

  it('names nothing in the model’s folder that has no line of its own', () => {
    expect(readdirSync('models').toSorted()).toEqual(['README.md', 'data', 'lists', 'names.bin']);
    expect(notice).toContain('models/names.bin');
  });
});
