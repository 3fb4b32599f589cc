import type { Block, Image, Run, Table } from '../../core/story/types.ts';
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** Addresses that a link or an image of a story may have, whatever was handed in. */
const LINK = /^(?:https?:|mailto:)/iu;
const PICTURE = /^(?:https?:|data:image\/)/iu;

function Words({ run }: { run: Run }) {
  const plain = run.isolate ? <bdi dir={run.isolate}>{run.text}</bdi> : run.text;
  const text = run.emphasis ? <em>{plain}</em> : plain;
  const strong = run.strong ? <strong>{text}</strong> : text;
  if (!run.href || !LINK.test(run.href)) return <>{strong}</>;
  return (
    <a href={run.href} target="_blank" rel="noopener noreferrer">
      {strong}
    </a>
  );
}

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map((run, index) => (
      <Words key={index} run={run} />
    ))}
  </>
);

function Figure({ image }: { image: Image }) {
  const [isBroken, setBroken] = useState(false);
  const isShown = !isBroken && PICTURE.test(image.src);
  if (!isShown && image.text === '') return null;
  return (
    <figure>
      {isShown && (
        <img
          src={image.src}
          alt={image.alt}
          loading="lazy"
          decoding="async"
          {...(image.width && image.height ? { width: image.width, height: image.height } : {})}
          onError={() => setBroken(true)}
        />
      )}
      {(image.text !== '' || image.credit) && (
        <figcaption>
          {image.text} {image.credit && <span>{image.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** A quotation of more characters is set as text, not as a display line. */
const DISPLAY = 320;

const NUMBER = /^[^\p{L}]*\p{N}[^\p{L}]*$/u;

/** Numbers of a column stand under each other; the first column names the rows. */
function numberColumns({ rows }: Table): boolean[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from(
    { length: width },
    (_, column) => column > 0 && rows.every((row) => NUMBER.test(row[column] ?? '')),
  );
}

function TableOf({ table }: { table: Table }) {
  const { say } = useWords();
  const numbers = numberColumns(table);
  const kind = (column: number): { class?: string } => (numbers[column] ? { class: 'n' } : {});
  return (
    <div class="tbl" tabIndex={0} role="region" aria-label={say('readerTable')}>
      <table>
        {table.header.length > 0 && (
          <thead>
            <tr>
              {table.header.map((cell, column) => (
                <th key={column} scope="col" {...kind(column)}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} {...kind(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inner({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading': {
      const Level = `h${block.level}` as const;
      return (
        <Level>
          <Runs runs={block.runs} />
        </Level>
      );
    }
    case 'quote':
      return (
        <blockquote class={block.text.length > DISPLAY ? 'is-long' : ''}>
          {block.paragraphs.map((runs, index) => (
            <p key={index}>
              <Runs runs={runs} />
            </p>
          ))}
        </blockquote>
      );
    case 'list': {
      const Kind = block.ordered ? 'ol' : 'ul';
      return (
        <Kind>
          {block.items.map((runs, index) => (
            <li key={index}>
              <Runs runs={runs} />
            </li>
          ))}
        </Kind>
      );
    }
    case 'image':
      return <Figure image={block} />;
    case 'table':
      return <TableOf table={block} />;
    default:
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
  }
}

/** The story's blocks, each in its own direction. `data-block` is the index that places are found by. */
export function Blocks({ blocks, images }: { blocks: readonly Block[]; images: boolean }) {
  return (
    <>
      {blocks.map((block, index) =>
        block.type === 'image' && !images ? null : (
          <div
            key={index}
            class={`b b-${block.type}`}
            data-block={index}
            dir={block.direction ?? 'rtl'}
            {...(block.direction === 'ltr' ? { lang: '' } : {})}
          >
            <Inner block={block} />
          </div>
        ),
      )}
    </>
  );
}
