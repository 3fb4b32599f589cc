import { describe, expect, it } from 'vitest';
import { PlainElement } from '../../../src/article/read/plain-node.ts';
import { PlainText } from '../../../src/article/read/plain-text.ts';
import type { PlainNode } from '../../../src/article/read/plain-node.ts';
import { PlainPage } from '../../../src/article/read/plain-page.ts';
import { pageOf } from '../page.ts';

/** A child told as its name, or as its text in quotes. */
const told = (node: { nodeName: string; textContent: string | null } | null): string | null =>
  node && (node.nodeName === '#text' ? `"${node.textContent ?? ''}"` : node.nodeName);

/** All that the two trees must agree on about the inside of an element. */
function state(element: Element | PlainElement): unknown {
  const inside = Array.from<Node | PlainNode>(element.childNodes);
  return {
    text: element.textContent,
    inside: inside.map(told),
    children: Array.from<Element | PlainElement>(element.children).map(told),
    ends: [element.firstChild, element.lastChild, element.firstElementChild].map(told),
    next: inside.map((node) => told(node.nextSibling)),
    previous: inside.map((node) => told(node.previousSibling)),
    nextElements: Array.from<Element | PlainElement>(element.children).map(
      ({ nextElementSibling }) => told(nextElementSibling),
    ),
    isIn: inside.every((node) => node.parentNode === element),
  };
}

type Steps<E, N> = {
  box: E;
  other: E;
  element: (name: string) => E;
  text: (text: string) => N;
};
type Either = Steps<Element, Node> | Steps<PlainElement, PlainNode>;

function trees(): [Steps<Element, Node>, Steps<PlainElement, PlainNode>] {
  const page = pageOf('');
  const live: Steps<Element, Node> = {
    box: page.createElement('div'),
    other: page.createElement('section'),
    element: (name) => page.createElement(name),
    text: (text) => page.createTextNode(text),
  };
  const plain: Steps<PlainElement, PlainNode> = {
    box: new PlainElement('div'),
    other: new PlainElement('section'),
    element: (name) => new PlainElement(name),
    text: (text) => new PlainText(text),
  };
  return [live, plain];
}

// The trees have no common type for what both can do with their own nodes alone.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const filled = (tree: Either): Steps<PlainElement, PlainNode> => {
  const own = tree as Steps<PlainElement, PlainNode>;
  for (const node of [own.text('أول'), own.element('p'), own.text('ثان'), own.element('ul')])
    own.box.appendChild(node);
  own.box.children[0]?.appendChild(own.text('ثالث'));
  return own;
};

describe('a plain element is changed as one of a document is', () => {
  it.each<[string, (tree: Steps<PlainElement, PlainNode>) => void]>([
    ['filled', () => {}],
    ['a child moved to the end', ({ box }) => box.firstChild && box.appendChild(box.firstChild)],
    [
      'a child moved out',
      ({ box, other }) => box.children[0] && other.appendChild(box.children[0]),
    ],
    ['a text taken out', ({ box }) => box.childNodes[2]?.remove()],
    ['an element taken out', ({ box }) => box.children[0]?.remove()],
    [
      'a text replaced by an element',
      ({ box, element }) => box.firstChild && box.replaceChild(element('h2'), box.firstChild),
    ],
    [
      'an element replaced by a text',
      ({ box, text }) => box.children[0] && box.replaceChild(text('رابع'), box.children[0]),
    ],
    [
      'an element replaced by one inside it',
      ({ box }) =>
        box.children[0]?.firstChild &&
        box.replaceChild(box.children[0].firstChild, box.children[0]),
    ],
    [
      'a child replaced by its neighbour',
      ({ box }) =>
        box.children[0] && box.children[1] && box.replaceChild(box.children[1], box.children[0]),
    ],
  ])('%s', (_, change) => {
    const [live, plain] = trees().map((tree) => {
      const own = filled(tree);
      change(own);
      return [state(own.box), state(own.other)];
    });
    expect(plain).toEqual(live);
  });

  it('keeps attributes, names and classes', () => {
    const element = new PlainElement('p');
    expect([element.className, element.id, element.getAttribute('role')]).toEqual(['', '', null]);
    element.className = 'lead';
    element.setAttribute('id', 'first');
    const { attributes } = element;
    element.removeAttribute('id');
    expect([element.className, element.id, element.hasAttribute('id')]).toEqual([
      'lead',
      '',
      false,
    ]);
    expect(attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'class=lead',
      'id=first',
    ]);
  });

  it('finds elements by their names, in the order of the page', () => {
    const { body } = new PlainPage(() => {});
    for (const name of ['h2', 'p', 'h1']) body.appendChild(new PlainElement(name));
    body.children[1]?.appendChild(new PlainElement('a'));
    const names = (list: PlainElement[]): string[] => list.map(({ localName }) => localName);
    expect(names(body.querySelectorAll('h1,h2'))).toEqual(['h2', 'h1']);
    expect(names(body.getElementsByTagName('*'))).toEqual(['h2', 'p', 'a', 'h1']);
  });
});

describe('a plain body', () => {
  it('is filled anew as often as Readability begins anew', () => {
    const fill = (body: PlainElement): void => {
      const box = new PlainElement('div');
      box.appendChild(new PlainText('خبر'));
      body.appendChild(box);
    };
    const { body } = new PlainPage(fill);
    expect(body.textContent).toBe('');
    for (let time = 0; time < 2; time += 1) {
      body.appendChild(new PlainText('آخر'));
      Object.assign(body, { innerHTML: null });
      expect(state(body)).toMatchObject({ text: 'خبر', inside: ['DIV'] });
    }
  });
});

it('the text of a plain element is what is in it now, however deep it changed', () => {
  const [box, inner, other] = ['div', 'p', 'p'].map((name) => new PlainElement(name));
  const text = new PlainText('خبر');
  inner?.appendChild(text);
  if (inner) box?.appendChild(inner);
  expect(box?.textContent).toBe('خبر');
  inner?.appendChild(new PlainText(' جديد'));
  expect(box?.textContent).toBe('خبر جديد');
  text.remove();
  expect(box?.textContent).toBe(' جديد');
  other?.appendChild(new PlainText('آخر'));
  if (inner && other) box?.replaceChild(other, inner);
  expect([box?.textContent, inner?.textContent]).toEqual(['آخر', ' جديد']);
});
