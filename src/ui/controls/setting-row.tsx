import type { ComponentChildren } from 'preact';

type SettingRowProps = {
  label: string;
  note?: string;
  /** The control stands under its label instead of beside it. */
  stacked?: boolean;
  children: ComponentChildren;
};

/** A setting's name, what it means where that is not plain, and its control. */
export function SettingRow({ label, note, stacked = false, children }: SettingRowProps) {
  return (
    <div class={stacked ? 'set stack' : 'set'}>
      <div>
        <b>{label}</b>
        {note && <small>{note}</small>}
      </div>
      {children}
    </div>
  );
}
