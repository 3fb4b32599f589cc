import { sampleStory } from './sample-story.ts';
import { openOn, ownMeans } from './session.ts';

let isOpen = false;

// The first-run page asks for the reader by an event of its own document: entry points do not import each other.
document.addEventListener('safi-sample', () => {
  if (isOpen) return;
  isOpen = true;
  void ownMeans().then((means) =>
    openOn({ article: sampleStory, at: null, means }, () => (isOpen = false)),
  );
});
