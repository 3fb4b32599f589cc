import { readFileSync } from 'node:fs';
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type SpokenLanguage, wordsFrom } from '../../src/ui/wording.ts';
import { WordsProvider } from '../../src/ui/words.tsx';

/** The real words of a language, read from `_locales`; a key without words is a fault. */
export function wordsOf(language: SpokenLanguage) {
  const file = readFileSync(`src/_locales/${language}/messages.json`, 'utf8');
  const entries: [string, { message: string }][] = Object.entries(JSON.parse(file));
  const messages = Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
  const words = wordsFrom(messages, language, {
    numbering: 'arab',
    dates: language === 'en' ? 'en-GB' : language,
  });
  const known = (key: string): string => {
    if (!(key in messages)) throw new Error(`no words for ${key} in ${language}`);
    return key;
  };
  return {
    ...words,
    say: (key: string, ...fill: string[]) => words.say(known(key), ...fill),
    count: (key: string, number: number, ...fill: string[]) =>
      known(`${key}_other`) && words.count(key, number, ...fill),
  };
}

/** Shows a component in the test's document, in a language. */
export function show(element: VNode, language: SpokenLanguage = 'ar'): HTMLElement {
  void act(() =>
    render(<WordsProvider value={wordsOf(language)}>{element}</WordsProvider>, document.body),
  );
  return document.body;
}

/** Does something and waits for what it changes on the screen. */
export const after = (change: () => void): Promise<void> => act(change);

/** Takes everything off the screen. */
export const clear = (): void => render(null, document.body);
