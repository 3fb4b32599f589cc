import type { Verdict } from '../../src/core/story/types.ts';
import { answer } from './answer.ts';
import { readInNode } from './node.ts';
import { readSource } from './saved.ts';
import type { Source } from './sources.ts';

/** A page and how its answer is wanted. */
export type Task = { source: Source; force: boolean; timed: boolean; indent: number };

/** The answer for a page as the JSON that is printed, and its verdict for the counts. */
export type Printed = { kind: Verdict; json: string };

/** What a thread of the pool does with one page; throws where the page cannot be read. */
export function readTask({ source, force, timed, indent }: Task): Printed {
  const found = readInNode(readSource(source, force));
  return { kind: found.kind, json: JSON.stringify(answer(source.id, found, timed), null, indent) };
}
