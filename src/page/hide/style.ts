/** CSS properties and the values that must hold, whatever the page's own sheets say. */
export type Declarations = Readonly<Record<string, string>>;

/** One change of one element's style, and the way back. */
export type StyleChange = {
  readonly element: Element;
  /** False where the page has written over it since. */
  holds(): boolean;
  /** Leaves the element as it was: the `style` attribute letter for letter, or absent where it was absent. */
  undo(): void;
};

type Written = { name: string; value: string; replaced: string; priority: string };
/** What was written on one element: layers may go in any order, and the last one to go leaves it as it was. */
type Ledger = {
  before: string | null;
  after: string | null;
  layers: Written[][];
  /** The page wrote style of its own meanwhile: then only our own properties are taken back. */
  isShared: boolean;
};

const ledgers = new WeakMap<Element, Ledger>();

/**
 * Overrides inline style with `!important`.
 * Holds at once and without a message: no sheet of a page's document wins against it, and no content security policy
 * governs it (CSSOM is exempt). The page's scripts and its shadow roots do win; what is to last goes by a `userSheet`. Null for elements without a style (bare XML).
 */
export function overrideStyle(element: Element, declarations: Declarations): StyleChange | null {
  const style = styleOf(element);
  if (!style) return null;
  const ledger = ledgerOf(element);
  const layer = Object.entries(declarations).map(([name, value]) => {
    const replaced = style.getPropertyValue(name);
    const priority = style.getPropertyPriority(name);
    style.setProperty(name, value, 'important');
    // As the browser spells it: `0` is `0px` when it is read back.
    return { name, value: style.getPropertyValue(name), replaced, priority };
  });
  ledger.layers.push(layer);
  ledger.after = element.getAttribute('style');
  return {
    element,
    holds: () => layer.every((written) => isOurs(style, written)),
    undo() {
      if (!ledger.layers.includes(layer)) return;
      ledger.isShared ||= element.getAttribute('style') !== ledger.after;
      if (ledger.isShared) takeBack(style, layer, ledger);
      else rewrite(element, style, { ...ledger, layers: ledger.layers.filter((l) => l !== layer) });
      drop(layer, ledger);
      ledger.after = element.getAttribute('style');
      if (ledger.layers.length === 0) ledgers.delete(element);
    },
  };
}

function ledgerOf(element: Element): Ledger {
  const now = element.getAttribute('style');
  const known = ledgers.get(element);
  if (known) {
    known.isShared ||= known.after !== now;
    return known;
  }
  const ledger = { before: now, after: now, layers: [], isShared: false };
  ledgers.set(element, ledger);
  return ledger;
}

const isOurs = (style: CSSStyleDeclaration, { name, value }: Written): boolean =>
  style.getPropertyPriority(name) === 'important' && style.getPropertyValue(name) === value;

/** The attribute as it was, and what is left of ours over it. */
function rewrite(element: Element, style: CSSStyleDeclaration, { before, layers }: Ledger): void {
  if (before === null) element.removeAttribute('style');
  else element.setAttribute('style', before);
  for (const { name, value } of layers.flat()) style.setProperty(name, value, 'important');
}

/** Gives back single properties: what the page has written of them since is its own. */
function takeBack(style: CSSStyleDeclaration, layer: readonly Written[], ledger: Ledger): void {
  const later = ledger.layers.slice(ledger.layers.findIndex((one) => one === layer) + 1).flat();
  for (const written of layer) {
    const { name, replaced, priority } = written;
    if (later.some((other) => other.name === name) || !isOurs(style, written)) continue;
    if (replaced) style.setProperty(name, replaced, priority);
    else style.removeProperty(name);
  }
}

/** Takes a layer out; what stands over it has then replaced what the layer had replaced. */
function drop(layer: readonly Written[], ledger: Ledger): void {
  const at = ledger.layers.findIndex((one) => one === layer);
  for (const { name, replaced, priority } of layer) {
    const over = ledger.layers
      .slice(at + 1)
      .flat()
      .find((other) => other.name === name);
    if (over) Object.assign(over, { replaced, priority });
  }
  ledger.layers.splice(at, 1);
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  // By shape, not by class: elements of the page's realm fail `instanceof` in an extension's.
  if (!('style' in element) || typeof element.style !== 'object') return null;
  // A field named «style» takes its place on a form.
  if (element.style === null || !('setProperty' in element.style)) return null;
  // What HTML and SVG elements carry under this name.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return element.style as CSSStyleDeclaration | null;
}
