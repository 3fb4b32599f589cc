import type { Analysis, Name } from '../../core/story/types.ts';
import type { ReaderActions } from '../../ui/reader/state.ts';
import { notesIn } from './derive.ts';
import type { Stage } from './stage.tsx';
import type { Walk } from './walk.ts';

type NoteActions = Pick<
  ReaderActions,
  'goToSentence' | 'walkName' | 'pointAtName' | 'hideName' | 'showNames'
>;

/** What the names ask of whoever opened the reader, who then sets the notes anew. */
export type NoteEvents = { hideName: (name: Name) => void; showNames: () => void };

/** Summary and names of the open story, and the ways from them into its text. */
export type StoryNotes = NoteActions & {
  /** What was found, without the names that the reader hid, and how many those are. */
  set: (analysis: Analysis, hidden: number) => void;
  /** The notes in the look of the moment; null while there are none. */
  shown: () => ReturnType<typeof notesIn> | null;
};

/** @param walk marks places and goes to them */
export function notesOn(stage: Stage, walk: Walk, events: NoteEvents): StoryNotes {
  let analysis: Analysis | null = null;
  let hidden = 0;
  const shown = (): ReturnType<typeof notesIn> | null =>
    analysis && notesIn(stage.state().look, analysis, hidden);
  return {
    shown,
    set: (found, without) => {
      analysis = found;
      hidden = without;
      // On a narrow screen the notes stand above the text, and push it down.
      const at = stage.place();
      stage.set({ notes: shown(), pressed: null });
      walk.point(null);
      walk.setNames(found.names);
      stage.goTo(at);
    },
    goToSentence: (index) => {
      const sentence = analysis?.summary[index];
      if (!sentence) return;
      stage.set({ pressed: null });
      walk.goTo(sentence, false);
    },
    walkName: (name) => {
      const mentions = analysis?.names[name]?.mentions ?? [];
      const { pressed } = stage.state();
      const mention = pressed?.name === name ? (pressed.mention + 1) % mentions.length : 0;
      const span = mentions[mention];
      if (!span) return;
      stage.set({ pressed: { name, mention } });
      walk.goTo(span, true);
    },
    hideName: (at) => {
      const name = analysis?.names[at];
      if (name) events.hideName(name);
    },
    showNames: events.showNames,
    pointAtName: (name) => walk.point(name === null ? null : (analysis?.names[name] ?? null)),
  };
}
