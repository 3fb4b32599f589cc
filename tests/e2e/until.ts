const WAIT = 15_000;

/** Asks again until the answer is truthy. */
export async function until<Value>(question: () => Promise<Value>, what: string): Promise<Value> {
  const end = Date.now() + WAIT;
  for (;;) {
    const answer = await question().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
