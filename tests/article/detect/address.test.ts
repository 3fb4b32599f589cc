import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSignals } from '../../../src/article/detect/address.ts';

const addresses: [string, string[]][] = [
  ['https://paper.example/', ['rootAddress']],
  ['https://paper.example/ar/', ['rootAddress']],
  ['https://paper.example/index.html', ['rootAddress']],
  ['https://paper.example/sport', ['shortAddress']],
  ['https://paper.example/news/local', ['addressOfList']],
  ['https://paper.example/news/local-bridge-2', ['addressOfStory']],
  ['https://paper.example/archives/4410', ['addressOfStory']],
  ['https://paper.example/?p=4410', ['addressOfStory']],
  ['https://paper.example/details.php?cat=3&id=4410', ['addressOfStory']],
  ['https://paper.example/services/كيف-تجدد-رخصة-القيادة-عبر-الهاتف', ['addressOfStory']],
  ['https://paper.example/services', ['addressOfOther']],
  ['https://www.facebook.com/paper/posts/10158230', ['application']],
  ['https://mail.google.com/mail/u/0/', ['application']],
  ['https://paper.example/tag/أخبار-الجسر-الجديد-في-المدينة', ['addressOfList']],
  ['https://paper.example/economy/energy', ['shortAddress']],
  ['https://paper.example/sport/page/3/', ['addressOfList']],
  ['https://paper.example/tag/%D9%85%D8%A7%D8%A1/', ['addressOfList']],
  ['https://paper.example/وسم/مياه', ['addressOfList']],
  ['https://paper.example/?s=%D9%85%D8%A7%D8%A1', ['addressOfList']],
  ['https://paper.example/search?q=ماء', ['addressOfList']],
  ['https://paper.example/author/salma', ['addressOfList']],
  ['https://paper.example/category/39', ['addressOfList']],
  ['https://paper.example/category/sport/الفريق-يفوز-في-المباراة-الأخيرة', ['addressOfStory']],
  ['https://ar.encyclopedia.example/wiki/القمر', ['addressOfOther']],
  ['https://site.example/forums/showthread.php?t=4410', ['addressOfOther']],
  ['https://site.example/forums.php', ['addressOfOther']],
  ['https://shop.example/product/حذاء-رياضي-أسود-جديد', ['addressOfOther']],
  ['https://paper.example/about-us', ['addressOfOther']],
  ['https://paper.example/سياسة-الخصوصية/', ['addressOfOther']],
  ['https://paper.example/privacy', ['addressOfOther']],
  ['https://paper.example/2024/03/18/bridge', ['addressOfStory']],
  ['https://paper.example/politics/20240318-bridge', ['addressOfStory']],
  ['https://paper.example/articles/6291787', ['addressOfStory']],
  ['https://paper.example/a/77', ['addressOfStory']],
  ['https://paper.example/details.aspx?id=7712', ['addressOfStory']],
  ['https://paper.example/الجسر-الجديد-يفتح-أمام-المارة/', ['addressOfStory']],
  [
    'https://paper.example/%d8%a7%d9%84%d8%ac%d8%b3%d8%b1-%d8%a7%d9%84%d8%ac%d8%af%d9%8a%d8%af-%d9%8a%d9%81%d8%aa%d8%ad-%d8%ba%d8%af%d8%a7',
    ['addressOfStory'],
  ],
  ['http://127.0.0.1:8080/', []],
  ['file:///home/reader/page.html', []],
  ['not an address', []],
];

describe('addressSignals', () => {
  it.each(addresses)('%s', (address, signals) => expect(addressSignals(address)).toEqual(signals));
  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        Array.isArray(addressSignals(`https://a.example/${text}`)),
      ),
    );
  });
});
