import { expect, it } from 'vitest';
import { groundOf } from '../../../src/clutter/ground.ts';
import { waiting } from '../../../src/page/hide/waiting.ts';
import { paragraphs, storyPage } from '../../clutter/page.ts';

const hidden = 'style="position: fixed; visibility: hidden"';
const box = `<div ${hidden}>نافذة</div>`;

it.each([
  ['of a few boxes each is watched', 20, 21],
  ['of more boxes than a page has, some and every dialog', 1500, 1000],
])('%s', (_, boxes, most) => {
  const { page, story } = storyPage(
    `<article>${paragraphs(3)}</article>${box.repeat(boxes)}<dialog ${hidden}>سؤال</dialog>`,
  );
  const dialog = page.querySelector('dialog');
  const asleep = waiting(page, groundOf(page, story));
  expect(dialog !== null && asleep.has(dialog)).toBe(true);
  expect(asleep.size).toBeLessThanOrEqual(most);
  expect(asleep.size).toBeGreaterThanOrEqual(Math.min(most, boxes));
});
