import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of a theme by their token, as the sheet has them. */
function coloursOf(theme: string): Map<string, string> {
  const [, rules = ''] =
    new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]+)\\}`, 'u').exec(CSS) ?? [];
  return new Map(
    [...rules.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** Relative luminance of a colour, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ['paper', 'paper-2', 'mark-2'];

describe.each(['light', 'sepia', 'dark', 'black'])('the colours of %s', (theme) => {
  const colours = coloursOf(theme);
  test.each([
    ['text', ['ink', 'ink-2'], PAPERS, 7],
    ['marked text', ['ink'], ['mark'], 7],
    ['links', ['accent'], PAPERS, 7],
    ['warnings', ['alert'], ['paper', 'paper-2', 'alert-2'], 7],
    ['hints', ['ink-3'], PAPERS, 4.5],
    ['the words of a filled button', ['on-fill'], ['fill', 'fill-hover'], 4.5],
    ['outlines of controls', ['edge', 'focus'], ['paper', 'paper-2'], 3],
  ] as const)('%s: %j on %j are at least %d to 1', (...[, inks, papers, least]) => {
    const found = inks.flatMap((ink) =>
      papers.map(
        (paper) =>
          [ink, paper, contrast(colours.get(ink) ?? '', colours.get(paper) ?? '')] as const,
      ),
    );
    expect(found.filter(([, , ratio]) => !(ratio >= least))).toEqual([]);
  });
});

test('a dark system has the colours of the dark theme', () => {
  const [, system = ''] =
    /prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{([^}]+)\}/u.exec(CSS) ?? [];
  for (const [name, hex] of coloursOf('dark')) expect(system).toContain(`--${name}: ${hex};`);
});
