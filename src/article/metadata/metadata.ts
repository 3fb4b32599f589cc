import type { Metadata } from '../../core/story/types.ts';
import { finish, type Work } from '../../core/work.ts';
import { readAddress } from './address.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import { findHeadline } from './headline.ts';
import { readImage } from './image.ts';
import { readJsonLd, storyNode, text } from './json-ld.ts';
import { readKeywords } from './keywords.ts';
import { readLanguage } from './language.ts';
import { readLines } from './lines.ts';
import { outletNames, readOutlet } from './outlet.ts';
import { readContinues } from './paging.ts';
import { region } from './region.ts';
import { readSource } from './source.ts';
import type { Sources } from './sources.ts';
import { clean, readTags, tag } from './tags.ts';
import { chooseTitle, printedPart, withoutOutlet } from './title.ts';

/** The titles that the head gives, by trust. */
function headTitles({
  page,
  story,
  nodes,
  tags,
}: Pick<Sources, 'page' | 'story' | 'nodes' | 'tags'>): string[] {
  const told = [
    text(story, 'headline', nodes),
    tag(tags, ['og:title', 'twitter:title', 'headline', 'dc.title', 'title']),
    page.title,
  ];
  return [...new Set(told.map(clean))].filter((title) => title !== '');
}

/** Everything about the story but its text, in one go. */
export const readMetadata = (page: Document, now?: Date): Metadata =>
  finish(readingMetadata(page, now));

/**
 * Everything about the story but its text. Reads the page and changes nothing; hostile or broken data counts as
 * absent, so this never throws on a page. `now` is for «منذ ساعتين» alone: without it such a page has no date.
 */
export function* readingMetadata(page: Document, now?: Date): Work<Metadata> {
  const tags = readTags(page);
  const nodes = readJsonLd(page);
  const story = storyNode(nodes);
  const outlets = outletNames(page, tags, nodes);
  const titles = headTitles({ page, story, nodes, tags });
  const lines = page.body ? yield* readLines(page.body) : [];
  yield;
  const headline = findHeadline(
    page,
    titles.map((told) => withoutOutlet(told, outlets)),
    lines.find((line) => line.prose)?.element ?? null,
  );
  const { title: chosen, kicker } = chooseTitle(headline?.text ?? '', titles, outlets);
  const title = headline
    ? chosen
    : printedPart(
        chosen,
        lines.map(({ text }) => text),
      );
  const address = readAddress(page, tags);
  const sources: Sources = {
    page,
    address,
    nodes,
    story,
    tags,
    lines,
    headline,
    region: region(lines, headline?.element ?? null, title),
    outlets,
    ...(now && { now }),
  };
  const prose = lines.filter((line) => line.prose).map((line) => line.text);
  yield;
  const byline = readByline(sources);
  yield;
  const dates = readDates(sources);
  yield;
  const source = readSource(sources);
  yield;
  const keywords = readKeywords(sources, title);
  yield;
  return {
    title,
    kicker,
    byline,
    ...dates,
    outlet: readOutlet(outlets, page),
    source,
    keywords,
    url: address,
    image: readImage(sources),
    language: readLanguage(page, prose.slice(0, 12).join('\n') || title),
    continues: readContinues(page, address),
  };
}
