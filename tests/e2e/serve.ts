import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test serves: the path a page has, and its markup. */
export type Site = Record<string, string>;

export type Served = { url: (path: string) => string; close: () => Promise<void> };

/** The markup of a fixture's page. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}/page.html`, import.meta.url), 'utf8');

/** Serves pages on 127.0.0.1, each under its path, with further headers where asked, until closed. */
export async function serve(site: Site, headers: Record<string, string> = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const html = site[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
