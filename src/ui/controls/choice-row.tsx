import { RadioGroup, type RadioGroupProps } from './radio-group.tsx';
import { SettingRow } from './setting-row.tsx';

type ChoiceRowProps<Value> = RadioGroupProps<Value> & { note?: string; stacked?: boolean };

/** A setting that is one of a few. */
export function ChoiceRow<Value extends string | number>(props: ChoiceRowProps<Value>) {
  const { note, stacked = false, ...group } = props;
  return (
    <SettingRow label={group.label} stacked={stacked} {...(note !== undefined && { note })}>
      <RadioGroup {...group} />
    </SettingRow>
  );
}
