import type { Contexts, Envelope } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { browser, type MessageSender } from './browser.ts';

type Request<M, N extends keyof M> = M[N] extends { request: infer R } ? R : never;
type Reply<M, N extends keyof M> = M[N] extends { reply: infer R } ? R : never;

/** Where a message came from; `tab` is null for pages outside of a tab, as the popup is. */
export type Sender = {
  tab: number | null;
  url: string;
  /** One of the extension's pages, not a script of ours in a page of the web. */
  isOwnPage: boolean;
};

export type Handlers<M> = {
  [N in keyof M]: (request: Request<M, N>, sender: Sender) => Promise<Reply<M, N>> | Reply<M, N>;
};

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}

/** Who answers for a context in this world. After an update of the extension the old answerer is not heard any more. */
type Answerer = { isHeard: () => boolean; handlers: object };

const placeOf = (context: string): symbol => Symbol.for(`safi ${context}`);
const here: Record<symbol, Answerer | undefined> = Object(globalThis);

/**
 * Answers every message that is addressed to this context; leaves all others to their own listener. Where the context
 * is answered for already, as by a script that was put into a page twice, it stays so.
 * Register at the top of an entry point. Only the extension's own contexts are heard: pages have no way in.
 * @returns the undo
 */
export function answer<C extends keyof Contexts>(
  context: C,
  handlers: Handlers<Contexts[C]>,
): () => void {
  const place = placeOf(context);
  if (here[place]?.isHeard()) return () => undefined;
  here[place] = { isHeard: () => Boolean(browser.runtime.id), handlers };
  // Not async: an async listener answers messages that are not its own.
  const listener = (message: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || message.to !== context || sender.id !== browser.runtime.id)
      return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    // The envelope's type is lost on its way; `ask` is the only one that writes it.
    const handler = handlers[message.name as keyof Contexts[C]] as (
      request: unknown,
      sender: Sender,
    ) => unknown;
    const from = {
      tab: sender.tab?.id ?? null,
      url: sender.url ?? '',
      isOwnPage: sender.url?.startsWith(browser.runtime.getURL('')) === true,
    };
    return Promise.resolve().then(() => handler(message.request, from));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
    delete here[place];
  };
}

type Answered<C extends keyof Contexts, N extends keyof Contexts[C]> = Result<
  Reply<Contexts[C], N>,
  'no-answer'
>;

/**
 * Milliseconds, more than any story takes. A background that is stopped while it works, or a page that stands still, does
 * not always end the question: nobody shall wait for it without a word.
 */
const PATIENCE = 20_000;
const LATE = Symbol('late');

function inTime(reply: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | number = 0;
  const late = new Promise<typeof LATE>((end) => {
    timer = setTimeout(end, PATIENCE, LATE);
  });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}

/** Why a question came to nothing: nobody heard it, whoever heard it went away, or nobody said anything in time. */
type Failure = 'unheard' | 'cut' | 'late';

async function outcome<Value>(send: () => Promise<unknown>): Promise<Result<Value, Failure>> {
  try {
    // In a promise: a number that no tab has is refused by a throw.
    const value = await inTime(Promise.resolve().then(send));
    // No listener took it, or in vain: both browsers then give undefined, which no protocol reply is.
    if (value === undefined) return { ok: false, reason: 'cut' };
    return value === LATE ? { ok: false, reason: 'late' } : { ok: true, value: value as Value }; // typed by the protocol
  } catch (error) {
    // The receiving end does not exist, went away, or the extension was updated under this page.
    return { ok: false, reason: UNHEARD.test(String(error)) ? 'unheard' : 'cut' };
  }
}

const answered = <Value>(last: Result<Value, Failure>): Result<Value, 'no-answer'> =>
  last.ok ? last : { ok: false, reason: 'no-answer' };

/** What both browsers say of a question that reached no listener. */
const UNHEARD = /Receiving end does not exist/u;
/** Milliseconds in which a browser has ended a worker that it is ending, and starts the next one when asked. */
const RESTART = 300;
/** Questions that are not asked again after somebody heard them: done twice, these are undone, or have to be undone twice. */
const ONCE: ReadonlySet<keyof Contexts['background']> = new Set(['toggleReader', 'putRules']);

/**
 * Asks the background; the failure is that nobody answered (extension reloaded). A browser ends the background when it
 * likes, also in the middle of an answer, and a question that comes while it ends is heard by nobody: it is asked once more.
 */
export async function ask<N extends keyof Contexts['background']>(
  name: N,
  request: Request<Contexts['background'], N>,
): Promise<Answered<'background', N>> {
  const envelope: Envelope = { to: 'background', name, request };
  const send = (): Promise<unknown> => browser.runtime.sendMessage(envelope);
  const first = await outcome<Reply<Contexts['background'], N>>(send);
  const isOver = first.ok || first.reason === 'late' || (first.reason === 'cut' && ONCE.has(name));
  if (isOver) return answered(first);
  await new Promise((restarted) => setTimeout(restarted, RESTART));
  return answered(await outcome(send));
}

/** Asks a script in the top frame of a tab: `askTab(tab, 'story')('read', { force: false })`. */
export function askTab<C extends 'story' | 'reader'>(tab: number, to: C) {
  return async <N extends keyof Contexts[C] & string>(
    name: N,
    request: Request<Contexts[C], N>,
  ): Promise<Answered<C, N>> => {
    const envelope: Envelope = { to, name, request };
    return answered(await outcome(() => browser.tabs.sendMessage(tab, envelope, { frameId: 0 })));
  };
}

/**
 * Asks a script of ours that was put into the same page as this one: there is no message, and what it answers is not
 * copied, so it is not to be changed.
 */
export async function askHere<C extends 'story', N extends keyof Contexts[C] & string>(
  to: C,
  name: N,
  request: Request<Contexts[C], N>,
): Promise<Answered<C, N>> {
  const answerer = here[placeOf(to)];
  if (!answerer?.isHeard()) return { ok: false, reason: 'no-answer' };
  const handlers = answerer.handlers as Handlers<Contexts[C]>; // `answer` keeps them under their context
  const from = { tab: null, url: location.href, isOwnPage: false };
  return answered(await outcome(async () => handlers[name](request, from)));
}
