import { useWords } from './words.tsx';

// Arabic Wikipedia's own search: it says who somebody is, and asks the reader to trust no search engine of ours.
const lookUp = (query: string): string =>
  `https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent(query)}`;

type JumpLineProps = {
  /** Which of the name's mentions is shown, from 0, and how many there are. */
  mention: number;
  mentions: number;
  /** The name as published. */
  query: string;
  /** The reader takes it for no name, or wants it gone. */
  onHide: () => void;
};

/** Under the names: the mention that is shown, where to learn who it is, and how to be rid of it. */
export function JumpLine({ mention, mentions, query, onHide }: JumpLineProps) {
  const { say, number } = useWords();
  return (
    <p class="jump">
      <span role="status">{say('mentionOf', number(mention + 1), number(mentions))}</span>
      <a href={lookUp(query)} target="_blank" rel="noreferrer">
        {say('lookUp')}
      </a>
      <button type="button" onClick={onHide}>
        {say('hideName')}
        <span class="vh"> {query}</span>
      </button>
    </p>
  );
}
