import type { Contexts, NoAccess } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askTab } from '../platform/messages.ts';
import { runScript } from '../platform/scripts.ts';

const files = { story: 'src/content/story.js', reader: 'src/reader/reader.js' } as const;

/** Scripts on their way: two questions at once put a script there once. */
const putting = new Map<string, ReturnType<typeof runScript>>();

function put(tab: number, to: keyof typeof files): ReturnType<typeof runScript> {
  const key = `${tab} ${to}`;
  const known = putting.get(key);
  if (known) return known;
  const running = runScript(tab, files[to]).finally(() => putting.delete(key));
  putting.set(key, running);
  return running;
}

/** Asks a script in the page, after putting it there where it is not yet. */
export function askPage<C extends keyof typeof files>(tab: number, to: C) {
  const send = askTab(tab, to);
  return async <N extends keyof Contexts[C] & string>(
    name: N,
    request: Parameters<typeof send<N>>[1],
  ): Promise<
    Result<Extract<Awaited<ReturnType<typeof send<N>>>, { ok: true }>['value'], NoAccess>
  > => {
    const answered = await send(name, request);
    if (answered.ok) return answered;
    const done = await put(tab, to);
    return done.ok ? send(name, request) : done;
  };
}
