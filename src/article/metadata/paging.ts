import { normalise } from '../../core/text/normalise.ts';

const NEXT = new Set([
  'الصفحه التاليه',
  'التالي',
  'الصفحه التاليه »',
  'next',
  'next page',
  '»',
  'التالي »',
  '›',
  '2',
]);
const PAGE = /^(?:\/?(?:page[/-]?)?\d{1,2}\/?|[?&](?:page|p|paged|pg)=\d{1,2})$/iu;

const LONGEST = 40;
const saysNext = ({ textContent }: Element): boolean => {
  const text = textContent.trim();
  return text !== '' && text.length <= LONGEST && NEXT.has(normalise(text).trim());
};
/** Asked of few links: a class looked for along the ancestors of every link takes longer than all the rest here. */
const isPager = (link: Element): boolean =>
  link.matches('[class*="next" i]') ||
  (link.parentElement?.closest('[class*="pag" i],[class*="next" i]') ?? null) !== null;

/** Does `next` name another page of the same address: `…/2`, `…/page/2`, `…?page=2`? */
function isSamePaged(next: string, address: string): boolean {
  if (!URL.canParse(next) || !URL.canParse(address)) return false;
  const [there, here] = [new URL(next), new URL(address)];
  const base = here.pathname.replace(/\/page\/\d{1,2}\/?$|\/$/u, '');
  if (there.host !== here.host || !there.pathname.startsWith(base) || base.length < 2) return false;
  const rest = there.pathname.slice(base.length).replace(/^\/$/u, '') + there.search;
  return there.href !== here.href && PAGE.test(rest === '' ? ' ' : rest);
}

/**
 * Is the story continued on another page? By `rel=next` or a link that says «الصفحة التالية», and only where the
 * address is this one's with a page number: `rel=next` of many blogs is the next story.
 */
export function readContinues(page: Document, address: string): boolean {
  const links = [...page.querySelectorAll('link[rel~="next"][href],a[rel~="next"][href]')];
  const named = [...page.querySelectorAll('a[href]')].filter(
    (link) => saysNext(link) && isPager(link),
  );
  return [...links, ...named].some((link) => {
    const href = link.getAttribute('href') ?? '';
    return (
      URL.canParse(href, page.baseURI) && isSamePaged(new URL(href, page.baseURI).href, address)
    );
  });
}
