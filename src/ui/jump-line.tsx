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
};

/** Under the names: the mention that is shown, and where to learn who it is. */
export function JumpLine({ mention, mentions, query }: JumpLineProps) {
  const { say, number } = useWords();
  return (
    <p class="jump">
      <span role="status">{say('mentionOf', number(mention + 1), number(mentions))}</span>
      <a href={lookUp(query)} target="_blank" rel="noreferrer">
        {say('lookUp')}
      </a>
    </p>
  );
}
