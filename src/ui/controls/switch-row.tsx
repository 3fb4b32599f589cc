import { SettingRow } from './setting-row.tsx';

type SwitchRowProps = {
  label: string;
  note?: string;
  isOn: boolean;
  onSwitch: (on: boolean) => void;
};

/** A setting that is on or off. */
export function SwitchRow({ label, note, isOn, onSwitch }: SwitchRowProps) {
  return (
    <SettingRow label={label} {...(note !== undefined && { note })}>
      <button
        type="button"
        role="switch"
        class="switch-button"
        aria-checked={isOn}
        aria-label={label}
        onClick={() => onSwitch(!isOn)}
      >
        <span class="switch" />
      </button>
    </SettingRow>
  );
}
