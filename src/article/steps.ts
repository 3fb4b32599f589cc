import type { Step } from './piece.ts';
import { articles } from './steps/articles.ts';
import { author } from './steps/author.ts';
import { bare } from './steps/bare.ts';
import { captions } from './steps/captions.ts';
import { cards } from './steps/cards.ts';
import { closing } from './steps/closing.ts';
import { code } from './steps/code.ts';
import { deck } from './steps/deck.ts';
import { glued } from './steps/glued.ts';
import { labels } from './steps/labels.ts';
import { lead } from './steps/lead.ts';
import { linked } from './steps/linked.ts';
import { mailing } from './steps/mailing.ts';
import { orphans } from './steps/orphans.ts';
import { otherStory } from './steps/otherStory.ts';
import { quotes } from './steps/quotes.ts';
import { rejected } from './steps/rejected.ts';
import { remarks } from './steps/remarks.ts';
import { skipped } from './steps/skipped.ts';
import { span } from './steps/span.ts';
import { subheads } from './steps/subheads.ts';
import { title } from './steps/title.ts';

/** From the lines of the page to the lines of the story, in this order; each step's head says why it stands where it does. */
export const steps: readonly Step[] = [
  span,
  skipped,
  deck,
  articles,
  rejected,
  code,
  captions,
  title,
  remarks,
  otherStory,
  cards,
  mailing,
  labels,
  linked,
  lead,
  author,
  closing,
  bare,
  quotes,
  glued,
  subheads,
  orphans,
];
