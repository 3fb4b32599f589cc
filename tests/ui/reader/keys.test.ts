import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../src/ui/reader/keys.ts';

type Key = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;
const key = (code: string, more: Partial<Key> = {}): KeyboardEvent =>
  // Only these are asked.
  ({
    code,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    ...more,
  }) as KeyboardEvent;

describe('a key of the reader', () => {
  it.each([
    ['closes', 'Escape', { kind: 'escape' }],
    [
      'is the place on the keyboard, whatever letter it types',
      'KeyA',
      { kind: 'tool', action: 'look' },
    ],
    ['goes to a sentence', 'Digit3', { kind: 'sentence', index: 2 }],
    ['goes to a sentence from the number pad', 'Numpad1', { kind: 'sentence', index: 0 }],
    ['makes the text larger', 'Equal', { kind: 'size', by: 1 }],
    ['is left to the browser otherwise', 'ArrowDown', null],
    ['is no sixth sentence', 'Digit6', null],
  ])('%s', (_, code, action) => {
    expect(keyAction(key(code))).toEqual(action);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('is the browser’s with %s', (modifier) => {
    expect(keyAction(key('KeyC', { [modifier]: true }))).toBeNull();
  });

  it('does not go on and off while it is held', () => {
    expect(keyAction(key('KeyA', { repeat: true }))).toBeNull();
    expect(keyAction(key('Equal', { repeat: true }))).toEqual({ kind: 'size', by: 1 });
  });
});
