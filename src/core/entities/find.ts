import { spread } from './document.ts';
import type { Found } from './found.ts';
import { listed } from './listed.ts';
import { people } from './people.ts';
import { quoted } from './quoted.ts';
import { settle } from './settle.ts';
import type { Means } from './tagged.ts';
import { tagged } from './tagged.ts';
import type { Sentence } from './tokens.ts';

/** The names of a document, sentence by sentence, without overlaps, in order of the text. */
export function find(sentences: readonly Sentence[], means: Means): Found[] {
  const proposed = sentences.flatMap((sentence, i) => propose(sentence, means, i));
  return settle(spread(sentences, settle(proposed)));
}

function propose(sentence: Sentence, means: Means, index: number): Found[] {
  return [
    ...listed(sentence, means.lists, index),
    ...people(sentence, means.lists, index),
    ...quoted(sentence, index),
    ...tagged(sentence, means, index),
  ];
}
