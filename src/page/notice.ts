import { hostSheet } from './sheet.ts';

/** How long a notice stays, in milliseconds. */
const SHOWN_FOR = 2000;

const style: Record<string, string> = {
  position: 'fixed',
  'inset-block-end': '24px',
  'inset-inline': '0',
  'margin-inline': 'auto',
  'inline-size': 'fit-content',
  'z-index': '2147483647',
  padding: '8px 18px',
  background: '#16191a',
  color: '#fdfdfb',
  font: '600 15px/26px "IBM Plex Sans Arabic", "Noto Sans Arabic", sans-serif',
};

/** Says a sentence at the foot of the page for two seconds, where no popup is open to say it. */
export function notice(page: Document, text: string): void {
  const host = page.createElement('div');
  host.setAttribute('role', 'status');
  const word = page.createElement('div');
  word.dir = 'auto';
  word.textContent = text;
  for (const [name, value] of Object.entries(style)) word.style.setProperty(name, value);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [hostSheet()];
  root.append(word);
  page.documentElement.append(host);
  page.defaultView?.setTimeout(() => host.remove(), SHOWN_FOR);
}
