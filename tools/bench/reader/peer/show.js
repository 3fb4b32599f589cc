// The least that a reader can be: Readability's title and markup in a dialog, unstyled.
{
  const { title, content } = new Readability(document.cloneNode(true)).parse() ?? {};
  const host = document.createElement('safi-reader');
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h1');
  heading.append(title ?? '');
  const story = new DOMParser().parseFromString(content ?? '', 'text/html');
  dialog.append(heading, ...story.body.childNodes);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
}
