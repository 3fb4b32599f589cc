import type { Table } from '../../core/story/types.ts';
import { fold } from './runs.ts';

/** A cell longer than this many characters holds prose: the table is a layout, not figures. */
const CELL = 160;
const MOST_ROWS = 500;

/**
 * A table of figures as data; null for one that only lays out the page (one column, one row, prose or other tables
 * in its cells), whose text is then read like that of any box.
 */
export function tableOf(element: Element): Table | null {
  if (element.querySelector('table, p + p, h1, h2, ul, ol') !== null) return null;
  const lines = Array.from(element.querySelectorAll('tr')).slice(0, MOST_ROWS);
  const cells = lines.map((line) => Array.from(line.querySelectorAll('th, td')));
  const rows = cells.map((row) => row.map((cell) => fold(cell.textContent ?? '').trim()));
  const wide = rows.filter((row) => row.length > 1).length;
  if (rows.length < 2 || wide < 2 || rows.some((row) => row.some((cell) => cell.length > CELL))) {
    return null;
  }
  const isHead = cells[0]?.every((cell) => cell.tagName === 'TH') ?? false;
  const header = isHead ? (rows[0] ?? []) : [];
  const body = (isHead ? rows.slice(1) : rows).filter((row) => row.some((cell) => cell !== ''));
  const text = [header, ...body].map((row) => row.join('\t').trim()).filter((row) => row !== '');
  return { type: 'table', text: text.join('\n'), header, rows: body };
}
