import {
  openLists,
  type AdLists,
  type ListSelector,
  type PageFeatures,
} from '../clutter/lists/engine.ts';
import { readPackaged } from '../platform/packaged.ts';

const files = [
  { list: 'AdGuard Base', file: 'models/lists/base.bin' },
  { list: 'Liste AR', file: 'models/lists/liste-ar.bin' },
];

let lists: Promise<AdLists> | null = null;

async function load(): Promise<AdLists> {
  const read = files.map(async ({ list, file }) => ({ list, bytes: await readPackaged(file) }));
  return openLists(await Promise.all(read));
}

/** What the filter lists say of a page; they are opened at the first question, and kept while the worker lives. */
export async function matchLists(
  features: PageFeatures,
  isFirst: boolean,
): Promise<ListSelector[]> {
  // A failed read is tried again at the next question.
  lists ??= load().catch((error: unknown) => {
    lists = null;
    throw error;
  });
  return (await lists).selectors(features, isFirst);
}
