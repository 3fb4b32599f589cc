import type { Page } from 'puppeteer-core';

/** Things to press that are smaller than a finger, as text and size. Links within a sentence are exempt, as in WCAG 2.5.8. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const isSeen = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.vh, [hidden]');
    const isInSentence = (it) => getComputedStyle(it).display === 'inline' && it.closest('p') !== null
      && it.closest('p').textContent.trim() !== it.textContent.trim();
    return [...document.querySelectorAll('a[href], button, summary, select, input, [role=menuitem]')]
      .filter((it) => isSeen(it) && !isInSentence(it))
      .map((it) => it.labels?.[0] ?? it)
      .map((it) => [it, it.getBoundingClientRect()])
      .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
      .map(([it, box]) => it.tagName + '.' + it.className + ' «' + it.textContent.trim().slice(0, 20) + '» '
        + Math.round(box.width) + '×' + Math.round(box.height));
  })()`) as Promise<string[]>; // as the expression says

/** What is wider than the window, or cut off in its own box. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page: ' + [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().left < -1 || it.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((it) => it.tagName + '.' + it.className).slice(0, 4).join(' ')] : [];
    const cut = [...document.querySelectorAll('body *')].filter((it) => {
      if (it.closest('.vh, svg, [title]') || !it.checkVisibility()) return false;
      const { overflowX, textOverflow } = getComputedStyle(it);
      return (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis'
        && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0;
    });
    return [...wide, ...cut.map((it) => it.tagName + '.' + it.className)];
  })()`) as Promise<string[]>; // as the expression says

/** Elements that still move or change over time. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body, body *')].filter((it) => {
    const { animationName, transitionDuration } = getComputedStyle(it);
    return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
  }).map((it) => it.tagName + '.' + it.className)`) as Promise<string[]>; // as the expression says
