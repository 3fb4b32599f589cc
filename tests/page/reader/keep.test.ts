import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepIn } from '../../../src/page/reader/keep.ts';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

function opened() {
  const { window } = new JSDOM('<body></body>');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const page = window.document;
  const host = page.createElement('safi-reader');
  const show = vi.fn<() => void>(() => page.documentElement.append(host));
  const closed = vi.fn<() => void>();
  show();
  keepIn(host, show, closed);
  return { page, host, show, closed };
}

describe('a reader in a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('comes back when the page takes it away', async () => {
    const { host, show, closed } = opened();
    host.remove();
    await settled();
    expect(show).toHaveBeenCalledTimes(2);
    expect(closed).not.toHaveBeenCalled();
  });

  it('gives way to the reader of a newer Safi, and does not come back over it', async () => {
    const { page, host, show, closed } = opened();
    page.documentElement.append(page.createElement('safi-reader'));
    host.remove();
    await settled();
    expect(show).toHaveBeenCalledTimes(1);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('gives up on a page that takes it away again and again', async () => {
    const { host, show, closed } = opened();
    for (let times = 0; times < 30; times += 1) {
      host.remove();
      await settled();
    }
    expect(show.mock.calls.length).toBeLessThan(25);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
