import type { Words } from '../wording.ts';

const DAY = 24 * 60 * 60 * 1000;

type Times = { published: string | null; modified: string | null };

/**
 * When a story was last changed: the hour where that was within a day of its publication, else the day.
 * Null where it was not changed, or less than a minute later.
 */
export function updatedInWords({ published, modified }: Times, words: Words): string | null {
  if (!modified) return null;
  const changed = Date.parse(modified);
  const first = published ? Date.parse(published) : Number.NaN;
  if (Number.isNaN(changed) || changed - first < 60_000) return null;
  const hour = new Intl.DateTimeFormat(`${words.language}-u-nu-${words.numbering}`, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const said = changed - first < DAY ? hour.format(changed) : words.date(modified);
  return words.say('readerUpdated', said);
}
