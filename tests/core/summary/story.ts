import type { Block } from '../../../src/core/story/types.ts';

export const paragraph = (text: string): Block => ({ type: 'paragraph', text, runs: [{ text }] });

export const heading = (text: string): Block => ({
  type: 'heading',
  level: 2,
  text,
  runs: [{ text }],
});

export const image = (text: string): Block => ({
  type: 'image',
  text,
  src: 'https://a.example/1.jpg',
  alt: '',
});

export const quote = (text: string): Block => ({ type: 'quote', text, paragraphs: [[{ text }]] });

export const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  text: items.join('\n'),
  items: items.map((text) => [{ text }]),
});
