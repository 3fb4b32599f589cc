import { JSDOM, VirtualConsole } from 'jsdom';

/** A page from its markup, as the browser would hand it over: no script runs, nothing is fetched. */
export function parse(html: string, url = 'http://127.0.0.1/page.html'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
