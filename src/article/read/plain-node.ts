import type { PlainText } from './plain-text.ts';

export type PlainNode = PlainElement | PlainText;

/** One attribute, as a list of them is walked. */
type Attribute = { name: string; value: string; cloneNode: () => Attribute };

const isElement = (node: PlainNode): node is PlainElement => node.nodeType === 1;

/**
 * The names of all elements that were made, and those that Readability gives to others in place: what has none of them need
 * not be looked for. It asks for fifty names on every page, and most pages have six.
 */
const made = new Set(['P', 'DIV', 'SPAN', 'H2']);

/** An element of a plain page: of the DOM, what Readability 0.6 asks for, under the names that it has there. */
export class PlainElement {
  readonly nodeType = 1;
  /** Readability tells by this the tree of its own parser, whose elements are given another name in place. */
  readonly __JSDOMParser__ = true;
  tagName: string;
  localName: string;
  parentNode: PlainElement | null = null;
  nextSibling: PlainNode | null = null;
  previousSibling: PlainNode | null = null;
  readonly childNodes: PlainNode[] = [];
  children: PlainElement[] = [];
  #attributes: Map<string, string> | null = null;
  #text: string | null = null;

  constructor(localName: string) {
    this.localName = localName.toLowerCase();
    this.tagName = localName.toUpperCase();
    made.add(this.tagName);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get firstChild(): PlainNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): PlainNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get firstElementChild(): PlainElement | null {
    return this.children[0] ?? null;
  }

  get nextElementSibling(): PlainElement | null {
    let at = this.nextSibling;
    while (at !== null && !isElement(at)) at = at.nextSibling;
    return at;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** Kept until something inside changes: Readability asks for the same texts many times over. */
  get textContent(): string {
    if (this.#text !== null) return this.#text;
    let text = '';
    for (const child of this.childNodes) text += child.textContent;
    this.#text = text;
    return text;
  }

  /** What is inside changes: around an element whose text is not known none is known. */
  #forget(): void {
    if (this.#text === null) return;
    this.#text = null;
    if (this.parentNode !== null) this.parentNode.#forget();
  }

  get attributes(): Attribute[] {
    return Array.from(this.#attributes ?? [], ([name, value]) => {
      const attribute: Attribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  getAttribute(name: string): string | null {
    return this.#attributes?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes?.has(name) ?? false;
  }

  setAttribute(name: string, value: string): void {
    (this.#attributes ??= new Map()).set(name, value);
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes?.delete(name);
  }

  appendChild(child: PlainNode): void {
    child.remove();
    this.#forget();
    const last = this.lastChild;
    if (last !== null) last.nextSibling = child;
    child.previousSibling = last;
    child.parentNode = this;
    this.childNodes.push(child);
    if (isElement(child)) this.children.push(child);
  }

  removeChild(child: PlainNode): void {
    this.#forget();
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    if (isElement(child)) this.children.splice(this.children.indexOf(child), 1);
    const { previousSibling, nextSibling } = child;
    if (previousSibling !== null) previousSibling.nextSibling = nextSibling;
    if (nextSibling !== null) nextSibling.previousSibling = previousSibling;
    child.parentNode = child.previousSibling = child.nextSibling = null;
  }

  replaceChild(child: PlainNode, old: PlainNode): void {
    child.remove();
    this.#forget();
    const { previousSibling, nextSibling } = old;
    this.childNodes[this.childNodes.indexOf(old)] = child;
    child.previousSibling = previousSibling;
    child.nextSibling = nextSibling;
    if (previousSibling !== null) previousSibling.nextSibling = child;
    if (nextSibling !== null) nextSibling.previousSibling = child;
    child.parentNode = this;
    old.parentNode = old.previousSibling = old.nextSibling = null;
    this.children = this.childNodes.filter(isElement);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  getElementsByTagName(name: string): PlainElement[] {
    return this.querySelectorAll(name);
  }

  /** The elements of these names inside it, in order; `*` is all. No other selector is known. */
  querySelectorAll(names: string): PlainElement[] {
    const found: PlainElement[] = [];
    if (names === '*') collect(this, null, found);
    else {
      const wanted = wantedOf(names);
      if (wanted.length > 0) collect(this, wanted, found);
    }
    return found;
  }
}

const wantedOf = (names: string): string[] =>
  names
    .toUpperCase()
    .split(',')
    .filter((name) => made.has(name));

function collect(
  { children }: PlainElement,
  wanted: readonly string[] | null,
  found: PlainElement[],
): void {
  for (const child of children) {
    if (wanted === null || wanted.includes(child.tagName)) found.push(child);
    collect(child, wanted, found);
  }
}
