import type { Package } from './package.ts';
import { codeFaults } from './rules/code.ts';
import { contentFaults } from './rules/content.ts';
import { iconFaults } from './rules/icons.ts';
import { manifestFaults } from './rules/manifest.ts';

/** A rule of the stores: the sentences that say what of a package breaks it; none where it is kept. */
export type Rule = (pkg: Package) => string[];

/**
 * What Chrome's and Firefox's stores refuse, by name.
 * https://developer.chrome.com/docs/webstore/program-policies/mv3-requirements
 * https://extensionworkshop.com/documentation/publish/add-on-policies/
 */
export const rules: Record<string, Rule> = {
  'the manifest is what the store takes': manifestFaults,
  'icons are there in their sizes': iconFaults,
  'all files are declared, and none is too large': contentFaults,
  'no code comes from elsewhere or from a string': codeFaults,
};
