import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, readSaved } from '../article/saved.ts';
import type { Phrase } from './clutter/phrases.ts';

/** Where saved pages lie, what a person said of them, and the addresses that they had. */
export type From = { pages: string; gold: string; manifest?: string | undefined };

/** A saved page with its address, and its gold as the file has it; null where it has none. */
export type SavedCase<Gold> = { id: string; url: string; bytes: Buffer; gold: Gold | null };

/**
 * The saved pages of a folder in order: `<id>.html` beside `<id>.json`, or a folder a page as the fixtures have it
 * (`page.html`, `expected.json`). Without a manifest the addresses come from `manifest.json` above the pages, where there
 * is one. `Gold` is what the caller takes the files for.
 */
export function savedCases<Gold>({ pages, gold, manifest }: From): SavedCase<Gold>[] {
  const listed = manifest ?? join(pages, '../manifest.json');
  const urls = readManifest(existsSync(listed) ? listed : null);
  return readdirSync(pages)
    .toSorted()
    .flatMap((name) => {
      const id = name.replace(/\.html$/u, '');
      const isFlat = name.endsWith('.html');
      const file = isFlat ? join(pages, name) : join(pages, name, 'page.html');
      const told = isFlat ? join(gold, `${id}.json`) : join(gold, name, 'expected.json');
      if (!existsSync(file)) return [];
      const { url, bytes } = readSaved(file, urls);
      const read: Gold | null = existsSync(told) ? JSON.parse(readFileSync(told, 'utf8')) : null;
      return [{ id, url, bytes: Buffer.from(bytes), gold: read }];
    });
}

/** A saved story and the phrases that a person marked in it; phrases may be sealed. */
export type GoldCase = {
  id: string;
  url: string;
  bytes: Buffer;
  mustHave: readonly Phrase[];
  mustNot: readonly Phrase[];
};

/** The saved pages in whose gold phrases are marked. */
export function goldCases(from: From): GoldCase[] {
  type Marked = { must_have: Phrase[]; must_not: Phrase[] };
  return savedCases<Partial<Marked>>(from).flatMap(({ gold, ...saved }) => {
    const { must_have: mustHave, must_not: mustNot } = gold ?? {};
    return mustHave && mustNot ? [{ ...saved, mustHave, mustNot }] : [];
  });
}
