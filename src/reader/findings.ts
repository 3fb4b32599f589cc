import type { Analysis, Article, Name } from '../core/story/types.ts';
import { ask } from '../platform/messages.ts';
import { isPrivate } from '../platform/storage.ts';
import { markOf } from '../settings/hidden-names.ts';

/** What was found in the open story, and which of its names the reader hid. */
export type StoryFindings = {
  /** Has the story analysed; what comes of it is shown once `seen` has ended. */
  load: (sentences: number, seen: Promise<void>) => Promise<void>;
  /** Another surface hid a name of a page, by its mark, or for null shows all again. */
  hide: (address: string, mark: string | null) => void;
  hideName: (name: Name) => void;
  showNames: () => void;
};

/** @param show draws what was found without the hidden names, and gets how many those are */
export function findingsOn(
  { title, blocks, url: address }: Article,
  show: (analysis: Analysis, hidden: number) => void,
): StoryFindings {
  let analysis: Analysis | null = null;
  let hidden: readonly string[] = [];
  const set = (next: readonly string[]): void => {
    hidden = next;
    if (!analysis) return;
    const names = analysis.names.filter((name) => !hidden.includes(markOf(name)));
    show({ ...analysis, names }, analysis.names.length - names.length);
  };
  const change = (mark: string | null): void => set(mark === null ? [] : [...hidden, mark]);
  const keep = (mark: string | null): void => {
    change(mark);
    void ask('hideName', { address, isPrivate: isPrivate(), mark, tab: null });
  };
  return {
    load: async (sentences, seen) => {
      const [answered, kept] = await Promise.all([
        ask('analyse', { title, blocks, sentences }),
        ask('hiddenNames', { address, isPrivate: isPrivate() }),
        seen,
      ]);
      analysis = answered.ok ? answered.value : { summary: [], names: [] };
      set(kept.ok ? kept.value : []);
    },
    hide: (page, mark) => {
      if (page === address) change(mark);
    },
    hideName: (name) => keep(markOf(name)),
    showNames: () => keep(null),
  };
}
