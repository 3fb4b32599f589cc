import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, readSaved } from '../article/saved.ts';
import type { Phrase } from './clutter/phrases.ts';

/** A saved story, the address that it had, and the phrases that a person marked in it. */
export type GoldCase = {
  id: string;
  url: string;
  bytes: Buffer;
  mustHave: readonly Phrase[];
  mustNot: readonly Phrase[];
};

type From = { pages: string; gold: string; manifest: string | undefined };

/**
 * The saved pages that have a gold: `<id>.html` beside `<id>.json`, or a folder a page as the fixtures have it. Phrases may be
 * sealed. Without a manifest the addresses come from `manifest.json` above the pages, where there is one.
 */
export function goldCases({ pages, gold, manifest }: From): GoldCase[] {
  const listed = manifest ?? join(pages, '../manifest.json');
  const urls = readManifest(existsSync(listed) ? listed : null);
  return readdirSync(gold)
    .toSorted()
    .flatMap((name) => {
      const id = name.replace(/\.json$/u, '');
      const isFlat = name.endsWith('.json');
      const told = isFlat ? join(gold, name) : join(gold, name, 'expected.json');
      const file = isFlat ? join(pages, `${id}.html`) : join(pages, name, 'page.html');
      if (!existsSync(told) || !existsSync(file)) return [];
      const { must_have, must_not }: { must_have?: Phrase[]; must_not?: Phrase[] } = JSON.parse(
        readFileSync(told, 'utf8'),
      );
      if (!must_have || !must_not) return [];
      const { url, bytes } = readSaved(file, urls);
      return [{ id, url, bytes: Buffer.from(bytes), mustHave: must_have, mustNot: must_not }];
    });
}
