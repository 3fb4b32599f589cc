import { isArabic } from '../../core/text/language.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu;

/** The story's language, BCP 47: Arabic by its text, whatever `lang` says; a region of the page's `lang` is kept. */
export function readLanguage(page: Document, text: string): string {
  const declared = (page.documentElement.getAttribute('lang') ?? '').trim().replace('_', '-');
  const lang = TAG.test(declared) ? declared : '';
  if (isArabic(text)) return /^ar(-|$)/iu.test(lang) ? lang : 'ar';
  return /^ar(-|$)/iu.test(lang) || lang === '' ? 'und' : lang;
}
