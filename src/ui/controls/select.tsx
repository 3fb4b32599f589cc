import type { ComponentChild } from 'preact';
import { Icon } from '../icon.tsx';

type SelectProps<Value extends string> = {
  /** What is chosen here, for who does not see it beside. */
  label: string;
  choices: readonly { value: Value; label: ComponentChild; language?: string }[];
  value: Value;
  onChoose: (value: Value) => void;
};

/** One of some choices, in a box that opens. What the caller does not take up stays as it was. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, choices, value, onChoose } = props;
  const choose = (text: string): void => {
    const chosen = choices.find((choice) => choice.value === text);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <div class="field">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.language}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="unfold" small />
    </div>
  );
}
