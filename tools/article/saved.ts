import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Options } from './options.ts';
import type { SavedPage } from './answer.ts';

const CANONICAL = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/iu;
const HREF = /\bhref=["']([^"']+)["']/iu;

export const idOf = (file: string): string => basename(file).replace(/\.html?$/iu, '');

/** The addresses that a manifest gives to page ids. */
export function readManifest(file: string | null): Map<string, string> {
  if (file === null) return new Map();
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const urls = new Map<string, string>();
  for (const entry of Array.isArray(entries) ? entries : []) {
    const { id, url }: { id?: unknown; url?: unknown } = Object(entry);
    if (typeof id === 'string' && typeof url === 'string') urls.set(id, url);
  }
  return urls;
}

/** A page as saved, with the address it is answered under: told, else of the manifest, else its own canonical one. */
export function readSaved(file: string, options: Options, urls: Map<string, string>): SavedPage {
  const bytes = readFileSync(file);
  const canonical = HREF.exec(CANONICAL.exec(bytes.toString('latin1'))?.[0] ?? '')?.[1] ?? '';
  const own = /^https?:/u.test(canonical) && URL.canParse(canonical) ? canonical : null;
  const url = options.url ?? urls.get(idOf(file)) ?? own ?? `http://127.0.0.1/${idOf(file)}.html`;
  return { bytes, url, force: options.force };
}
