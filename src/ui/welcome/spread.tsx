import { Fragment } from 'preact';
import { Meta } from '../meta.tsx';
import { useWords } from '../words.tsx';
import { after, before } from './before-after.ts';

const tags = { clutter: 's', glue: 'mark', style: 'code' } as const;

function Before() {
  return (
    <p class="before" lang="ar" dir="rtl">
      {before.map(({ text, is }) => {
        const Tag = is === 'story' ? Fragment : tags[is];
        return (
          <Fragment key={text}>
            <Tag>{text}</Tag>{' '}
          </Fragment>
        );
      })}
    </p>
  );
}

/** One text twice: the page as it arrives, and the same sentences alone. */
export function Spread() {
  const words = useWords();
  return (
    <section class="spread" aria-label={words.say('beforeAfter')}>
      <div>
        <h2>{words.say('asItArrives')}</h2>
        <Before />
      </div>
      <div class="after">
        <h2>
          {words.say('withSafi')}
          <span>{words.say('storyAlone')}</span>
        </h2>
        <div lang="ar" dir="rtl">
          <h3>{after.title}</h3>
          <Meta
            items={[
              <bdi>
                <b>{after.outlet}</b>
              </bdi>,
              words.date(after.published),
            ]}
          />
          <p class="t">{after.lead}</p>
          <h4>{after.subhead}</h4>
          <p class="t">{after.rest}</p>
        </div>
      </div>
    </section>
  );
}
