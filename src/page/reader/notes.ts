import type { Analysis } from '../../core/story/types.ts';
import type { ReaderActions } from '../../ui/reader/state.ts';
import { notesIn } from './derive.ts';
import type { Stage } from './stage.tsx';
import type { Walk } from './walk.ts';

type NoteActions = Pick<ReaderActions, 'goToSentence' | 'walkName' | 'pointAtName'>;

/** Summary and names of the open story, and the ways from them into its text. */
export type StoryNotes = NoteActions & {
  set: (analysis: Analysis) => void;
  /** The notes in the look of the moment; null while there are none. */
  shown: () => ReturnType<typeof notesIn> | null;
};

/** @param walk marks places and goes to them */
export function notesOn(stage: Stage, walk: Walk): StoryNotes {
  let analysis: Analysis | null = null;
  const shown = (): ReturnType<typeof notesIn> | null =>
    analysis && notesIn(stage.state().look, analysis);
  return {
    shown,
    set: (found) => {
      analysis = found;
      // On a narrow screen the notes stand above the text, and push it down.
      const at = stage.place();
      stage.set({ notes: shown() });
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
    pointAtName: (name) => walk.point(name === null ? null : (analysis?.names[name] ?? null)),
  };
}
