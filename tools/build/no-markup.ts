import type { Plugin } from 'vite';

/** The one place where Preact takes markup: `dangerouslySetInnerHTML`, which no component of ours uses. */
const ASSIGNMENT = /\b\w+\.innerHTML\s*=\s*\w+\.__html/u;

/**
 * Takes that assignment out of the package, so that no component can put markup into a page, ours or theirs.
 * Stops the build where a new version of Preact is written otherwise.
 */
export function noMarkup(): Plugin {
  return {
    name: 'safi:no-markup',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(?:module\.js|mjs)(?:\?|$)/u.test(id)) return null;
      if (!ASSIGNMENT.test(code)) throw new Error(`Preact takes markup in a way not known: ${id}`);
      return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
    },
  };
}
