import type { NoAccess, ReportFile } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { askPage } from '../platform/pages.ts';
import { versions } from '../platform/versions.ts';
import { readSettings } from '../settings/store.ts';
import { messagesIn } from './words.ts';

/** Raised when a report's parts change their meaning. */
const VERSION = 1;

/**
 * The report on a tab's page as a file, which begins with what is in it, in the reader's language. It goes nowhere but
 * to whoever asked, who saves it. `force` as for reading.
 */
export async function reportFile(
  tab: number,
  force: boolean,
): Promise<Result<ReportFile, NoAccess>> {
  const answered = await askPage(tab, 'story')('report', { force });
  if (!answered.ok) return answered;
  const { language, keepKinds } = await readSettings();
  const messages = await messagesIn(language);
  const report = {
    note: messages['reportNote'] ?? '',
    safiReport: VERSION,
    versions: versions(),
    keepKinds,
    ...answered.value,
  };
  const host = new URL(answered.value.address).hostname;
  return {
    ok: true,
    value: { name: `safi-${host}.json`, text: `${JSON.stringify(report, null, 1)}\n` },
  };
}
