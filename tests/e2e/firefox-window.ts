import type { Browser } from 'puppeteer-core';

type Contexts = { result: { contexts: { context: string }[] } };
type BidiConnection = { send: (method: string, params: object) => Promise<unknown> };

/**
 * Evaluates in the window of Firefox itself, whose keys and preferences no page reaches. With `awaits` it ends when the
 * promise of the expression does.
 */
export async function inWindow(
  browser: Browser,
  expression: string,
  awaits = false,
): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection }; // not in puppeteer's types
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { contexts } = (tree as Contexts).result; // by the BiDi specification
  await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: awaits,
  });
}
