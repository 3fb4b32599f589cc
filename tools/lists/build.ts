/**
 * Rebuilds the ad lists that are shipped: `npm run lists`.
 * Writes, for each, models/lists/ID.bin (an engine of @ghostery/adblocker), ID.notice.txt (the list's own head),
 * and one lists.json that says what there is, from when, and how many rules were kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FiltersEngine } from '@ghostery/adblocker';
import { prune } from './prune.ts';
import { listSources, type ListSource } from './sources.ts';

const OUT = new URL('../../models/lists/', import.meta.url);
const RULESETS = new URL(
  '../../node_modules/@adguard/dnr-rulesets/dist/filters/declarative/',
  import.meta.url,
);

function rawList(ruleset: number): string {
  const path = new URL(`ruleset_${ruleset}/ruleset_${ruleset}.json`, RULESETS);
  // The package's own format: the first entry carries the list as it was downloaded.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const [first] = JSON.parse(readFileSync(path, 'utf8')) as [
    { metadata: { rawFilterList: string } },
  ];
  return first.metadata.rawFilterList;
}

/** The comment lines before the first rule: title, version, date, licence. */
function headOf(list: string): string {
  const lines = list.split('\n');
  const end = lines.findIndex((line) => line.startsWith('!---') || !line.startsWith('!'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^!\s?/u, ''))
    .filter((line) => line && !line.startsWith('Checksum'))
    .join('\n');
}

function build(source: ListSource): object {
  const raw = rawList(source.ruleset);
  const head = headOf(raw);
  const { text, counts } = prune(raw, source.isArabic);
  const bytes = FiltersEngine.parse(text, { enableCompression: true }).serialize();
  writeFileSync(new URL(`${source.id}.bin`, OUT), bytes);
  const terms = `${source.name}\nLicence: ${source.licence}\nSource: ${source.homepage}\n`;
  const note = 'Shipped as a part of it: rules that hide elements, generic or for Arabic sites.\n';
  writeFileSync(new URL(`${source.id}.notice.txt`, OUT), `${terms}${note}\n${head}\n`);
  const date = /TimeUpdated: (?<date>\S+)/u.exec(head)?.groups?.['date'] ?? null;
  const { id, name, licence, homepage } = source;
  return { id, name, licence, homepage, date, bytes: bytes.length, ...counts };
}

mkdirSync(OUT, { recursive: true });
const lists = listSources.map(build);
writeFileSync(new URL('lists.json', OUT), `${JSON.stringify(lists, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(lists, null, 2)}\n`);
