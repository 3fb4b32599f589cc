// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/story/types.ts';
import { clear } from '../render.tsx';
import { act, heading, paragraph, press, showReader, state } from './opened.tsx';

afterEach(clear);

describe('what the reader shows', () => {
  it('says outlet, source, byline, day, hour of the change, and length', () => {
    const text = showReader().querySelector('.top')?.textContent ?? '';
    for (const part of [
      'صحيفة الميناء',
      'عن «وكالة الوادي»',
      'ليلى الحدّاد',
      'آخر تحديث',
      'قراءة في دقيقتين',
    ])
      expect(text).toContain(part);
  });

  it('opens with the first blocks and the headings of all, and without what takes long to word', () => {
    const reader = showReader({ screenful: 2 });
    expect(reader.querySelectorAll('[data-block]')).toHaveLength(2);
    expect(reader.querySelectorAll('.outline button')).toHaveLength(3);
    expect(reader.querySelector('time, .fin')).toBeNull();
    expect(reader.querySelector('.pct')?.textContent).toBe('');
  });

  it('leaves out what the story does not say, but for the date', () => {
    const head = { ...state.head, byline: null, published: null, modified: null, source: null };
    const text = showReader({ head }).querySelector('.top')?.textContent ?? '';
    expect(text).toContain('بلا تاريخ معلن');
    expect(text).not.toContain('عن «');
  });

  it('lists the headings, and marks the one that is read', () => {
    const entries = showReader().querySelectorAll('.outline button');
    expect([...entries].map((entry) => entry.textContent)).toEqual(['البداية', 'مراحل', 'عقبات']);
    expect(showReader().querySelector('[aria-current]')?.textContent).toBe('مراحل');
  });

  it('is read out as a document of the story’s name where the focus goes into it', () => {
    const reading = showReader().querySelector('[role=document]');
    const name = document.getElementById(reading?.getAttribute('aria-labelledby') ?? '');
    expect([name?.textContent, reading?.getAttribute('tabindex')]).toEqual([
      state.head.title,
      '-1',
    ]);
  });

  it('has no outline for a story with one heading', () => {
    const page = showReader({ blocks: [paragraph('أول'), heading('واحد')] });
    expect(page.querySelector('.outline, .r-outline')).toBeNull();
  });

  it('has no empty heads where nothing was chosen and no name was found', () => {
    expect(
      showReader({ notes: { summary: [], names: [], hidden: 0 } }).querySelector('.notes .sec'),
    ).toBeNull();
  });

  it('says which mention of a pressed name is shown', () => {
    const page = showReader({ pressed: { name: 0, mention: 1 } });
    expect(page.querySelector('.chip')?.getAttribute('aria-pressed')).toBe('true');
    expect(page.querySelector('.jump')?.textContent).toContain('الموضع ٢ من ٢');
  });

  it('hides the pressed name, and brings hidden ones back', async () => {
    const actions = act();
    const page = showReader({ pressed: { name: 0, mention: 0 } }, actions);
    await press(page.querySelector('.jump button'));
    expect(actions.hideName).toHaveBeenCalledWith(0);
    const without = showReader({ notes: { summary: [], names: [], hidden: 1 } }, actions);
    await press(without.querySelector('.hidden-names button'));
    expect(actions.showNames).toHaveBeenCalledOnce();
  });

  it('sets a long quotation as text, a short one large', () => {
    const quote = (text: string): Block => ({ type: 'quote', text, paragraphs: [[{ text }]] });
    const page = showReader({ blocks: [quote('قصير'), quote('كلام '.repeat(90))] });
    const kinds = [...page.querySelectorAll('blockquote')].map((one) => one.className);
    expect(kinds).toEqual(['', 'is-long']);
  });

  it('sets numbers of a table under each other', () => {
    const table: Block = {
      type: 'table',
      text: '',
      header: ['المرحلة', 'مليون'],
      rows: [
        ['أولى', '٩٥'],
        ['ثانية', '١٨٠'],
      ],
    };
    const page = showReader({ blocks: [table] });
    expect([...page.querySelectorAll('.n')].map((cell) => cell.textContent)).toEqual([
      'مليون',
      '٩٥',
      '١٨٠',
    ]);
  });
});

describe('what the reader asks for', () => {
  it('opens one panel at a time, and closes it again', async () => {
    const page = showReader();
    await press(page.querySelector('.r-look'));
    expect(page.querySelector('.look')).not.toBeNull();
    await press(page.querySelector('.r-outline'));
    expect(page.querySelector('.look')).toBeNull();
    await press(page.querySelector('.r-outline'));
    expect(page.querySelector('.panel')).toBeNull();
  });

  it('changes the look at once', async () => {
    const actions = act();
    const page = showReader({}, actions);
    await press(page.querySelector('.r-look'));
    await press(page.querySelector('input[value=dark]'));
    await press(page.querySelector('.stepper button:last-child'));
    await press(page.querySelector('.look [role=switch]'));
    expect(actions.changeLook).toHaveBeenNthCalledWith(1, { theme: 'dark' });
    expect(actions.changeLook).toHaveBeenNthCalledWith(2, { size: 21 });
    expect(actions.changeLook).toHaveBeenNthCalledWith(3, { tashkeel: false });
  });

  it('goes no further than the largest size', async () => {
    const page = showReader({ look: { ...state.look, size: 28 } });
    await press(page.querySelector('.r-look'));
    expect(page.querySelector('.stepper button:last-child')?.hasAttribute('disabled')).toBe(true);
  });
});
