import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/article/detect/detect.ts';
import { readMetadata } from '../../src/article/metadata/metadata.ts';
import { parse } from './parse.ts';

const root = new URL('../fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const names = readdirSync(root).filter((name) => name.startsWith('detect--'));

describe('pages of every family', () => {
  it.each(names)('%s', (name) => {
    const { url, kind, ...metadata }: Record<string, unknown> = JSON.parse(
      read(`${name}/expected.json`),
    );
    const page = parse(read(`${name}/page.html`), String(url));
    expect(detect(page)).toBe(kind);
    if (kind === 'article') expect(readMetadata(page)).toMatchObject(metadata);
  });
});
