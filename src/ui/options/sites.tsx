import type { Site } from '../../settings/defaults.ts';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

type SiteRowProps = {
  host: string;
  site: Site;
  onReader: (reader: boolean) => void;
  onForget: () => void;
};

function SiteRow({ host, site, onReader, onForget }: SiteRowProps) {
  const { say } = useWords();
  const hiding = site.hide === null ? say('asElsewhere') : say(`hide_${site.hide}`);
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr">{host}</bdi>
      </th>
      <td>
        <label class="cell-check">
          <input
            type="checkbox"
            checked={site.reader}
            aria-label={say('readsAtOnceOn', host)}
            onChange={() => onReader(!site.reader)}
          />
        </label>
      </td>
      <td>{hiding}</td>
      <td>
        <button type="button" class="link" onClick={onForget}>
          {say('forgetSite')}
          <bdi class="vh" dir="ltr">
            {` ${host}`}
          </bdi>
        </button>
      </td>
    </tr>
  );
}

/** What the reader chose for single sites. */
export function Sites({ state: { settings }, actions }: SectionProps) {
  const { say } = useWords();
  const hosts = Object.entries(settings.sites);
  const forget = (host: string): void =>
    actions.change({ sites: Object.fromEntries(hosts.filter(([one]) => one !== host)) });
  return (
    <Section id="sites" title={say('sectionSites')}>
      {hosts.length === 0 ? (
        <p class="desc">{say('noSites')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('site')}</th>
              <th scope="col">{say('readsAtOnce')}</th>
              <th scope="col">{say('actionClutter')}</th>
              <th scope="col">
                <span class="vh">{say('forgetSite')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {hosts.map(([host, site]) => (
              <SiteRow
                key={host}
                host={host}
                site={site}
                onReader={(reader) =>
                  actions.change({ sites: { ...settings.sites, [host]: { ...site, reader } } })
                }
                onForget={() => forget(host)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
