import { useWords } from '../words.tsx';
import { Meta } from '../meta.tsx';
import { lengthInWords } from './facts.ts';
import type { StoryHead } from './state.ts';

/** Above this many characters a title is set smaller, and cut after five lines. */
const LONG = 90;

/** Outlet, title, and the line of byline, date and length. The title is the story's; the line is ours. */
export function StoryHeadline({ head }: { head: StoryHead }) {
  const words = useWords();
  const isLong = head.title.length > LONG;
  const date = head.published === null ? '' : words.date(head.published);
  return (
    <section class="storyhead">
      <div lang="ar" dir={head.direction}>
        {head.outlet && (
          <p class="kicker">
            <bdi>{head.outlet}</bdi>
          </p>
        )}
        <h1 class={isLong ? 'long' : undefined} title={isLong ? head.title : undefined}>
          {head.title}
        </h1>
      </div>
      <Meta
        items={[
          head.byline && (
            <bdi lang="ar">
              <b>{head.byline}</b>
            </bdi>
          ),
          date || words.say('undated'),
          lengthInWords(words, head),
        ]}
      />
    </section>
  );
}
