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

/**
 * Overrides inline style with `!important`.
 * Why inline: no sheet of the page can win against it, no content security policy governs it (CSSOM is exempt), it
 * works in both browsers' isolated worlds without a message to the background, and nothing but this one attribute
 * has to be given back. Null for elements without a style (bare XML).
 */
export function overrideStyle(element: Element, declarations: Declarations): StyleChange | null {
  const style = styleOf(element);
  if (!style) return null;
  const before = element.getAttribute('style');
  const values = Object.entries(declarations);
  const replaced = values.map(([name]) => ({
    name,
    value: style.getPropertyValue(name),
    priority: style.getPropertyPriority(name),
  }));
  for (const [name, value] of values) style.setProperty(name, value, 'important');
  const after = element.getAttribute('style');
  return {
    element,
    holds: () => values.every(([name]) => style.getPropertyPriority(name) === 'important'),
    undo() {
      if (element.getAttribute('style') !== after) {
        // The page wrote other properties meanwhile: those are its own, only ours go back.
        for (const { name, value, priority } of replaced) {
          if (style.getPropertyPriority(name) !== 'important') continue;
          if (value) style.setProperty(name, value, priority);
          else style.removeProperty(name);
        }
      } else if (before === null) {
        element.removeAttribute('style');
      } else {
        element.setAttribute('style', before);
      }
    },
  };
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
