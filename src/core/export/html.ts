import type { Block, Direction, Run } from '../story/types.ts';
import type { Sheet } from './sheet.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or in a quoted attribute. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const isLink = (address: string): boolean => /^(?:https?:|mailto:)/iu.test(address);
const isImage = (address: string): boolean =>
  /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/iu.test(address);

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, href, strong, emphasis }) => {
      let html = escaped(text).replaceAll('\n', '<br>');
      if (emphasis) html = `<em>${html}</em>`;
      if (strong) html = `<strong>${html}</strong>`;
      return href !== undefined && isLink(href) ? `<a href="${escaped(href)}">${html}</a>` : html;
    })
    .join('');
}

const row = (cells: readonly string[], cell: 'th' | 'td'): string =>
  `<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;

/**
 * The way of a part and its side. The side is said too: LibreOffice sets text that runs right to left at the left
 * unless it is told, and Word writes its own paragraphs so.
 */
const way = (direction: Direction): string =>
  ` dir="${direction}" style="text-align:${direction === 'rtl' ? 'right' : 'left'}"`;

function blockHtml(block: Sheet['blocks'][number]): string {
  // Each block says its direction: mail programs and Word drop what stands around a pasted part.
  const dir = ` dir="${block.direction}"`;
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${dir}>${inline(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p${dir}>${inline(block.runs)}</p>`;
    case 'quote':
      return `<blockquote${dir}>${block.paragraphs.map((runs) => `<p${dir}>${inline(runs)}</p>`).join('')}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}${dir}>${block.items.map((runs) => `<li${dir}>${inline(runs)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const head = block.header.length > 0 ? `<thead>${row(block.header, 'th')}</thead>` : '';
      return `<table${dir} border="1">${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'image':
      return figure(block, dir);
  }
}

function figure(block: Block & { type: 'image' }, dir: string): string {
  if (!isImage(block.src)) return '';
  const size =
    block.width && block.height ? ` width="${block.width}" height="${block.height}"` : '';
  const caption = [block.text, block.credit ?? ''].filter((text) => text !== '').join(' · ');
  const said =
    caption === '' ? '' : `<figcaption${dir}><p${dir}>${escaped(caption)}</p></figcaption>`;
  // Paragraphs inside, since Word and LibreOffice know no figure, and would put image and caption in one line.
  const image = `<img src="${escaped(block.src)}" alt="${escaped(block.alt)}"${size}>`;
  return `<figure${dir}><p${dir}>${image}</p>${said}</figure>`;
}

function foot({ source, url }: Sheet): string {
  if (url === null) return escaped(source ?? '');
  // The address runs left to right inside a line that does not.
  const link = `<a href="${escaped(url)}"><bdi dir="ltr">${escaped(url)}</bdi></a>`;
  return source === null ? link : `${escaped(source)}<br>${link}`;
}

/** The story as semantic HTML without classes, one element a line, for the clipboard. */
export function htmlFragment(sheet: Sheet): string {
  const dir = ` dir="${sheet.direction}"`;
  const facts = sheet.facts.map((fact) => `<bdi>${escaped(fact)}</bdi>`).join(' · ');
  const source = foot(sheet);
  const parts = [
    sheet.title === null ? '' : `<h1${dir}>${escaped(sheet.title)}</h1>`,
    facts === '' ? '' : `<p${dir}>${facts}</p>`,
    ...sheet.blocks.map((block) => {
      const html = blockHtml(block);
      return block.direction === sheet.direction
        ? html
        : `<div${way(block.direction)}>${html}</div>`;
    }),
    source === '' ? '' : `<p${dir}>${source}</p>`,
  ];
  const body = parts.filter((part) => part !== '').join('\n');
  return `<div${way(sheet.direction)} lang="${escaped(sheet.language)}">\n${body}\n</div>`;
}

/** The story's words with their direction and nothing else: what «plain» leaves in Word. */
export function bareHtml(sheet: Sheet, plain: string): string {
  const paragraphs = plain
    .split('\n\n')
    .map((text) => `<p dir="${sheet.direction}">${escaped(text).replaceAll('\n', '<br>')}</p>`);
  return `<div${way(sheet.direction)} lang="${escaped(sheet.language)}">\n${paragraphs.join('\n')}\n</div>`;
}

// For whoever opens the saved file: a measure, and lines with room for Arabic.
const STYLE =
  'body{max-width:42em;margin:2em auto;padding:0 1em;font-family:"Noto Naskh Arabic","Amiri","Times New Roman",serif;line-height:1.9}h1,h2,h3,h4{line-height:1.4}img{max-width:100%;height:auto}figure{margin:1em 0}td,th{border:1px solid;padding:.2em .6em}table{border-collapse:collapse}';

/** The story as a document of its own, for a file. */
export function htmlFile(sheet: Sheet, title: string): string {
  return `<!doctype html>
<html lang="${escaped(sheet.language)}" dir="${sheet.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${htmlFragment(sheet)}
</body>
</html>
`;
}
