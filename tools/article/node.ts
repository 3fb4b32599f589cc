import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../../src/article/detect/detect.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { analyse } from './analyse.ts';
import type { Found, SavedPage } from './answer.ts';

const IFRAME = /<iframe\b[\s\S]*?(?:<\/iframe\s*>|$)/giu;

/**
 * A saved page as a jsdom document. The bytes go in undecoded: jsdom finds the charset as browsers do (byte order
 * mark, <meta>). Iframes are taken out first, since jsdom builds every `srcdoc`; latin1 keeps each byte as it is.
 */
export function open({ bytes, url, contentType }: Omit<SavedPage, 'force'>): JSDOM {
  const text = Buffer.from(bytes).toString('latin1').replace(IFRAME, '');
  return new JSDOM(Buffer.from(text, 'latin1'), {
    url,
    ...(contentType === null ? {} : { contentType }),
    // A virtual console without listeners swallows what broken style sheets would print.
    virtualConsole: new VirtualConsole(),
  });
}

/** Reads a page in jsdom, with the same source as the extension. */
export function readInNode(page: SavedPage): Found {
  const dom = open(page);
  const { document } = dom.window;
  const [kind, detecting] = timed(() => detect(document));
  const isRead = kind === 'article' || page.force;
  const [article, extracting] = timed(() => (isRead ? extractArticle(document)?.article : null));
  const [analysis, analysing] = timed(() => (article ? analyse(article) : null));
  dom.window.close();
  return {
    kind,
    article: article ?? null,
    analysis,
    timings: { detect: detecting, extract: extracting, analyse: analysing },
  };
}

/** What a call gave, and the milliseconds it took. */
function timed<T>(run: () => T): [T, number] {
  const started = performance.now();
  return [run(), performance.now() - started];
}
