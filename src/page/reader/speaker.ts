/** How a sentence is spoken. */
export type Speaking = { voice: SpeechSynthesisVoice; speed: number };

/** Reads sentences aloud, one utterance each: a long one falls silent after a while in Chromium. */
export type Speaker = {
  /** From a sentence on, until the last one or `stop`. */
  from: (sentence: number) => void;
  /** Stops or goes on; says whether it is now paused. */
  pause: () => boolean;
  /** A new voice or speed, from the beginning of the sentence. */
  change: (speaking: Partial<Speaking>) => void;
  stop: () => void;
};

type Told = {
  /** A sentence begins. */
  at: (sentence: number) => void;
  /** The last one is over, or the machine cannot speak. */
  ended: () => void;
};

/** @param sentences what is read, in order */
export function speaker(
  sentences: readonly string[],
  speaking: Speaking,
  { at, ended }: Told,
): Speaker {
  const speech = globalThis.speechSynthesis;
  let how = speaking;
  let current = 0;
  let isPaused = false;
  // An utterance that was cancelled still tells of its end.
  let turn = 0;
  const say = (sentence: number): void => {
    const text = sentences[sentence];
    turn += 1;
    const mine = turn;
    speech.cancel();
    if (text === undefined) return ended();
    current = sentence;
    at(sentence);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = how.voice;
    utterance.lang = how.voice.lang;
    utterance.rate = how.speed;
    utterance.addEventListener('end', () => mine === turn && say(sentence + 1));
    utterance.addEventListener('error', () => mine === turn && ended());
    if (!isPaused) speech.speak(utterance);
  };
  return {
    from: say,
    // Not `speech.pause`: some engines never come back from it. The sentence begins anew.
    pause: () => {
      isPaused = !isPaused;
      say(current);
      return isPaused;
    },
    change: (next) => {
      how = { ...how, ...next };
      say(current);
    },
    stop: () => {
      turn += 1;
      speech.cancel();
    },
  };
}
