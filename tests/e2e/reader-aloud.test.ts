import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';

type Said = { text: string; speed: number; voice: string };
/** Gives our scripts in the page two Arabic voices that say nothing and keep what they were told. */
const VOICES = `
  const voices = ['one', 'another'].map((id) => ({ voiceURI: id, name: id, lang: 'ar', localService: true }));
  let last = null;
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: (told) => {
      last = told;
      globalThis.said.push({ text: told.text, speed: told.rate, voice: told.voice.voiceURI });
    },
  });
  globalThis.said = [];
  globalThis.endSentence = () => last.dispatchEvent(new Event('end'));
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };`;

describe(`reading aloud in ${browserName}`, () => {
  let reader: ReaderTest;

  beforeAll(async () => {
    reader = await readerTest();
  });

  afterAll(() => reader.end());

  it('marks each sentence, goes on, pauses, jumps, takes another speed and voice', async () => {
    const page = await reader.opened();
    await reader.ask(VOICES);
    const said = (): Promise<Said[] | null> => reader.ask('return globalThis.said');
    const press = (part: string) => reader.ask(`dialog.querySelector('.voice ${part}').click()`);
    const choose = (part: number, value: string) =>
      reader.ask(`const list = dialog.querySelectorAll('.voice select')[${part}];
        list.value = '${value}'; list.dispatchEvent(new Event('change', { bubbles: true }))`);
    const isMarked = "CSS.highlights.has('safi-speaking')";
    await page.keyboard.press('KeyL');
    await expect.poll(said).toHaveLength(1);
    await expect.poll(() => page.evaluate(isMarked)).toBe(true);
    await reader.ask('globalThis.endSentence()');
    await expect.poll(said).toHaveLength(2);
    await press('[aria-label="الجملة التالية"]');
    await expect.poll(said).toHaveLength(3);
    await press('[aria-label="الجملة السابقة"]');
    await expect.poll(said).toHaveLength(4);
    await press('.go');
    await expect.poll(() => reader.text('.voice .go[aria-label="متابعة القراءة"]')).not.toBeNull();
    await press('.go');
    await expect.poll(said).toHaveLength(5);
    await choose(0, '1.5');
    await expect.poll(said).toHaveLength(6);
    await choose(1, 'another');
    await expect.poll(said).toHaveLength(7);
    const [first, second, third, ...back] = (await said()) ?? [];
    expect(new Set([first?.text, second?.text, third?.text]).size).toBe(3);
    expect(back.map(({ text }) => text)).toEqual(Array(4).fill(second?.text));
    expect(back.map(({ speed, voice }) => [speed, voice])).toEqual([
      [1, 'one'],
      [1, 'one'],
      [1.5, 'one'],
      [1.5, 'another'],
    ]);
    await press('button:last-child');
    await expect.poll(() => reader.isThere('.voice')).toBe(false);
    await expect.poll(() => page.evaluate(isMarked)).toBe(false);
  });
});
