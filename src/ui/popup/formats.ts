import type { CopyFormat } from '../../settings/defaults.ts';
import type { FileType } from './state.ts';

/** Keys of a copy format's words, the key that copies in it, and the file that holds it. */
export const formats: Record<
  CopyFormat,
  { name: string; note: string; shortcut: string; file: FileType }
> = {
  plain: { name: 'formatPlain', note: 'formatPlainNote', shortcut: 'C', file: 'txt' },
  rich: { name: 'formatRich', note: 'formatRichNote', shortcut: '⇧ C', file: 'html' },
  markdown: { name: 'formatMarkdown', note: 'formatMarkdownNote', shortcut: 'M', file: 'md' },
};

export const copyFormats = ['plain', 'rich', 'markdown'] as const satisfies readonly CopyFormat[];
export const fileTypes = ['txt', 'md', 'html'] as const satisfies readonly FileType[];
