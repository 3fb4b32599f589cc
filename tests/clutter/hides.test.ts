import { describe, expect, it } from 'vitest';
import { findClutter } from '../../src/clutter/find.ts';
import { headlines, paragraphs, prose, storyPage } from './page.ts';

const story = `<h1>جسر الصيادين يعود إلى المشاة</h1>${paragraphs(3)}`;
const box = 'id="x"';
/** Buttons that share, by where they lead. */
const shared =
  '<a href="https://www.facebook.com/sharer.php?u=x"><svg></svg></a><a href="https://wa.me/?text=x"><svg></svg></a>';

/** What must be hidden as `kind` (the element with id x), in a page whose story stands around or before it. */
const hides: readonly [string, string, string][] = [
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
  [
    'a bar of links that share',
    'share',
    `<main><h1>جسر</h1><div ${box}>${shared}</div>${paragraphs(3)}</main>`,
  ],
  [
    'a set of share buttons with others that print and mail by addresses of the page’s own',
    'share',
    `<main><h1>جسر</h1><div ${box}>${shared}<a href="https://t.me/share/url?url=x"><svg></svg></a><a href="/mail/12"><svg></svg></a><a href="javascript:print()"><svg></svg></a></div>${paragraphs(3)}</main>`,
  ],
  [
    'one offer of the app above the story',
    'prompt',
    `<div ${box}><b>تطبيق الميناء</b> على هاتفك <a href="https://play.google.com/store/apps/details?id=x">تحميل</a></div><main>${story}</main>`,
  ],
  [
    'a picture alone that leads to another story',
    'related',
    `<main>${story}<div ${box}><a href="/news/7"><img src="/7.jpg" alt="الميناء يستقبل أول سفينة سياحية هذا العام"></a></div>${paragraphs(1)}</main>`,
  ],
  [
    'a sentence about cookies in a box that floats, which the extraction took for the story’s last',
    'prompt',
    `<main>${story}</main><div class="consent" style="position: fixed" ${box}><p class="s">${prose}</p></div>`,
  ],
  [
    'what is printed for search engines where no style hides it',
    'other',
    `<main><h1>جسر</h1><div itemprop="publisher" itemscope ${box}><div itemprop="name">صحيفة المرسى</div><div itemprop="logo">https://alminaa.example/logo.png</div></div>${paragraphs(3)}</main>`,
  ],
  [
    'the day’s prayer times beside the name of the site',
    'other',
    `<header><a href="/">الميناء</a><b>الأربعاء</b><ul><li ${box}>الفجر 4:10، الشروق 5:32، الظهر 12:20، العصر 3:45، المغرب 6:58، العشاء 8:20</li></ul></header><main>${story}</main>`,
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
];

describe('findClutter hides', () => {
  it.each(hides)('%s', (_, kind, body) => {
    const { page, story } = storyPage(body);
    const { clutter } = findClutter(page, story);
    const x = page.querySelector('#x');
    const found = clutter.filter(({ element }) => element.contains(x) || x?.contains(element));
    expect(found.map((one) => one.kind)).toContain(kind);
  });
});
