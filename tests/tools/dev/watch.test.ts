import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { onChange } from '../../../tools/dev/watch.ts';

it('hears of a change below a folder, and of no more once it has ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'safi-watch-'));
  const changed = vi.fn(() => Promise.resolve());
  const end = onChange([folder], changed);
  await vi.waitFor(
    () => {
      writeFileSync(join(folder, 'a.ts'), String(Math.random()));
      expect(changed).toHaveBeenCalledWith('a.ts');
    },
    { timeout: 15_000, interval: 500 },
  );
  end();
});
