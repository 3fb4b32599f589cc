import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; description?: string }>;

const languages = ['ar', 'en', 'fr'] as const;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'));
const messages = Object.fromEntries(languages.map((language) => [language, read(language)]));
const keys = Object.keys(read('ar'));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

/** Keys that code writes out, and the beginnings of those that it puts together: «kind_${kind}». */
const written = new Set(
  [...sources.matchAll(/['"_`]([a-zA-Z]\w+?)(?:__)?['"`]/gu)].map((match) => match[1]),
);
const begun = [...sources.matchAll(/`(\w+_)\$\{/gu)].map((match) => match[1] ?? '');
const ended = [...sources.matchAll(/\}(\w+)`/gu)].map((match) => match[1] ?? '');
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

const isUsed = (key: string): boolean =>
  written.has(key) ||
  written.has(key.replace(PLURAL, '')) ||
  begun.some((start) => key.startsWith(start)) ||
  ended.some((end) => key.endsWith(end));

describe('the words of the interface', () => {
  it.each(languages)('%s has the same keys as the others', (language) => {
    expect(Object.keys(messages[language] ?? {}).toSorted()).toEqual(keys.toSorted());
  });

  it.each(languages)('%s tells translators what each is for, and leaves none empty', (language) => {
    const lacking = Object.entries(messages[language] ?? {}).filter(
      ([, { message, description }]) => message.trim() === '' || !description?.trim(),
    );
    expect(lacking).toEqual([]);
  });

  it.each(languages)('%s fills in what Arabic fills in', (language) => {
    const places = (text: string): string[] => [...new Set(text.match(/\$\d/gu))].toSorted();
    const differing = keys.filter((key) => {
      // A plural form may say its number in a word: «دقيقتان».
      if (PLURAL.test(key)) return false;
      return (
        String(places(messages['ar']?.[key]?.message ?? '')) !==
        String(places(messages[language]?.[key]?.message ?? ''))
      );
    });
    expect(differing).toEqual([]);
  });

  it('has a place in the interface for every key', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(languages)('%s keeps to the stores’ limits', (language) => {
    expect(messages[language]?.['name']?.message.length).toBeLessThanOrEqual(45);
    expect(messages[language]?.['description']?.message.length).toBeLessThanOrEqual(132);
  });

  // Marks that a printer would not set: straight quotes, three full stops, and in French a breaking space beside a mark.
  it.each([
    ['ar', /["'`,;?]|\.\.\./u],
    ['en', /["'`]|\.\.\./u],
    ['fr', /["'`]|\.\.\.|« | [»:;?!%]|[^\u00A0\u202F][»:;?!%]/u],
  ] as const)('%s is set as print sets it', (language, fault) => {
    const faulty = Object.values(messages[language] ?? {})
      .map(({ message }) => message)
      .filter((message) => fault.test(message));
    expect(faulty).toEqual([]);
  });

  it('has every plural that the language asks for', () => {
    const plurals = keys
      .filter((key) => key.endsWith('_one'))
      .map((key) => key.replace(PLURAL, ''));
    const lacking = languages.flatMap((language) =>
      new Intl.PluralRules(language)
        .resolvedOptions()
        .pluralCategories.flatMap((form) => plurals.map((key) => `${key}_${form}`))
        // Nothing is counted as none of it where the interface says so in other words.
        .filter((key) => !key.endsWith('_zero') && !(key in (messages[language] ?? {}))),
    );
    expect(lacking).toEqual([]);
  });
});
