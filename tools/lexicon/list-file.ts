import { writeFileSync } from 'node:fs';
import { format } from 'node:util';

/** What a generated list says of itself, and its lines. */
export type ListFile = {
  /** File name without folder and ending. */
  file: string;
  /** Name of the exported list. */
  list: string;
  /** Sentences of the head comment: what it is, source, licence, how used, what was left out. */
  head: readonly string[];
  /** The command that writes it. */
  command: string;
  lines: readonly string[];
};

const FOLDER = new URL('../../src/core/lexicon/names/', import.meta.url);

/** Writes `src/core/lexicon/names/FILE.ts` and says how many lines it has. */
export function writeList({ file, list, head, command, lines }: ListFile): void {
  const comment = [...head, `Generated: ${command}`]
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n');
  const text = `/**\n${comment}\n */\nimport { entries } from '../entries.ts';\n\nexport const ${list} = entries(\`\n${lines.join('\n')}\n\`);\n`;
  writeFileSync(new URL(`${file}.ts`, FOLDER), text);
  process.stdout.write(format('%s: %d lines\n', file, lines.length));
}
