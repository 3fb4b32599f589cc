import type { BackgroundMessages } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askTab } from '../platform/messages.ts';
import { keepHiddenNames } from '../settings/hidden-names.ts';

/** Keeps which names of a page are hidden, and tells the reader that stands over it. */
export async function hideNames({
  address,
  isPrivate,
  hidden,
  tab,
}: BackgroundMessages['hideNames']['request']): Promise<Result<null, 'full'>> {
  // Nobody answers where no reader was opened.
  if (tab !== null) void askTab(tab, 'reader')('hideNames', { address, hidden });
  return keepHiddenNames(address, hidden, isPrivate);
}
