import { browser } from './browser.ts';

/** The bytes of a file of the package. For the extension's own contexts. */
export async function readPackaged(path: string): Promise<Uint8Array> {
  const file = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await file.arrayBuffer());
}
