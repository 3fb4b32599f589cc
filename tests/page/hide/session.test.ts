// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { startHiding } from '../../../src/page/hide/session.ts';
import { headlines } from '../../clutter/page.ts';
import { add, settle, shown, story, withStory } from './session-page.ts';

withStory();

describe('startHiding', () => {
  it('hides what is there, and what comes later', async () => {
    const session = startHiding({ page: document, story: story() });
    expect(shown(document.querySelector('.share'))).toBe(false);
    const late = add(`<h3>اقرأ أيضا</h3>${headlines}`);
    await settle();
    expect(shown(late)).toBe(false);
    session.stop();
    expect(shown(late)).toBe(true);
  });

  it('hides again what the page shows', async () => {
    const session = startHiding({ page: document, story: story() });
    const share = document.querySelector<HTMLElement>('.share');
    share?.style.setProperty('display', 'block');
    await settle();
    expect(shown(share)).toBe(false);
    session.stop();
    expect(share?.getAttribute('style')).toBe('display: block;');
  });
});

describe('startHiding: what fails', () => {
  it('stops following and gives the page back where the first look throws', async () => {
    const before = document.documentElement.outerHTML;
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const onChange = (): never => {
      throw new Error('full');
    };
    expect(() => startHiding({ page: document, story: story(), onChange })).toThrow('full');
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(disconnect).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
