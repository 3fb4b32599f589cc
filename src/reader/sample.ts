import { sampleStory } from './sample-story.ts';
import { openOn } from './session.ts';

let isOpen = false;

// The first-run page asks for the reader by an event of its own document: entry points do not import each other.
document.addEventListener('safi-sample', () => {
  if (isOpen) return;
  isOpen = true;
  void openOn(sampleStory, null, () => (isOpen = false));
});
