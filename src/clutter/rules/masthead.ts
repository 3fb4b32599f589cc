import type { Scene, Verdict } from '../scene.ts';
import { splitName } from '../words.ts';

/** Boxes above the story higher than this share of the window push it out of sight. */
const TALL = 0.5;

/** The part of a masthead that holds nearly all of its links: the name of the site stays above the story. */
export function menuIn(element: Element, scene: Scene): Element {
  const links = scene.sketchOf(element).links * 0.8;
  const inner = [...element.children].find((child) => scene.sketchOf(child).links >= links);
  return inner && !element.matches('nav, ul') ? menuIn(inner, scene) : element;
}

/**
 * The search boxes of a masthead, with the words that wait in them for an answer («لا توجد نتائج»): where a menu has no
 * style and fills the window, neither have they.
 */
export function searchBoxes(masthead: Element, scene: Scene): Element[] {
  const boxes = Array.from(masthead.querySelectorAll(FIELDS), (field) => {
    let box = field.closest('form') ?? field;
    for (let up = field.parentElement; up && up !== masthead; up = up.parentElement)
      if (isSearch(up, scene)) box = up;
    return box;
  });
  return [...new Set(boxes)].filter(
    (box) => box !== masthead && masthead.contains(box) && isSearch(box, scene),
  );
}

const FIELDS = 'input[type="search"], input[type="text"], input:not([type])';

/** Letters of a search box: its button, «بحث متقدم», what it says where nothing was found. */
const FEW_WORDS = 60;

/** A box that is named for searching and holds little else, the site's own name least of all. */
function isSearch(element: Element, scene: Scene): boolean {
  const names = ['class', 'id', 'role', 'action'].map((name) => element.getAttribute(name) ?? '');
  if (!splitName(names.join(' ')).includes('search')) return false;
  const { text, links } = scene.sketchOf(element);
  return (
    text <= FEW_WORDS && links <= 1 && ![...element.querySelectorAll('a[href]')].some(leadsHome)
  );
}

/**
 * True for a masthead that fills the window, or whose menu does: of a page without its own style sheet the menu hangs far
 * out of a masthead that floats. A menu that waits, clipped or laid over the page, is none of that.
 */
export function fillsWindow(masthead: Element, scene: Scene): boolean {
  if (isTall(masthead, scene)) return true;
  const menu = menuIn(masthead, scene);
  if (menu === masthead || !isTall(menu, scene)) return false;
  for (let up: Element | null = menu; up && up !== masthead; up = up.parentElement)
    if (!isOpen(up, scene)) return false;
  const { left, right } = menu.getBoundingClientRect();
  return right > 0 && left < scene.viewport.width;
}

function isTall(element: Element, { viewport }: Scene): boolean {
  const { height } = element.getBoundingClientRect();
  return height > 0 && height > viewport.height * TALL;
}

function isOpen(element: Element, scene: Scene): boolean {
  const style = scene.style(element);
  if (!style || !/^(?:static|relative)$/u.test(style.position)) return false;
  return style.overflowY === 'visible' && style.visibility === 'visible' && style.opacity !== '0';
}

/**
 * The site's mark above the story whose file has still to come: a page that shows pictures late puts an empty drawing in
 * its place, which grows to the width of the page where no style holds it.
 */
export function emptyMark(element: Element, scene: Scene): Verdict | null {
  if (element.tagName !== 'IMG' || !element.getAttribute('src')?.startsWith('data:')) return null;
  const link = element.closest('a[href]');
  if (!link || !leadsHome(link) || scene.ground.position(element) !== 'before') return null;
  if (!isTall(element, scene)) return null;
  return { kind: 'other', reason: { by: 'rule', rule: 'menu', label: null } };
}

/** `/`, or the address of a site alone. */
const leadsHome = (link: Element): boolean =>
  /^(?:(?:https?:)?\/\/[^/?#]+)?\/?$/iu.test(link.getAttribute('href') ?? '');
