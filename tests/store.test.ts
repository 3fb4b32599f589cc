import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const languages = ['ar', 'en', 'fr'] as const;
const read = (language: string, file: string): string =>
  readFileSync(`docs/store/${language}/${file}`, 'utf8').trim();

const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'));

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

/** All that the manifest asks a reader or a browser for. */
const asked: string[] = [
  ...manifest.permissions,
  ...(manifest.optional_permissions ?? []),
  ...['host_permissions', 'optional_host_permissions', 'content_scripts'].filter(
    (key) => key in manifest,
  ),
];

/** The reasons by what they are for: «- `storage`: …». */
const reasons = (language: string): Map<string, string> =>
  new Map(
    [...read(language, 'permissions.md').matchAll(/^- `(\w+)`(.+)$/gmu)].map(
      ([, name = '', reason = '']) => [name, reason.slice(reason.indexOf(':') + 1).trim()],
    ),
  );

describe.each(languages)('what the stores show in %s', (language) => {
  it.each([
    ['name', messages(language)['name']?.message, 75],
    ['short description', messages(language)['description']?.message, 132],
    ['summary', read(language, 'summary.txt'), 250],
    ['description', read(language, 'description.txt'), 16_000],
  ])('has a %s within its length', (_, text = '', most) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('gives a reason for everything that the manifest asks for, and for nothing else', () => {
    expect([...reasons(language).keys()].toSorted()).toEqual(asked.toSorted());
  });

  it('says each reason in a sentence that the form takes', () => {
    for (const reason of reasons(language).values()) {
      expect(reason.length).toBeGreaterThan(40);
      expect(reason.length).toBeLessThanOrEqual(1000);
      expect(reason).toMatch(/\.$/u);
    }
  });

  it('has a privacy statement with the same points as the others', () => {
    const points = (text: string): number => text.match(/^- \*\*/gmu)?.length ?? 0;
    expect(points(read(language, 'privacy.md'))).toBe(points(read('ar', 'privacy.md')));
  });

  it('is set as print sets it', () => {
    const text = ['summary.txt', 'description.txt'].map((file) => read(language, file)).join('\n');
    expect(text).not.toMatch(language === 'ar' ? /["'`,;?]|\.\.\./u : /["'`]|\.\.\./u);
  });
});
