import type { PlainElement, PlainNode } from './plain-node.ts';

const NONE: readonly never[] = [];

/** A text of a plain page. */
export class PlainText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes = NONE;
  readonly textContent: string;
  parentNode: PlainElement | null = null;
  nextSibling: PlainNode | null = null;
  previousSibling: PlainNode | null = null;

  constructor(text: string) {
    this.textContent = text;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}
