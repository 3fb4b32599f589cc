// npm run bench:summary -- --easc FILE [--folds N] [--out DIR] [page.html …]
// Our summary beside the lead, LexRank and TextRank on the Essex Arabic Summaries Corpus, at four lengths.
// "folds": weights learnt on the other folds, so that no weight saw the article it is measured on; as many folds as
// articles unless --folds says fewer, for how a few folds are cut is chance (in 77 articles, half a point).
// "shipped": the weights of the lexicon. Under each table how far both are over the lead of as many words, as a judge would match it,
// and how sure that is. Then the time for 3,000 words on the pages, beside plain Readability. --out writes the answers of the folds for other judges, one JSON object a line.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openingOf } from '../../src/core/summary/opening.ts';
import { pointsBack } from '../../src/core/summary/pointsBack.ts';
import { summarise } from '../../src/core/summary/summarise.ts';
import { stems } from '../../src/core/text/stem.ts';
import { lead, lexRank, textRank, type Method } from './summary/baselines.ts';
import { readEasc, type Article } from './summary/easc.ts';
import { agreement, learn } from './summary/learn.ts';
import { mean, rouge, wordsOf } from './summary/rouge.ts';
import { overLead } from './summary/overLead.ts';
import { measureSpeed } from './summary/speed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { easc: { type: 'string' }, folds: { type: 'string' }, out: { type: 'string' } },
});

const LENGTHS = [
  { name: 'words-100', words: 100 },
  { name: 'words-60', words: 60 },
  { name: 'share-40', share: 0.4 },
  { name: 'sentences-3', sentences: 3 },
] as const;

const limitsOf = (length: (typeof LENGTHS)[number], article: Article) => ({
  words:
    'words' in length
      ? length.words
      : 'share' in length
        ? length.share * article.words.length
        : Infinity,
  sentences: 'sentences' in length ? length.sentences : Infinity,
});

/** A sentence that leans on one that the summary does not hold just before it. */
function hasOrphan(chosen: readonly string[], article: Article): boolean {
  const text = article.story.blocks.map((block) => block.text).join(' ');
  const known = stems(article.naive[0] ?? '');
  return chosen.some((one, at) => {
    const before = chosen[at - 1];
    const gap =
      before === undefined
        ? text
        : text.slice(text.indexOf(before) + before.length, text.indexOf(one));
    return (
      pointsBack(openingOf(one), known) &&
      (before === undefined || /\p{L}/u.test(gap)) &&
      text.indexOf(one) > 0
    );
  });
}

function measure(articles: readonly Article[], method: (article: Article, at: number) => string[]) {
  const rows = articles.map((article, at) => {
    const chosen = method(article, at);
    const words = chosen.flatMap(wordsOf);
    return {
      scores: rouge(words, article.references),
      words: words.length,
      orphan: hasOrphan(chosen, article),
    };
  });
  const scores = [0, 1, 2].map((kind) => 100 * mean(rows.map((row) => row.scores[kind] ?? 0)));
  return {
    scores,
    words: mean(rows.map((row) => row.words)),
    orphans: mean(rows.map((row) => Number(row.orphan))),
  };
}

function report(file: string): void {
  const articles = readEasc(file);
  const folds = Number(values.folds ?? articles.length);
  const weights = Array.from({ length: folds }, (_, fold) =>
    learn(articles.filter((_, at) => at % folds !== fold)),
  );
  console.log(
    'weights that the folds agree on:',
    JSON.stringify(agreement(weights), (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ),
  );
  for (const length of LENGTHS) {
    const by = (method: Method) => (article: Article) =>
      method(article.story, limitsOf(length, article));
    const ours = (article: Article, at?: number) =>
      summarise(
        article.story,
        limitsOf(length, article),
        at === undefined ? undefined : weights[at % folds],
      ).map((one) => one.text);
    const methods = {
      folds: ours,
      shipped: (article: Article) => ours(article),
      lead: by(lead),
      LexRank: by(lexRank),
      TextRank: by(textRank),
    };
    console.log(`\n${length.name.padEnd(12)} ROUGE-1  ROUGE-2  ROUGE-L  words  orphans`);
    for (const [name, method] of Object.entries(methods)) {
      const { scores, words, orphans } = measure(articles, method);
      const cells = scores.map((one) => one.toFixed(1).padStart(7)).join('  ');
      console.log(
        `${name.padEnd(12)}${cells}  ${words.toFixed(0).padStart(5)}  ${(100 * orphans).toFixed(0).padStart(5)}%`,
      );
    }
    for (const name of ['folds', 'shipped'] as const) {
      const chosen = articles.map((article, at) => methods[name](article, at).flatMap(wordsOf));
      const { points, sure } = overLead(articles, chosen);
      console.log(
        `${name} over the lead of as many words: ${points.toFixed(1)} (p ${sure.toFixed(3)})`,
      );
    }
    if (values.out) {
      mkdirSync(values.out, { recursive: true });
      const lines = articles.map((article, at) =>
        JSON.stringify({ id: article.id, sentences: ours(article, at) }),
      );
      writeFileSync(path.join(values.out, `${length.name}.jsonl`), `${lines.join('\n')}\n`);
    }
  }
}

if (values.easc) report(values.easc);
else console.log('no --easc FILE: speed alone');
const pages = positionals.length > 0 ? positionals : ['tests/fixtures/sample--river/page.html'];
const speeds = await measureSpeed(pages, 15);
const ratios = speeds.map((one) => one.summary / one.readability).toSorted((a, b) => a - b);
console.log(
  `\n3,000 words: ${mean(speeds.map((one) => one.summary)).toFixed(1)} ms, Readability ${mean(speeds.map((one) => one.readability)).toFixed(1)} ms,` +
    ` ratio ${(ratios[Math.floor(ratios.length / 2)] ?? 0).toFixed(2)} (median of ${ratios.length} pages)`,
);
