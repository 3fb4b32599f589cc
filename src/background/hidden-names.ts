import type { BackgroundMessages } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askTab } from '../platform/messages.ts';
import { keepHiddenName } from '../settings/hidden-names.ts';

/** Keeps that a name of a page is hidden, or none any more, and tells the reader that stands over it. */
export async function hideName({
  address,
  isPrivate,
  mark,
  tab,
}: BackgroundMessages['hideName']['request']): Promise<Result<null, 'full'>> {
  // Nobody answers where no reader was opened.
  if (tab !== null) void askTab(tab, 'reader')('hideName', { address, mark });
  return keepHiddenName(address, mark, isPrivate);
}
