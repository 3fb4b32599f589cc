import type { Sender } from '../platform/messages.ts';

/** What no browser gives a tab: asking it for anything comes to nothing. */
const NO_TAB = -1;

/**
 * The tab that a message may act on: any for Safi's own pages, a page's script its own alone. Browsers tell the sender; what
 * a script says of itself may be said by a page that broke out of its process.
 * @param asked null for the tab that asks
 */
export function targetOf(asked: number | null, { tab, isOwnPage }: Sender): number {
  if (asked === null) return tab ?? NO_TAB;
  return isOwnPage || asked === tab ? asked : NO_TAB;
}
