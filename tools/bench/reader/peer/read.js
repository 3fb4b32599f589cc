{
  const { title, textContent } = new Readability(document.cloneNode(true)).parse() ?? {};
  // The last value is the answer to who put the script here.
  globalThis.plainStory = [title, textContent];
}
