import { useLayoutEffect } from 'preact/hooks';
import { reachesPage, whyNot } from './facts.ts';
import { formats } from './formats.ts';
import type { PopupActions, PopupState } from './state.ts';

type Keyed = { state: PopupState; actions: PopupActions; toggleSheet: () => void };

/**
 * The Latin letter or digit of a key. On an Arabic layout no key gives one, so its place counts (`code`);
 * where the key does give a Latin letter (AZERTY, Dvorak), the letter on the cap counts.
 */
function keyName(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (event.key === '?' || event.key === '\u061F') return '?';
  if (/^[a-z]$/iu.test(event.key)) return event.key.toUpperCase();
  return event.code.replace(/^(?:Key|Digit|Numpad)/u, '');
}

function sentenceKey({ state, actions }: Keyed, name: string): boolean {
  if (state.page.kind !== 'story' || !/^[1-5]$/u.test(name)) return false;
  const { findings } = state.page;
  if (findings === null || findings === 'failed') return false;
  const sentence = findings.sentences[Number(name) - 1];
  if (sentence) actions.goTo(sentence.at);
  return sentence !== undefined;
}

const storyKeys: Record<string, (keyed: Keyed, shift: boolean) => void> = {
  R: ({ actions }) => actions.openReader(),
  C: ({ state, actions }, shift) => actions.copy(shift ? 'rich' : state.format),
  M: ({ actions }) => actions.copy('markdown'),
  S: ({ state, actions }) => actions.save(formats[state.format].file),
};

/** Does what a key stands for. @returns false where it stands for nothing here */
function pressed(keyed: Keyed, name: string, shift: boolean): boolean {
  const { state, actions, toggleSheet } = keyed;
  if (name === '?') toggleSheet();
  else if (name === 'H' && reachesPage(state)) actions.setClutter(!(state.clutter?.on ?? false));
  else if (name === 'L' && state.clutter?.on) actions.showHidden();
  else if (storyKeys[name] && whyNot(state) === null) storyKeys[name](keyed, shift);
  else return sentenceKey(keyed, name);
  return true;
}

/** Listens to the popup's keys for as long as it stands; from the moment that it is drawn, they mean what is seen in it. */
export function useKeys(keyed: Keyed): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (pressed(keyed, keyName(event), event.shiftKey)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
