import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Speaker, speaker } from '../../../src/page/reader/speaker.ts';
import { findVoices } from '../../../src/page/reader/voices.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'voiceURI' | 'default'>;
const voice = (lang: string, localService = true): Voice => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
});

/** What a browser's speech does, as far as it is asked: one utterance at a time, its end told by hand. */
class Speech extends EventTarget {
  voices: Voice[] = [];
  spoken: Utterance[] = [];
  getVoices = (): Voice[] => this.voices;
  cancel = vi.fn();
  speak = (utterance: Utterance): number => this.spoken.push(utterance);
  get last(): Utterance | undefined {
    return this.spoken.at(-1);
  }
}
class Utterance extends EventTarget {
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let speech: Speech;
beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => vi.unstubAllGlobals());

describe('voices', () => {
  it('are the Arabic ones of this machine: one that speaks on a server is none', async () => {
    speech.voices = [
      voice('en-GB'),
      voice('ar-SA'),
      voice('ar_EG'),
      voice('ar-AE', false),
      voice('arn'),
    ];
    // The parts that are asked for.
    const found = await findVoices(speech as unknown as SpeechSynthesis);
    expect(found.map(({ lang }) => lang)).toEqual(['ar-SA', 'ar_EG']);
  });

  it('are waited for, since the browser lists them late', async () => {
    const asked = findVoices(speech as unknown as SpeechSynthesis);
    speech.voices = [voice('ar-SA')];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await asked).toHaveLength(1);
  });
});

describe('reading aloud', () => {
  const told = { at: vi.fn(), ended: vi.fn() };
  const begin = (): Speaker =>
    speaker(['أولى', 'ثانية'], { voice: voice('ar-SA'), speed: 1 }, told);
  const end = (): unknown => speech.last?.dispatchEvent(new Event('end'));
  beforeEach(() => {
    told.at.mockClear();
    told.ended.mockClear();
  });

  it('goes on from sentence to sentence, and tells its end', () => {
    begin().from(0);
    end();
    end();
    expect(speech.spoken.map(({ text }) => text)).toEqual(['أولى', 'ثانية']);
    expect(told.at.mock.calls).toEqual([[0], [1]]);
    expect(told.ended).toHaveBeenCalledOnce();
  });

  it('pauses, and begins the sentence anew', () => {
    const reading = begin();
    reading.from(1);
    expect(reading.pause()).toBe(true);
    expect(speech.spoken).toHaveLength(1);
    expect(reading.pause()).toBe(false);
    expect(speech.last?.text).toBe('ثانية');
  });

  it('takes another speed from the beginning of the sentence', () => {
    const reading = begin();
    reading.from(0);
    reading.change({ speed: 1.5 });
    expect([speech.last?.text, speech.last?.rate]).toEqual(['أولى', 1.5]);
  });

  it('does not go on after an utterance that was cut short', () => {
    const reading = begin();
    reading.from(0);
    const first = speech.last;
    reading.from(1);
    first?.dispatchEvent(new Event('end'));
    expect(speech.spoken).toHaveLength(2);
    reading.stop();
    end();
    expect(told.ended).not.toHaveBeenCalled();
  });
});
