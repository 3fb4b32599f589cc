import { blockSpans, storyText } from '../../core/story/text.ts';
import type { Block, Span } from '../../core/story/types.ts';
import { type Sentence, sentences } from '../../core/text/sentences.ts';
import type { VoiceActions, VoiceState } from '../../ui/reader/voice-strip.tsx';
import { type Speaker, speaker } from './speaker.ts';
import { findVoices } from './voices.ts';

/** The reader's choices for reading aloud; `voice` is a `voiceURI`, empty for none. */
export type VoiceChoice = { voice: string; speed: number };

type Told = {
  /** Anything that the strip shows has changed. */
  changed: (state: VoiceState) => void;
  /** The sentence being read; null when it is over. */
  at: (span: Span | null) => void;
  /** Chosen in the strip, to be kept. */
  chose: (choice: Partial<VoiceChoice>) => void;
};

/** Sentences of the blocks that are read aloud: a table's cells make no sense to the ear. */
function spoken(blocks: readonly Block[]): Sentence[] {
  const text = storyText(blocks);
  return blockSpans(blocks).flatMap((span, index) => {
    if (!span || blocks[index]?.type === 'table') return [];
    return sentences(text.slice(span.start, span.end)).map((sentence) => ({
      text: sentence.text,
      start: span.start + sentence.start,
      end: span.start + sentence.end,
    }));
  });
}

/** Reading a story aloud: starts, stops, and tells where it is. */
export type Aloud = VoiceActions & {
  /** From the first sentence at or after a place of the story; stops where it already reads. */
  toggle: (from: number) => Promise<void>;
};

/** @param choice what the reader chose before */
export function aloud(
  blocks: readonly Block[],
  choice: VoiceChoice,
  { changed, at, chose }: Told,
): Aloud {
  let told: Sentence[] | null = null;
  const list = (): Sentence[] => (told ??= spoken(blocks));
  let running: Speaker | null = null;
  let voices: SpeechSynthesisVoice[] = [];
  let state: VoiceState = { kind: 'off' };
  const set = (next: VoiceState): void => changed((state = next));
  const update = (change: Partial<Extract<VoiceState, { kind: 'on' }>>): void => {
    if (state.kind === 'on') set({ ...state, ...change });
  };
  /** Raised by each start and stop: voices are awaited, and the reader may have gone on by then. */
  let turn = 0;
  const stop = (): void => {
    turn++;
    running?.stop();
    running = null;
    at(null);
    set({ kind: 'off' });
  };
  const reached = (sentence: number): void => {
    update({ sentence });
    at(list()[sentence] ?? null);
  };
  const start = (from: number, voice: SpeechSynthesisVoice): void => {
    set({
      kind: 'on',
      isPaused: false,
      sentence: from,
      sentences: list().length,
      speed: choice.speed,
      voices: voices.map(({ voiceURI, name }) => ({ id: voiceURI, name })),
      voice: voice.voiceURI,
    });
    const texts = list().map((sentence) => sentence.text);
    running = speaker(texts, { voice, speed: choice.speed }, { at: reached, ended: stop });
    running.from(from);
  };
  return {
    toggle: async (from) => {
      if (state.kind !== 'off') return stop();
      const mine = ++turn;
      voices = await findVoices(globalThis.speechSynthesis);
      if (mine !== turn) return;
      const voice = voices.find(({ voiceURI }) => voiceURI === choice.voice) ?? voices[0];
      if (!voice) return set({ kind: 'missing' });
      const first = list().findIndex((sentence) => sentence.end > from);
      start(Math.max(0, first), voice);
    },
    jump: (by) => {
      if (state.kind !== 'on') return;
      running?.from(Math.min(list().length - 1, Math.max(0, state.sentence + by)));
    },
    pause: () => running && update({ isPaused: running.pause() }),
    stop,
    setSpeed: (speed) => {
      update({ speed });
      running?.change({ speed });
      chose({ speed });
    },
    setVoice: (id) => {
      const voice = voices.find(({ voiceURI }) => voiceURI === id);
      if (!voice) return;
      update({ voice: id });
      running?.change({ voice });
      chose({ voice: id });
    },
  };
}
