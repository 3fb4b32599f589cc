import { bare } from './bare.ts';
import { spread } from './document.ts';
import type { Found } from './found.ts';
import { institutions } from './institutions.ts';
import { listed } from './listed.ts';
import { parted } from './parted.ts';
import { people } from './people.ts';
import { quoted } from './quoted.ts';
import type { Means, Read } from './read.ts';
import { read } from './read.ts';
import { settle } from './settle.ts';
import { settlements } from './settlements.ts';
import { isShown } from './shown.ts';
import { withSites } from './sites.ts';
import type { Sentence } from './tokens.ts';

/** The names of a document, sentence by sentence, without overlaps, in order of the text. */
export function find(sentences: readonly Sentence[], means: Means): Found[] {
  const reads = read(sentences, means);
  const found = reads.flatMap((reading) =>
    settle(withSites(reading.sentence, settle(propose(reading)))),
  );
  return settle(spread(reads, bare(sentences, found, means.lists)));
}

/** The names as the tagger's corpus marks them: its own reading, and surnames that it missed. */
export function tag(sentences: readonly Sentence[], means: Means): Found[] {
  if (!means.model) return find(sentences, means);
  const reads = read(sentences, means);
  return settle(
    spread(
      reads,
      reads.flatMap(({ tagged }) => tagged),
    ),
  );
}

/** What lists, rules and tagger say, each kept only where the tagger does not think otherwise. */
function propose(reading: Read): Found[] {
  const { sentence, index, tagged } = reading;
  const byRules = [
    ...listed(reading),
    ...people(reading),
    ...quoted(sentence, index),
    ...settlements(sentence, index),
  ];
  const apart = [...tagged, ...institutions(sentence, index)].flatMap((found) =>
    parted(reading, found),
  );
  return [...byRules, ...apart].filter((found) => isShown(found, reading));
}
