import fs from 'node:fs';
import path from 'node:path';
import { domains } from '../../src/core/entities/features.ts';
import { readConll, type Tagged } from '../entities/conll.ts';
import { ownSentences } from './own-sentences.ts';

/** A corpus: its sentences, and the domain whose guidelines they follow. */
export type Corpus = { name: string; domain: number; sentences: Tagged[] };

const OWN = new URL('../../models/data/own-sentences/', import.meta.url);
/** ANERcorp's last part is the development split. */
const TRAINED = 0.88;

/** The annotated corpora of a folder, with our own sentences: what is trained on, and what is only judged. */
export function corpora(folder: string): { trained: Corpus[]; judged: Corpus[] } {
  const anercorp = conll(folder, 'anercorp-train.conll');
  const cut = cutAt(anercorp);
  const own = ownFiles();
  const { corpus, wojood, reader } = domains;
  return {
    trained: [
      { name: 'anercorp-train', domain: corpus, sentences: anercorp.slice(0, cut) },
      { name: 'wojood', domain: wojood, sentences: conll(folder, 'wojood-sample.conll') },
      { name: 'own-train', domain: reader, sentences: own.flatMap(({ train }) => train) },
    ],
    judged: [
      { name: 'anercorp-dev', domain: corpus, sentences: anercorp.slice(cut) },
      { name: 'own-dev', domain: reader, sentences: own.flatMap(({ dev }) => dev) },
    ],
  };
}

const conll = (folder: string, file: string): Tagged[] =>
  readConll(fs.readFileSync(path.join(folder, file), 'utf8'));

/** The first sentence of the development split, counted in tokens. */
function cutAt(sentences: readonly Tagged[]): number {
  let left = TRAINED * sentences.reduce((sum, { words }) => sum + words.length, 0);
  return sentences.findIndex(({ words }) => (left -= words.length) < 0) + 1;
}

/** A state's own body is an organisation to a reader. */
function ownFiles() {
  const files = fs.readdirSync(OWN).filter((file) => file.endsWith('.txt'));
  return files.toSorted().map((file) => {
    const { train, dev } = ownSentences(fs.readFileSync(new URL(file, OWN), 'utf8'));
    return { train: train.map(asOrganisations), dev: dev.map(asOrganisations) };
  });
}

const asOrganisations = ({ words, names }: Tagged): Tagged => ({
  words,
  names: names.map((name) => (name.type === 'GOV' ? { ...name, type: 'ORG' } : name)),
});
