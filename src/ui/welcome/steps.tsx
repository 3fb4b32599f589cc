import { useWords } from '../words.tsx';

const keys = [
  ['R', 'actionReader'],
  ['H', 'actionClutter'],
  ['C', 'actionCopy'],
] as const;
const states = ['idle', 'found', 'hidden'] as const;

/** Pin the button, open a story, press. */
export function Steps() {
  const { say, number } = useWords();
  return (
    <ol class="steps">
      <li>
        <span class="n">{number(1)}</span>
        <h2>{say('stepPin')}</h2>
        <p>{say('stepPinText')}</p>
      </li>
      <li>
        <span class="n">{number(2)}</span>
        <h2>{say('stepOpen')}</h2>
        <ul class="states">
          {states.map((state) => (
            <li key={state}>
              <img src={`/icons/${state}-48.png`} alt="" width="20" height="20" />
              {say(`mark_${state}`)}
            </li>
          ))}
        </ul>
      </li>
      <li>
        <span class="n">{number(3)}</span>
        <h2>{say('stepPress')}</h2>
        <p>{say('stepPressText')}</p>
        <ul class="keys">
          {keys.map(([key, name]) => (
            <li key={key}>
              <kbd>{key}</kbd> {say(name)}
            </li>
          ))}
        </ul>
      </li>
    </ol>
  );
}
