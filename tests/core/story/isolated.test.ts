import { describe, expect, it } from 'vitest';
import { isolated } from '../../../src/core/story/isolated.ts';
import { piecesOf } from '../../../src/core/story/pieces.ts';
import { shownBlocks } from '../../../src/core/story/shown.ts';
import type { Block, Run } from '../../../src/core/story/types.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, runs: [{ text }] });
const runsOf = (block: Block | undefined): Run[] => (block?.type === 'paragraph' ? block.runs : []);
const apart = (text: string): string[] =>
  runsOf(isolated(paragraph(text)))
    .filter((run) => run.isolate)
    .map((run) => run.text);

describe('what keeps its direction in a line', () => {
  it.each([
    ['an international number', 'اتصل على +962 6 555 0142 صباحًا', ['+962 6 555 0142']],
    ['a national number', 'الهاتف 06-555-0142.', ['06-555-0142']],
    ['a number in Arabic digits', 'الهاتف ٠٦ ٥٥٥ ٠١٤٢', ['٠٦ ٥٥٥ ٠١٤٢']],
    ['no span of years', 'في المدة 2025-2026 وما بعدها', []],
    ['no amount in groups', 'بلغت 12 500 000 دولار', []],
    ['no rise', 'ارتفع +25 نقطة', []],
    ['no score', 'انتهت 0-2 للضيوف', []],
  ])('is %s', (_, text, numbers) => {
    expect(apart(text)).toEqual(numbers);
  });

  it('leaves text and places as they are', () => {
    const block = paragraph('اتصل على +962 6 555 0142 صباحًا');
    const pieces = piecesOf(isolated(block));
    expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
  });

  it('is dialled as published, whatever the digits around it', () => {
    const view = { digits: 'arabic', tashkeel: true, tatweel: true } as const;
    const [shown] = shownBlocks([isolated(paragraph('في 5 مدن: +962 6 555 0142'))], view);
    expect(runsOf(shown).map(({ text }) => text)).toEqual(['في ٥ مدن: ', '+962 6 555 0142']);
  });
});
