import { useWords } from '../words.tsx';

const states = ['idle', 'found', 'hidden'] as const;

/** Pin the button, open a story, press. */
export function Steps() {
  const { say, number } = useWords();
  return (
    <ol class="steps">
      <li>
        <span class="n">{number(1)}</span>
        <b>{say('stepPin')}</b>
        <p>{say('stepPinText')}</p>
      </li>
      <li>
        <span class="n">{number(2)}</span>
        <b>{say('stepOpen')}</b>
        <div class="states">
          {states.map((state) => (
            <span key={state}>
              <img src={`/icons/${state}-48.png`} alt="" width="20" height="20" />
              {say(`mark_${state}`)}
            </span>
          ))}
        </div>
      </li>
      <li>
        <span class="n">{number(3)}</span>
        <b>{say('stepPress')}</b>
        <p>{say('stepPressText')}</p>
        <p class="keys">
          <span>
            <kbd>R</kbd> {say('actionReader')}
          </span>
          <span>
            <kbd>H</kbd> {say('actionClutter')}
          </span>
          <span>
            <kbd>C</kbd> {say('actionCopy')}
          </span>
        </p>
      </li>
    </ol>
  );
}
