import type { ComponentChildren } from 'preact';

type Choice<Value> = { value: Value; label: ComponentChildren };

export type RadioGroupProps<Value> = {
  /** Unique on the page: it ties the buttons together. */
  name: string;
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
  wide?: boolean;
};

/** One of a few, side by side; the chosen one is filled. */
export function RadioGroup<Value extends string | number>(props: RadioGroupProps<Value>) {
  const { name, label, choices, value, onChoose, wide = false } = props;
  return (
    <div class={wide ? 'opts opts-wide' : 'opts'} role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
