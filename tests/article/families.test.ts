import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/article/detect/detect.ts';
import { readMetadata } from '../../src/article/metadata/metadata.ts';
import { pageOf } from './page.ts';

const root = new URL('../fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const names = readdirSync(root).filter((name) => /^(?:detect|site)--/u.test(name));
/** What `fixtures.test.ts` looks at. */
const OF_THE_BODY = new Set(['must_not', 'body_text', 'types']);

describe('pages of every family', () => {
  it.each(names)('%s', (name) => {
    const { url, kind, ...expected }: Record<string, unknown> = JSON.parse(
      read(`${name}/expected.json`),
    );
    const metadata = Object.fromEntries(
      Object.entries(expected).filter(([key]) => !OF_THE_BODY.has(key)),
    );
    const page = pageOf(read(`${name}/page.html`), String(url));
    expect(detect(page)).toBe(kind);
    if (kind === 'article') expect(readMetadata(page)).toMatchObject(metadata);
  });
});
