// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { WordsProvider } from '../../../src/ui/words.tsx';
import { clear, wordsOf } from '../render.tsx';
import { all, open, press } from './opened.tsx';
import { noActions, states } from './stories.ts';

afterEach(clear);

describe('keys', () => {
  test.each([
    ['R opens the reader', { code: 'KeyR' }, ['openReader']],
    ['H hides the clutter', { code: 'KeyH' }, ['setClutter', true]],
    ['C copies as usual', { code: 'KeyC' }, ['copy', 'plain']],
    ['Shift and C copy formatted', { code: 'KeyC', shiftKey: true }, ['copy', 'rich']],
    ['M copies Markdown', { code: 'KeyM' }, ['copy', 'markdown']],
    ['S saves a file in the usual format', { code: 'KeyS' }, ['save', 'txt']],
    ['an Arabic layout changes nothing', { code: 'KeyR', key: 'ق' }, ['openReader']],
    ['the letter on the cap counts', { code: 'Semicolon', key: 'm' }, ['copy', 'markdown']],
    ['2 goes to the second sentence', { code: 'Digit2' }, ['goTo', { start: 100, end: 110 }]],
    ['so does the number pad', { code: 'Numpad2' }, ['goTo', { start: 100, end: 110 }]],
  ] as const)('%s', async (_, { code, ...init }, [action, ...given]) => {
    const spy = vi.fn();
    open(states.story, { [action]: spy });
    await press(code, init);
    expect(spy.mock.calls).toEqual([given]);
  });

  test.each([
    ['the browser’s own shortcuts are left alone', { code: 'KeyC', ctrlKey: true }],
    ['a key that is held copies once', { code: 'KeyC', repeat: true }],
    ['there is no fifth sentence', { code: 'Digit5' }],
    ['L leads nowhere while nothing is hidden', { code: 'KeyL' }],
  ])('%s', async (_, { code, ...init }) => {
    const spy = vi.fn();
    open(states.story, { copy: spy, goTo: spy, showHidden: spy });
    await press(code, init);
    expect(spy).not.toHaveBeenCalled();
  });

  test('nothing is copied where there is no story', async () => {
    const copy = vi.fn();
    open(states.notArticle, { copy });
    await press('KeyC');
    expect(copy).not.toHaveBeenCalled();
  });

  test('H shows the clutter again, L lists it', async () => {
    const setClutter = vi.fn();
    const showHidden = vi.fn();
    open(states.hidden, { setClutter, showHidden });
    await press('KeyH');
    await press('KeyL');
    expect(setClutter.mock.calls).toEqual([[false]]);
    expect(showHidden).toHaveBeenCalledOnce();
  });

  test('a key pressed as soon as the popup is drawn means what is drawn', () => {
    const openReader = vi.fn();
    render(
      <WordsProvider value={wordsOf('ar')}>
        <Popup state={states.story} actions={{ ...noActions, openReader }} />
      </WordsProvider>,
      document.body,
    );
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyR', bubbles: true }));
    expect(openReader).toHaveBeenCalledOnce();
  });

  test('? lists the keys, Esc goes back to the story', async () => {
    open(states.story);
    await press('Slash', { key: '؟', shiftKey: true });
    expect(all('.sheet kbd').length).toBeGreaterThan(7);
    await press('Escape');
    expect(all('.sheet')).toEqual([]);
    expect(all('.sum')).toHaveLength(1);
  });
});
