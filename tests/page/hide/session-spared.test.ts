// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { startHiding } from '../../../src/page/hide/session.ts';
import { settle, shown, story, withStory } from './session-page.ts';

withStory();

describe('startHiding: what the reader spares', () => {
  const twins = (): boolean[] => [...document.querySelectorAll('.share')].map(shown);

  it('shows all that have its sign, and hides them all again, and leaves the rest', () => {
    document
      .querySelector('.s')
      ?.insertAdjacentHTML(
        'afterend',
        '<div class="share">شارك</div><div class="newsletter">نشرة</div>',
      );
    const session = startHiding({ page: document, story: story() });
    const spared = (): boolean[] => session.items().map(({ isSpared }) => isSpared);
    const share = session.items().find(({ kind }) => kind === 'share')?.id ?? 0;
    expect(twins()).toEqual([false, false]);
    const sign = session.spare(share, true);
    expect(twins()).toEqual([true, true]);
    expect(shown(document.querySelector('.newsletter'))).toBe(false);
    expect(spared().filter(Boolean)).toHaveLength(2);
    expect(session.spare(share, false)).toBe(sign);
    expect(twins()).toEqual([false, false]);
    expect(spared().filter(Boolean)).toEqual([]);
    session.stop();
  });

  it('does not hide what comes later with that sign', async () => {
    const session = startHiding({ page: document, story: story() });
    session.spare(session.items()[0]?.id ?? 0, true);
    document.querySelector('.s')?.insertAdjacentHTML('afterend', '<div class="share">شارك</div>');
    await settle();
    expect(twins()).toEqual([true, true]);
    session.stop();
  });

  it('answers null for a thing that it does not know', () => {
    const session = startHiding({ page: document, story: story() });
    expect(session.spare(99, true)).toBeNull();
    session.stop();
  });
});
