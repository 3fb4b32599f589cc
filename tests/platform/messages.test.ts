import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../src/platform/messages.ts';

type Listener = (message: unknown, sender: object) => unknown;

const { listeners, runtime } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const runtime: { id: string | undefined; onMessage: object } = { id: 'safi', onMessage };
  return { listeners, runtime };
});
vi.mock('../../src/platform/browser.ts', () => ({ browser: { runtime } }));

/** What each listener makes of a message to the reader; those that leave it alone are not there. */
async function heard(): Promise<unknown[]> {
  const replies: unknown[] = [];
  for (const listener of listeners) {
    const message = { to: 'reader', name: 'isOpen', request: null };
    replies.push(await listener(message, { id: runtime.id }));
  }
  return replies.filter((reply) => reply !== undefined);
}

const reader = (isOpen: boolean) => ({
  open: () => null,
  close: () => null,
  goTo: () => null,
  isOpen: () => isOpen,
  hideNames: () => null,
});

describe('a context', () => {
  let undo: (() => void)[] = [];

  beforeEach(() => {
    runtime.id = 'safi';
    for (const one of undo) one();
    undo = [];
  });

  test('answers what is addressed to it, and nothing else', async () => {
    undo.push(answer('reader', reader(true)));
    expect(await heard()).toEqual([true]);
    const [listener] = listeners;
    expect(listener?.({ to: 'story', name: 'read', request: null }, { id: 'safi' })).toBe(
      undefined,
    );
    expect(listener?.({ to: 'reader', name: 'isOpen' }, { id: 'another' })).toBe(undefined);
  });

  test('is answered for once, where its script was put into the page twice', async () => {
    undo.push(answer('reader', reader(true)), answer('reader', reader(false)));
    expect(await heard()).toEqual([true]);
  });

  test('is answered for anew, where the extension that answered is gone', async () => {
    undo.push(answer('reader', reader(true)));
    runtime.id = undefined;
    undo.push(answer('reader', reader(false)));
    runtime.id = 'safi';
    expect(await heard()).toEqual([true, false]);
  });
});
