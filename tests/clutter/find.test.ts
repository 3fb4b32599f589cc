import { describe, expect, it } from 'vitest';
import { findClutter, findListed } from '../../src/clutter/find.ts';
import { headlines, paragraphs, prose, storyPage } from './page.ts';

const story = `<h1>جسر الصيادين يعود إلى المشاة</h1>${paragraphs(3)}`;
const box = 'id="x"';

/** What must be hidden as `kind` (the element with id x), in a page whose story stands around or before it. */
const hides: [string, string, string][] = [
  [
    'a list under «اقرأ أيضا» inside the story',
    'related',
    `<main>${story}<div ${box}><h3>اقرأ أيضًا</h3>${headlines}</div>${paragraphs(1)}</main>`,
  ],
  [
    'a line «شاهد أيضا: …» between paragraphs',
    'related',
    `<main>${story}<p ${box}>شاهد أيضا: <a href="/1">موعد الافتتاح</a></p>${paragraphs(1)}</main>`,
  ],
  [
    'a list of headlines without a label inside the story',
    'related',
    `<main>${story}<div ${box}>${headlines}</div>${paragraphs(1)}</main>`,
  ],
  [
    'share buttons by their class',
    'share',
    `<main><h1>جسر</h1><div class="post-shareBar" ${box}><a href="#">فيسبوك</a></div>${paragraphs(3)}</main>`,
  ],
  [
    'a form for the newsletter',
    'newsletter',
    `<main>${story}<div ${box}><p>اشترك في نشرتنا البريدية</p><input></div></main>`,
  ],
  [
    'comments, however long',
    'comments',
    `<main>${story}<section id="x" class="comments"><p>${prose.repeat(5)}</p></section></main>`,
  ],
  [
    'a column beside the story by its name',
    'other',
    `<main>${story}</main><div class="sidebar" ${box}><p>مواقيت</p><table><tr><td>الفجر</td></tr></table></div>`,
  ],
  [
    'the footer',
    'other',
    `<main>${story}</main><footer ${box}><p>عنوان الصحيفة وهاتفها</p></footer>`,
  ],
  [
    'a second story below the first',
    'related',
    `<main>${story}</main><div ${box}><h2>خبر آخر</h2><p>${prose}</p><p>${prose}</p><p>${prose}</p></div>`,
  ],
];

/** Hidden by where its links lead, whatever it is called. */
const shared =
  '<a href="https://www.facebook.com/sharer.php?u=x"><svg></svg></a><a href="https://wa.me/?text=x"><svg></svg></a>';
hides.push(
  [
    'a bar of links that share',
    'share',
    `<main><h1>جسر</h1><div ${box}>${shared}</div>${paragraphs(3)}</main>`,
  ],
  [
    'a row of invitations to networks',
    'share',
    `<main>${story}<div ${box}><span>تجدوننا على</span><a href="https://t.me/almarsa">تلغرام</a><a href="https://www.instagram.com/almarsa">إنستغرام</a></div>${paragraphs(1)}</main>`,
  ],
  [
    'the button of a share service in its frame',
    'share',
    `<main>${story}<div ${box}><iframe src="https://platform.twitter.com/widgets/tweet_button.html?u=x"></iframe></div>${paragraphs(1)}</main>`,
  ],
  [
    'one headline of another page with its picture',
    'related',
    `<main>${story}<div ${box}><a href="/9"><img src="/9.jpg"></a><a href="/9">الميناء يستقبل أول سفينة سياحية</a></div>${paragraphs(1)}</main>`,
  ],
  [
    'news flashes above the headline',
    'ticker',
    `<header><div ${box}>عاجل <a href="/8">الميناء يستقبل أول سفينة سياحية</a></div></header><main>${story}</main>`,
  ],
  [
    'short paragraphs under a label that stands alone, below the story',
    'related',
    `<main>${story}<h3>اقرأ أيضا</h3><p ${box}>الميناء يستقبل سفينة</p></main>`,
  ],
);

