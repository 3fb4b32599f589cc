import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutTashkeel } from '../../src/core/text/views.ts';
import type { Clipboard } from './driver.ts';
import { browserName } from './driver.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';
import { pasted } from './pasted.ts';
import { until } from './until.ts';

const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';
const SOURCE = 'المصدر: صحيفة المرفأ';

describe(`copying from the reader in ${browserName}`, () => {
  let reader: ReaderTest;

  beforeAll(async () => {
    reader = await readerTest();
  });

  afterAll(() => reader.end());

  /** Opens the reader under settings, and copies with the key. */
  const copied = async (settings: Record<string, unknown>, begins = TITLE): Promise<Clipboard> => {
    await reader.settings(settings);
    const page = await reader.opened();
    await reader.driver.setClipboard(page, 'شيء آخر');
    await page.keyboard.press('KeyC');
    await reader.waitFor('.toast');
    await until(
      async () => (await reader.driver.clipboard(page)).plain.startsWith(begins),
      'the story on the clipboard',
    );
    const clipboard = await reader.driver.clipboard(page);
    await page.close();
    return clipboard;
  };

  it('takes the text as it is shown: in the chosen digits, without vowel marks, as paragraphs', async () => {
    const { plain, html } = await copied({ digits: 'arabic', tashkeel: false });
    expect(plain).toContain('بكلفة بلغت ٤٨ مليون دولار');
    expect(plain).toBe(withoutTashkeel(plain));
    expect(plain.split('\n\n').length).toBeGreaterThan(8);
    expect(plain.trim().split('\n').slice(-2)).toEqual([SOURCE, reader.url]);
    expect(html).toContain('dir="rtl"');
    expect(html).not.toMatch(/<h1|<a /u);
  });

  it('formatted, it stays right to left where it is pasted, with title, subheads and source', async () => {
    const { html } = await copied({ copyFormat: 'rich' });
    expect(html).not.toMatch(/class=|<img/u);
    const page = await reader.driver.open(reader.url);
    expect(await pasted(page, html)).toEqual({
      title: TITLE,
      directions: ['rtl'],
      sides: ['right'],
      subheads: 2,
      paragraphs: expect.toSatisfy((count: number) => count > 8),
      quotations: 1,
      items: 3,
      last: [SOURCE, reader.url],
    });
    await page.close();
  });

  it('as Markdown alone: headings, quotation, list and address', async () => {
    const { plain, html } = await copied({ copyFormat: 'markdown' }, `# ${TITLE}`);
    expect(plain).toContain('\n\n## عشرة أعوام من الانتظار\n\n');
    expect(plain).toMatch(/\n\n> «كنا نعدّ/u);
    expect(plain).toContain('\n- فحص البوابات الأربع');
    expect(plain).toContain(`<${reader.url}>`);
    expect(plain).not.toContain('![');
    expect(html).toBe('');
  });

  it('with images where they are wanted', async () => {
    const settings = { copyImages: true };
    const rich = await copied({ ...settings, copyFormat: 'rich' });
    expect(rich.html).toContain('<img src="data:image/webp');
    expect(rich.html).toContain('alt="بوابة السد"');
    expect(rich.plain).toContain('صورة: بوابات السد بعد تجديدها');
    const { plain } = await copied({ ...settings, copyFormat: 'markdown' }, `# ${TITLE}`);
    expect(plain).toContain('![بوابة السد](<data:image/webp');
  });
});
