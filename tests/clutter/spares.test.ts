import { describe, expect, it } from 'vitest';
import { findClutter } from '../../src/clutter/find.ts';
import { headlines, paragraphs, prose, storyPage } from './page.ts';

const story = `<h1>جسر الصيادين يعود إلى المشاة</h1>${paragraphs(3)}`;
const box = 'id="x"';

/** What must stay: the element with id x. */
const spares: readonly [string, string][] = [
  [
    'a masthead and its menu',
    `<header ${box}><a href="/">الميناء</a><nav><a href="/m">محليات</a><a href="/l">آخر الأخبار</a></nav></header><main>${story}</main>`,
  ],
  [
    'a masthead below news flashes',
    `<div><b>عاجل</b>${headlines}</div><header ${box}><a href="/">الميناء</a><nav><a href="/m">محليات</a></nav></header><main>${story}</main>`,
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
    'the story’s video under a label that invites to watch it',
    `<main>${story}<h3>شاهد الفيديو</h3><div ${box}><iframe src="https://video.example/1"></iframe></div>${paragraphs(1)}</main>`,
  ],
  [
    'the story’s video in one box with such a label',
    `<main>${story}<div ${box}><h3>بالفيديو</h3><h3>شاهد الفيديو</h3><video src="/v.mp4"></video></div>${paragraphs(1)}</main>`,
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
    'a class made of an Arabic word, whose bytes are no names',
    `<main>${story}<div class="category-%d8%a3%d8%ad%d8%af" ${box}><p>ثلاثة جسور في المدينة</p></div>${paragraphs(1)}</main>`,
  ],
  [
    'a heading whose id is coded with points',
    `<main>${story}<h3 ${box}><span id=".D8.A7.D9.84.D8.AD">الحصن القديم</span></h3>${paragraphs(1)}</main>`,
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
    'the story’s sources, which are posts in networks',
    `<main>${story}<p ${box}>المصادر: <a href="https://www.facebook.com/almarsa/posts/4711">1</a> <a href="https://x.com/port/status/1">2</a> <a href="https://t.me/port/310">3</a></p></main>`,
  ],
  [
    'numbered sources below the column',
    `<main><div>${story}</div><div ${box}><p>1- <a href="https://port.example/a">مصدر</a></p><p>2- <a href="https://port.example/b">مصدر</a></p></div></main>`,
  ],
  [
    'a story that floats over the page as a whole',
    `<main>خلفية</main><div class="consent" style="position: fixed" ${box}>${story}</div>`,
  ],
  [
    'a picture that leads to a page of its own',
    `<main>${story}<div ${box}><a href="/?attachment_id=7"><img src="/7.jpg" alt="الجسر كما بدا صباح أمس من جهة البحر"></a></div>${paragraphs(1)}</main>`,
  ],
  [
    'the app that the story tells of',
    `<main>${story}<p ${box}>يمكن تحميل التطبيق من <a href="https://play.google.com/store/apps/details?id=x">المتجر</a></p>${paragraphs(1)}</main>`,
  ],
  [
    'the date that stands in one box with share buttons',
    `<main><h1>جسر</h1><div><span ${box}>11 آذار 2026</span><a href="https://wa.me/?text=x">واتساب</a><a href="https://t.me/share/url?url=x">تلغرام</a></div>${paragraphs(3)}</main>`,
  ],
  [
    'the name of the outlet as search engines are told it, without an address',
    `<main><h1>جسر</h1><div itemprop="publisher" itemscope ${box}><span itemprop="name">صحيفة المرسى</span></div>${paragraphs(3)}</main>`,
  ],
  [
    'prayer times that the story is about',
    `<main>${story}<div ${box}><p>الفجر 4:10، الظهر 12:20، العصر 3:45، المغرب 6:58، العشاء 8:20</p></div>${paragraphs(1)}</main>`,
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

describe('findClutter spares', () => {
  it.each(spares)('%s', (_, body) => {
    const { page, story } = storyPage(body);
    const x = page.querySelector('#x');
    const { clutter } = findClutter(page, story);
    expect(clutter.filter(({ element }) => element.contains(x) || x?.contains(element))).toEqual(
      [],
    );
  });
});
