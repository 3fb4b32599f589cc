// The least that a popup can say of a story: Readability's title and text.
async function show() {
  const [{ id }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: id },
    files: ['Readability.js', 'read.js'],
  });
  const story = document.createElement('ol');
  story.className = 'sum';
  for (const part of result) {
    const line = document.createElement('li');
    line.append(part ?? '');
    story.append(line);
  }
  document.body.append(story);
}
void show();
