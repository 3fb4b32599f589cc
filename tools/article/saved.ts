import { readFileSync } from 'node:fs';
import type { SavedPage } from './answer.ts';
import { fileSource, type Source } from './sources.ts';

const CANONICAL = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/iu;
const HREF = /\bhref=["']([^"']+)["']/iu;

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

/** The web address that a page's bytes say it has, in whatever encoding; null where they say none. */
export function canonical(bytes: Uint8Array): string | null {
  const markup = Buffer.from(bytes).toString('latin1');
  const said = HREF.exec(CANONICAL.exec(markup)?.[0] ?? '')?.[1] ?? '';
  return /^https?:/u.test(said) && URL.canParse(said) ? said : null;
}

/**
 * A source with its bytes, and the address that it is answered under: told, else its own canonical one, else a local one.
 * Throws where it cannot be read.
 */
export function readSource(source: Source, force: boolean): SavedPage {
  if ('error' in source) throw new Error(source.error);
  if ('bytes' in source) return { ...source, force };
  const bytes = readFileSync(source.file);
  const url = source.url ?? canonical(bytes) ?? `http://127.0.0.1/${source.id}.html`;
  return { bytes, url, contentType: null, force };
}

/** One saved file with its address, by the manifest's addresses. */
export function readSaved(file: string, urls: Map<string, string>): SavedPage {
  return readSource(fileSource(file, urls), false);
}
