import type { ComponentChildren } from 'preact';

type Option<Value> = {
  value: Value;
  label: string;
  shown: ComponentChildren;
  /** Drawn in the colours of this theme. */
  theme?: string | null;
};

type Props<Value extends string> = {
  name: string;
  value: Value;
  label: string;
  /** Further classes of the row: how its options are laid out. */
  kind: string;
  options: readonly Option<Value>[];
  choose: (value: Value) => void;
};

/** One of several: radio buttons in a row, with the arrow keys that browsers give them. */
export function Choice<Value extends string>({
  name,
  value,
  label,
  kind,
  options,
  choose,
}: Props<Value>) {
  return (
    <div class={`row ${kind}`} role="radiogroup" aria-label={label}>
      <span class="lab" aria-hidden="true">
        {label}
      </span>
      <div class="opts">
        {options.map((option) => (
          <label key={option.value} {...(option.theme ? { 'data-theme': option.theme } : {})}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.label}
              onChange={() => choose(option.value)}
            />
            {option.shown}
          </label>
        ))}
      </div>
    </div>
  );
}