/** What must stay: the element with id x. */
const spares: readonly [string, string][] = [
  [
    'a masthead and its menu',
    `<header ${box}><a href="/">الميناء</a><nav><a href="/m">محليات</a><a href="/l">آخر الأخبار</a></nav></header><main>${story}</main>`,
  ],
  [
    'a part of the story that the extraction missed',
    `<main>${story}<p ${box}>${prose.repeat(2)}</p></main>`,
  ],
  [
    'prose that begins with a label’s word',
    `<main>${story}<p ${box}>تعليقات المواطنين على القرار جاءت متباينة، ${prose.repeat(2)}</p>${paragraphs(1)}</main>`,
  ],
  [
    'a picture with its caption between paragraphs',
    `<main>${story}<figure ${box}><img src="/bridge.jpg"><figcaption>الجسر كما بدا أمس</figcaption></figure>${paragraphs(1)}</main>`,
  ],
  [
    'the video that the story is about',
    `<main>${story}<div class="video-player" ${box}><video src="/v.mp4"></video></div>${paragraphs(1)}</main>`,
  ],
  [
    'the source line below the story',
    `<main>${story}<p ${box}>المصدر: وكالة أنباء الميناء</p></main>`,
  ],
  [
    'a class that only begins like «ad»',
    `<main>${story}<div class="adab" ${box}><p>قسم الأدب</p></div>${paragraphs(1)}</main>`,
  ],
  [
    'short last paragraphs that the extraction missed',
    `<main>${story}<p ${box}>وستُفتح الأبواب أمام الزوار كل يوم حتى المساء، عدا أيام العطل والأعياد.</p></main>`,
  ],
  [
    'a quoted post in a frame',
    `<main>${story}<div ${box}><iframe src="https://www.facebook.com/plugins/post.php?href=x"></iframe></div>${paragraphs(1)}</main>`,
  ],
  [
    'one link to a network in a sentence',
    `<main>${story}<p ${box}>ونشر البلدية بيانها على <a href="https://x.com/port/status/1">صفحتها</a> مساء.</p>${paragraphs(1)}</main>`,
  ],
  [
    'a picture that leads to itself in full size',
    `<main>${story}<div ${box}><a href="/bridge.jpg"><img src="/b-300x200.jpg">الجسر كما بدا صباح أمس من جهة البحر</a></div>${paragraphs(1)}</main>`,
  ],
  [
    'parts of a drawing, whatever they are called',
    `<main>${story}<svg ${box}><symbol id="share"></symbol></svg>${paragraphs(1)}</main>`,
  ],
  [
    'a section of the site in a menu',
    `<header><nav ${box}><ul><li><a href="/l">آخر الأخبار</a></li><li><a href="/v">فيديو</a></li></ul></nav></header><main>${story}</main>`,
  ],
  [
    'a wrapper of the story named like clutter',
    `<main><div class="share related ads" ${box}>${story}</div></main>`,
  ],
];

describe('findClutter', () => {
  it.each(hides)('hides %s', (_, kind, body) => {
    const { page, story } = storyPage(body);
    const { clutter } = findClutter(page, story);
    const x = page.querySelector('#x');
    const found = clutter.filter(({ element }) => element.contains(x) || x?.contains(element));
    expect(found.map((one) => one.kind)).toContain(kind);
  });

  it.each(spares)('spares %s', (_, body) => {
    const { page, story } = storyPage(body);
    const x = page.querySelector('#x');
    const { clutter } = findClutter(page, story);
    expect(clutter.filter(({ element }) => element.contains(x) || x?.contains(element))).toEqual(
      [],
    );
  });

  it('refuses a list’s rule that names more of the page than ads are', () => {
    const { page, story } = storyPage(
      `<main>${paragraphs(3)}</main><div id="wide"><p>${prose.repeat(4)}</p></div>`,
    );
    const wide = page.querySelector('#wide');
    const hits = new Map(wide ? [[wide, { list: 'base', selector: '#wide' }]] : []);
    expect(findListed(page, story, { hits }).refused.map(({ why }) => why)).toEqual(['too-much']);
  });

  it('leaves lists and menus on a page without a story, and takes what distracts anywhere', () => {
    const { page } = storyPage(
      `<nav><a href="/">الرئيسية</a></nav><div class="most-read">${headlines}</div><div class="ad-slot">إعلان</div><p>${prose.repeat(9)}</p>`,
    );
    const { clutter } = findClutter(page, null);
    expect(clutter.map(({ element }) => element.className)).toEqual(['ad-slot']);
  });

  it('keeps the kinds that the reader keeps', () => {
    const { page, story } = storyPage(
      `<main>${paragraphs(3)}<div class="comments">نص</div></main>`,
    );
    expect(findClutter(page, story, { keep: new Set(['comments']) }).clutter).toEqual([]);
  });

  it('changes nothing', () => {
    const { page, story } = storyPage(`<main>${hides.map(([, , body]) => body).join('')}</main>`);
    const before = page.documentElement.outerHTML;
    findClutter(page, story);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('refuses a list’s rule that names an element with story in it', () => {
    const { page, story } = storyPage(`<main id="fb-root">${paragraphs(3)}</main>`);
    const root = page.querySelector('main');
    const hits = new Map(root ? [[root, { list: 'base', selector: '#fb-root' }]] : []);
    const { clutter, refused } = findListed(page, story, { hits });
    expect(clutter).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual(['story']);
  });
});
