import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/background/target.ts';

const popup = { tab: null, url: 'chrome-extension://safi/popup.html', isOwnPage: true };
const options = { tab: 3, url: 'chrome-extension://safi/options.html', isOwnPage: true };
const script = { tab: 7, url: 'https://news.example/story', isOwnPage: false };

describe('the tab that a message acts on', () => {
  it.each([
    ['any, for the popup', 9, popup, 9],
    ['any, for a page of ours in a tab', 9, options, 9],
    ['its own, for a script that names it', 7, script, 7],
    ['its own, for a script that names none', null, script, 7],
    ['none, for a script that names another', 9, script, -1],
    ['none, where there is none', null, popup, -1],
  ] as const)('is %s', (...[, asked, sender, target]) => {
    expect(targetOf(asked, sender)).toBe(target);
  });
});
