/** Voices take a moment to be listed in Chromium; then there are none. */
const PATIENCE = 1500;

/**
 * Arabic voices of this machine. A voice that is not local speaks the text on a server, so it is none for Safi.
 */
const arabicVoices = (speech: SpeechSynthesis): SpeechSynthesisVoice[] =>
  speech.getVoices().filter((voice) => voice.localService && /^ar(?:[-_]|$)/iu.test(voice.lang));

/** The Arabic voices, as soon as the browser lists any; none after a second and a half. */
export function findVoices(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = arabicVoices(speech);
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', settle);
      resolve(arabicVoices(speech));
    };
    const timer = setTimeout(settle, PATIENCE);
    speech.addEventListener('voiceschanged', settle);
  });
}
