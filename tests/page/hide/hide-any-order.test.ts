import {
  array,
  assert,
  constantFrom,
  letrec,
  nat,
  oneof,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hide } from '../../../src/page/hide/hide.ts';
import { storyPage } from '../../clutter/page.ts';

/** Markup of any shape, a story's paragraph among it or none. */
const { node } = letrec<{ node: string }>((tie) => ({
  node: oneof(
    { maxDepth: 4, depthSize: 'medium' },
    constantFrom('نص', '<hr>', '<hr><hr>', '<h3>اقرأ</h3>', '<p class="s">قصة</p>'),
    tuple(
      constantFrom('div', 'ul', 'section style="color:red"', 'p style=""'),
      array(tie('node'), { maxLength: 4 }),
    ).map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
  ),
}));
const step = record({
  does: constantFrom('add', 'show', 'hideAgain', 'enforce', 'enforce all'),
  at: nat(40),
});

describe('hide, in any order', () => {
  it('leaves the markup as it was, whatever was hidden, shown and hidden again before', () => {
    const pages = array(node, { minLength: 1, maxLength: 5 });
    const steps = array(step, { minLength: 1, maxLength: 12 });
    const isGivenBack = property(pages, steps, (body, asked) => {
      const { page } = storyPage(body.join(''));
      const before = page.documentElement.outerHTML;
      const path = new Set<Element>();
      for (let up = page.querySelector('.s')?.parentElement; up; up = up.parentElement)
        path.add(up);
      const isStory = (one: Element): boolean => one.className === 's';
      const all = [...page.body.querySelectorAll('*')];
      const hiding = hide(page, [], { path, isStory });
      for (const { does, at } of asked) {
        const element = all[at % all.length];
        if (!element) continue;
        if (does === 'add' && !path.has(element) && !isStory(element))
          hiding.add([
            { element, kind: 'other', reason: { by: 'list', list: 'Liste AR', selector: 'x' } },
          ]);
        else if (does === 'show') hiding.show([at % 6]);
        else if (does === 'hideAgain') hiding.hideAgain([at % 6]);
        else if (does === 'enforce') hiding.enforce([element]);
        else if (does === 'enforce all') hiding.enforce(all);
      }
      hiding.show(hiding.items().map(({ id }) => id));
      expect(page.documentElement.outerHTML).toBe(before);
      hiding.hideAgain(hiding.items().map(({ id }) => id));
      hiding.restore();
      expect(page.documentElement.outerHTML).toBe(before);
    });
    assert(isGivenBack, { numRuns: 60 });
  });
});
