import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsFrom } from './wording.ts';

const WordsContext = createContext<Words>(wordsFrom({}, 'ar', { numbering: 'arab', dates: 'ar' }));

export const WordsProvider = WordsContext.Provider;

/** The words of the surface that the component stands in. */
export const useWords = (): Words => useContext(WordsContext);
