import { overrideStyle, type Declarations, type StyleChange } from './style.ts';

/** Changes one element's style so that it holds against the page; null where nothing can change it. */
export type Override = (element: Element, declarations: Declarations) => StyleChange | null;

/** Gives the page rules at the user's origin, or takes the same rules away; false where the browser refuses. */
export type PutRules = (css: string, isOn: boolean) => Promise<boolean>;

/** Rules above the page's own, for elements that carry a mark. */
export type UserSheet = {
  override: Override;
  /** The attribute that rules go by: another for each sheet, so that a page knows of none beforehand. */
  mark: string;
  /** Takes the rules away, when every change was undone. */
  close(): void;
};

type Rule = {
  /** A token of the mark's value. */
  name: string;
  css: string;
  /** True when the browser has it. */
  isThere: boolean;
  /** Inline styles that hold until then. */
  bridges: Set<StyleChange>;
};

/**
 * Styles elements at the user's origin, where no sheet, script, animation or shadow root of the page wins, and which
 * Firefox takes back by itself when the extension goes: an element is marked, and a rule is put for its mark.
 * The browser answers later: until it does, or where it refuses, the same holds inline (`overrideStyle`).
 * https://drafts.csswg.org/css-cascade-5/#cascade-sort
 */
export function userSheet(put: PutRules): UserSheet {
  const mark = `data-${randomLetters(8)}`;
  const rules = new Map<string, Rule>();
  const sent: { css: string; answered: Promise<boolean> }[] = [];
  let unsent: Rule[] = [];
  let names = 0;
  let isClosed = false;

  const flush = (): void => {
    const batch = unsent;
    unsent = [];
    if (isClosed) return;
    const css = batch.map((rule) => rule.css).join('\n');
    const answered = put(css, true);
    sent.push({ css, answered });
    void settleAll(batch, answered);
  };
  const settleAll = async (batch: readonly Rule[], answered: Promise<boolean>): Promise<void> => {
    if ((await answered) && !isClosed) batch.forEach(settle);
  };
  const ruleFor = (element: Element, declarations: Declarations): Rule => {
    const body = Object.entries(declarations)
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';');
    // Over another rule of ours a rule must come later: then it is put anew.
    const known = element.hasAttribute(mark) ? undefined : rules.get(body);
    if (known) return known;
    names += 1;
    const name = `r${names}`;
    const rule = {
      name,
      css: `[${mark}~="${name}"]{${body}}`,
      isThere: false,
      bridges: new Set<StyleChange>(),
    };
    rules.set(body, rule);
    if (unsent.length === 0) queueMicrotask(flush);
    unsent.push(rule);
    return rule;
  };

  return {
    mark,
    override(element, declarations) {
      const rule = ruleFor(element, declarations);
      const bridge = rule.isThere ? null : overrideStyle(element, declarations);
      if (bridge) rule.bridges.add(bridge);
      setTokens(element, mark, [...tokensOf(element, mark), rule.name]);
      return {
        element,
        holds: () =>
          tokensOf(element, mark).includes(rule.name) &&
          (bridge === null || !rule.bridges.has(bridge) || bridge.holds()),
        undo() {
          const left = tokensOf(element, mark);
          // Once: a rule may mark an element twice.
          const at = left.indexOf(rule.name);
          if (at >= 0) setTokens(element, mark, left.toSpliced(at, 1));
          if (bridge && rule.bridges.delete(bridge)) bridge.undo();
        },
      };
    },
    close() {
      isClosed = true;
      // Those that were refused too: the browser may have put them and lost its answer.
      for (const { css, answered } of sent) void answered.then(() => put(css, false));
    },
  };
}

/** Now the rule holds, and nothing else has to. */
function settle(rule: Rule): void {
  rule.isThere = true;
  for (const bridge of rule.bridges) bridge.undo();
  rule.bridges.clear();
}

const tokensOf = (element: Element, mark: string): string[] =>
  (element.getAttribute(mark) ?? '').split(' ').filter(Boolean);

function setTokens(element: Element, mark: string, tokens: readonly string[]): void {
  if (tokens.length === 0) element.removeAttribute(mark);
  else element.setAttribute(mark, tokens.join(' '));
}

const randomLetters = (count: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (n) =>
    (10 + (n % 26)).toString(36),
  ).join('');
