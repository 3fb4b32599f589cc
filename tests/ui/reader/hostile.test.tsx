// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/story/types.ts';
import { clear } from '../render.tsx';
import { paragraph, showReader, state } from './opened.tsx';

afterEach(clear);

describe('what a hostile page cannot do', () => {
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'make a link of %s',
    (href) => {
      const page = showReader({ blocks: [paragraph('نص', { href })] });
      expect(page.querySelector('.text a')).toBeNull();
      expect(page.querySelector('.text')?.textContent).toContain('نص');
    },
  );

  it('reach the page of the reader from a link', () => {
    const page = showReader({ blocks: [paragraph('نص', { href: 'https://news.example/a' })] });
    expect(page.querySelector('.text a')?.getAttribute('rel')).toContain('noopener');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    'show %s as an image',
    (src) => {
      const image: Block = { type: 'image', src, alt: '', text: 'تعليق' };
      const page = showReader({ blocks: [image] });
      expect(page.querySelector('img')).toBeNull();
      expect(page.querySelector('figcaption')?.textContent).toContain('تعليق');
    },
  );

  it('turn the line around with its byline: every name stands apart', () => {
    const head = { ...state.head, byline: '\u202Eمن كتب' };
    const byline = showReader({ head }).querySelector('.meta b');
    expect(byline?.closest('bdi') ?? byline?.querySelector('bdi')).not.toBeNull();
  });

  it('put markup into the headline', () => {
    const head = { ...state.head, title: '<img src=x onerror=alert(1)>' };
    expect(showReader({ head }).querySelector('h1')?.childElementCount).toBe(0);
  });
});
