import type { Browser } from 'puppeteer-core';

type Contexts = { result: { contexts: { context: string }[] } };
type Answer = { result: { result?: { value?: unknown } } };
type BidiConnection = { send: (method: string, params: object) => Promise<unknown> };

/**
 * Evaluates in the window of Firefox itself, whose keys and preferences no page reaches. With `awaits` it ends when the
 * promise of the expression does. Out: the value, where it is a string, a number or a boolean.
 */
export async function inWindow(
  browser: Browser,
  expression: string,
  awaits = false,
): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection }; // not in puppeteer's types
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { contexts } = (tree as Contexts).result; // by the BiDi specification
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: awaits,
  });
  return (answer as Answer).result.result?.value; // by the BiDi specification
}
