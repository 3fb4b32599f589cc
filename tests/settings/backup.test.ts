import { describe, expect, test } from 'vitest';
import { backupText, readBackup } from '../../src/settings/backup.ts';
import { defaults } from '../../src/settings/defaults.ts';

const file = (safi: unknown, settings: unknown): string => JSON.stringify({ safi, settings });
const site = { hide: 'never' as const, reader: true, spared: ['share|class|div.share'] };

describe('a backup file', () => {
  test('gives back what was saved', () => {
    const settings = { ...defaults, size: 24, sites: { 'almarfa.example': site } };
    expect(readBackup(backupText(settings))).toEqual({ ok: true, value: settings });
  });

  test.each([
    ['of before a setting was there: that one is its default', { size: 24 }, { size: 24 }],
    ['of after a setting was gone: it is left out', { size: 24, hologram: 1 }, { size: 24 }],
    [
      'out of range: what is wrong is its default',
      { size: 900, theme: 'sepia' },
      { theme: 'sepia' },
    ],
    [
      'with a damaged site: the others are taken',
      { sites: { a: 5, 'b.example': site } },
      { sites: { 'b.example': site } },
    ],
  ])('%s', (_, settings, expected) => {
    expect(readBackup(file(1, settings))).toEqual({
      ok: true,
      value: { ...defaults, ...expected },
    });
  });

  test.each([
    ['nothing', '', 'notBackup'],
    ['no JSON', 'صافي', 'notBackup'],
    ['one that was cut short', backupText(defaults).slice(0, 200), 'notBackup'],
    ['JSON of another program', '{"theme":"dark"}', 'notBackup'],
    ['a list', '[1]', 'notBackup'],
    ['one without settings', '{"safi":1}', 'notBackup'],
    ['one whose settings are a text', file(1, 'x'), 'notBackup'],
    ['one of no version', file('1', {}), 'notBackup'],
    ['one of a version that never was', file(0, {}), 'notBackup'],
    ['one of a later version', file(2, { size: 24 }), 'newerBackup'],
  ])('%s is refused', (_, text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, reason });
  });
});
