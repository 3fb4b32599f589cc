import type { Contexts, NoAccess } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askTab } from './messages.ts';
import { runScripts } from './scripts.ts';

// From the root: Firefox takes other paths from the page that asks.
const files = { story: '/src/content/story.js', reader: '/src/reader/reader.js' } as const;

/** Puts scripts of ours into a tab's page. */
export const putThere = (
  tab: number,
  scripts: readonly (keyof typeof files)[],
): Promise<Result<null, NoAccess>> =>
  runScripts(
    tab,
    scripts.map((script) => files[script]),
  );

/**
 * Asks a script in the page, after putting it there where it is not yet: `askPage(tab, 'story')('read', { force: false })`.
 * A script that two put there at once answers as one.
 */
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
    const done = await putThere(tab, [to]);
    return done.ok ? send(name, request) : done;
  };
}
