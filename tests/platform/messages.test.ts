import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<() => Promise<unknown>>();
const toTab = vi.fn<() => Promise<unknown>>();
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { id: 'safi', sendMessage, getURL: () => '', onMessage: { addListener: vi.fn() } },
    tabs: { sendMessage: toTab },
  },
}));
const { answer, ask, askHere, askTab } = await import('../../src/platform/messages.ts');

const never = (): Promise<never> => new Promise(() => undefined);
const messages = { language: 'ar' } as const;

describe('a question', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ['that nobody took', async () => undefined],
    ['whose answerer went away', () => Promise.reject(new Error('port closed'))],
    [
      'that the browser refuses',
      () => {
        throw new Error('no such tab');
      },
    ],
  ])('%s has no answer', async (_, reply) => {
    sendMessage.mockImplementation(reply);
    toTab.mockImplementation(reply);
    const asked = ask('messages', messages);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: false, reason: 'no-answer' });
    expect(await askTab(-1, 'reader')('isOpen', null)).toEqual({ ok: false, reason: 'no-answer' });
  });

  it('that is never answered ends', async () => {
    sendMessage.mockImplementation(never);
    const asked = ask('messages', messages);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: false, reason: 'no-answer' });
  });

  const cut = new Error('the message channel closed before a response was received');
  const unheard = new Error('Could not establish connection. Receiving end does not exist.');
  const toggle = { tab: 1 };
  it.each([
    ['that nobody heard is asked again', () => ask('messages', messages), [unheard, 2]],
    ['whose answerer was ended is asked again', () => ask('messages', messages), [cut, 2]],
    ['that toggles is asked again if unheard', () => ask('toggleReader', toggle), [unheard, 2]],
    ['that toggles is not asked again if heard', () => ask('toggleReader', toggle), [cut, 1]],
  ] as const)('%s', async (_, question, [error, times]) => {
    sendMessage.mockReset();
    sendMessage.mockRejectedValueOnce(error).mockResolvedValue({});
    const asked = question();
    await vi.runAllTimersAsync();
    expect((await asked).ok).toBe(times === 2);
    expect(sendMessage).toHaveBeenCalledTimes(times);
  });

  it('that nobody answers in time is not asked again', async () => {
    sendMessage.mockReset();
    sendMessage.mockImplementation(never);
    const asked = ask('messages', messages);
    await vi.runAllTimersAsync();
    expect((await asked).ok).toBe(false);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('that is answered leaves no timer', async () => {
    sendMessage.mockResolvedValue({});
    expect(await ask('messages', messages)).toEqual({ ok: true, value: {} });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a question to a script beside', () => {
  const refuse = (): never => {
    throw new Error('not asked');
  };
  const story = {
    isThere: () => true as const,
    read: refuse,
    clutterState: refuse,
    setClutter: refuse,
    showHidden: refuse,
    goTo: refuse,
    report: refuse,
    copy: refuse,
  };

  beforeEach(() => vi.stubGlobal('location', { href: 'https://news.example/' }));
  afterEach(() => vi.unstubAllGlobals());

  it('has no answer where that script is not', async () => {
    expect(await askHere('story', 'isThere', null)).toEqual({ ok: false, reason: 'no-answer' });
  });

  it('is answered without a message', async () => {
    toTab.mockClear();
    answer('story', story);
    expect(await askHere('story', 'isThere', null)).toEqual({ ok: true, value: true });
    expect(toTab).not.toHaveBeenCalled();
  });
});
