import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy through which a browser sends all that it asks for, and which is itself every site there is. */
export type Counted = {
  /** For the browser: host and port. */
  address: string;
  /** Every address that was asked for, as `host/path`; of an encrypted connection, which is refused, the host alone. */
  asked: string[];
  close: () => Promise<void>;
};

/** Starts such a proxy. In: the pages of all sites by their paths; every other address is empty. */
export async function counted(pages: Record<string, string>): Promise<Counted> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { host, pathname } = new URL(url, 'http://none.example');
    asked.push(host + pathname);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[pathname] ?? '');
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url.replace(/:443$/u, ''));
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
