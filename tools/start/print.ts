import { storyText } from '../../src/core/story/text.ts';
import type { Analysis, Article, Name } from '../../src/core/story/types.ts';

const types = { person: 'أشخاص', place: 'أماكن', organisation: 'جهات' } as const;

function namesLine(names: readonly Name[], type: Name['type']): string[] {
  const found = names.filter((name) => name.type === type);
  if (found.length === 0) return [];
  return [
    `${types[type]}: ${found.map(({ name, mentions }) => `${name} (${mentions.length})`).join('، ')}`,
  ];
}

/** The story, its summary and its names as the terminal shows them. */
export function printed(article: Article, analysis: Analysis | null): string {
  const { title, outlet, byline, published, blocks, removed } = article;
  const head = [title, [outlet, byline, published].filter(Boolean).join(' | ')];
  const summary = (analysis?.summary ?? []).map(({ text }, index) => `${index + 1}. ${text}`);
  const names = (['person', 'place', 'organisation'] as const).flatMap((type) =>
    namesLine(analysis?.names ?? [], type),
  );
  const kinds = [...new Set(removed.map(({ kind }) => kind))].join(', ');
  return [
    ...head,
    `\n— ماذا حدث —\n${summary.join('\n')}`,
    `\n— في هذا الخبر —\n${names.join('\n')}`,
    `\n— النص —\n${storyText(blocks)}`,
    `\n(left out: ${removed.length}${kinds && `: ${kinds}`})`,
  ].join('\n');
}
