/** What reading a page walks and asks by. Classes, ids and styles are read by ways that no field can take. */
const NAMES = [
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'firstChild',
  'firstElementChild',
  'lastElementChild',
  'nextSibling',
  'nextElementSibling',
  'previousSibling',
  'previousElementSibling',
  'nodeType',
  'nodeName',
  'nodeValue',
  'tagName',
  'localName',
  'textContent',
  'innerText',
  'ownerDocument',
  'baseURI',
  'isConnected',
  'attributes',
  'classList',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'checkVisibility',
  'scrollIntoView',
  'append',
  'setAttribute',
  'removeAttribute',
  'contains',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'getBoundingClientRect',
  'compareDocumentPosition',
] as const;

function isDisguisedForm(form: HTMLFormElement): boolean {
  const prototype: object = Object.getPrototypeOf(form);
  // The second is what the form would answer if it had no fields.
  return NAMES.some((name) => Reflect.get(form, name) !== Reflect.get(prototype, name, form));
}

/**
 * Does a form of the page hide its own properties behind fields of their names? The platform gives `form.parentNode` to
 * `<input name="parentNode">`, in an extension's world too: such a page lies about its tree, and a walk over it need not
 * end. https://html.spec.whatwg.org/multipage/forms.html#the-form-element (`[LegacyOverrideBuiltIns]`)
 */
export const isDisguised = (page: Document): boolean =>
  Array.from(page.querySelectorAll('form')).some(isDisguisedForm);

/** All that a form may know by a name. Asked by selector, which no field can answer in a form's stead. */
const FIELDS = 'form [name],form [id],[form]';

/**
 * The page itself where its forms are honest; else a copy in which no field has a name, under the same address.
 * Null where the copy is still disguised. The elements of a copy are not the page's: nothing may be done to them.
 */
export function undisguised(page: Document): Document | null {
  if (!isDisguised(page)) return page;
  // A clone of a document is a document.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const copy = page.cloneNode(true) as Document;
  for (const field of copy.querySelectorAll(FIELDS)) {
    field.removeAttribute('name');
    field.removeAttribute('id');
  }
  return isDisguised(copy) ? null : copy;
}
