import { inBody, type Attack, type Family } from './attack.ts';

const documentNames = [
  'body',
  'head',
  'title',
  'documentElement',
  'getElementById',
  'getElementsByTagName',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createTreeWalker',
  'implementation',
  'activeElement',
  'defaultView',
  'baseURI',
  'URL',
  'dir',
  'readyState',
  'contentType',
  'adoptedStyleSheets',
  'styleSheets',
  'firstChild',
  'childNodes',
  'children',
  'nodeType',
  'addEventListener',
  'execCommand',
  'getSelection',
  'forms',
  'cookie',
];

const formNames = [
  'id',
  'className',
  'classList',
  'attributes',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'checkVisibility',
  'scrollIntoView',
  'append',
  'setAttribute',
  'removeAttribute',
  'nodeName',
  'nodeType',
  'nodeValue',
  'tagName',
  'localName',
  'namespaceURI',
  'parentNode',
  'parentElement',
  'children',
  'childNodes',
  'childElementCount',
  'firstChild',
  'firstElementChild',
  'lastChild',
  'nextSibling',
  'nextElementSibling',
  'previousSibling',
  'textContent',
  'innerText',
  'innerHTML',
  'outerHTML',
  'ownerDocument',
  'isConnected',
  'contains',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'style',
  'title',
  'lang',
  'dir',
  'hidden',
  'remove',
  'append',
  'cloneNode',
  'baseURI',
  'getBoundingClientRect',
  'compareDocumentPosition',
  'shadowRoot',
];

/** Pictures and forms whose name takes the place of the document's own property of that name. */
export const ofDocument: Family = {
  name: 'clobbered document',
  attacks: documentNames.map((name, at): Attack => {
    const body =
      at % 2 === 0
        ? `<img name="${name}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`
        : `<form name="${name}"></form>`;
    return { name, body };
  }),
};

/** A form around the whole story, as old publishing systems have it, with fields named like the properties we read. */
export const ofForm: Family = {
  name: 'clobbered form around the story',
  around: `<form id="all">%</form>`,
  attacks: inBody(
    Object.fromEntries(
      formNames.map((name) => [name, `<input type="hidden" name="${name}" value="0">`]),
    ),
  ),
};

/** The same beside the story, where clutter is looked for. */
export const ofFormBeside: Family = {
  name: 'clobbered form beside the story',
  attacks: formNames.map((name) => ({
    name: `${name} of a form beside`,
    body: `<form class="newsletter">اشتركوا في النشرة <input name="${name}"><button id="${name}">اشترك</button></form>`,
  })),
};

/** Names that honest forms give their fields: such a page is read as any other. */
export const ofHonestForm: Family = {
  name: 'fields with common names',
  around: `<form id="all">%</form>`,
  attacks: [
    'id',
    'className',
    'style',
    'title',
    'lang',
    'dir',
    'hidden',
    'name',
    'action',
    'elements',
    'text',
  ].map((name) => ({
    name: `field ${name}`,
    body: `<input type="hidden" name="${name}" value="0"><form class="newsletter">اشتركوا <input name="${name}"></form>`,
  })),
};
