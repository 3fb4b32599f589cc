import type { ClutterKind } from '../../clutter/types.ts';
import type { Site } from '../../settings/defaults.ts';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

type SiteRowProps = {
  host: string;
  site: Site;
  onReader: (reader: boolean) => void;
  onForget: () => void;
  kinds: readonly ClutterKind[];
  /** One of the things that are never hidden there is dropped. */
  onHide: (sign: string) => void;
};

function SiteRow({ host, site, kinds, onReader, onForget, onHide }: SiteRowProps) {
  const { say } = useWords();
  const hiding = site.hide === null ? say('asElsewhere') : say(`hide_${site.hide}`);
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr">{host}</bdi>
        <Spared signs={site.spared} kinds={kinds} onHide={onHide} />
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

type SparedProps = Pick<SiteRowProps, 'kinds' | 'onHide'> & { signs: readonly string[] };

/** The things that are never hidden on a site, each to be dropped; a kind of another version is one of the others. */
function Spared({ signs, kinds, onHide }: SparedProps) {
  const { say } = useWords();
  if (signs.length === 0) return null;
  return (
    <ul class="spared" aria-label={say('sparedHere')}>
      {signs.map((sign) => {
        const [named, , ...what] = sign.split('|');
        const kind = kinds.find((one) => one === named) ?? 'other';
        return (
          <li key={sign}>
            <span>{say(`kind_${kind}`)}</span> <code dir="auto">{what.join('|')}</code>{' '}
            <button type="button" class="link" onClick={() => onHide(sign)}>
              {say('sparedRemove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the reader chose for single sites. */
export function Sites({ state: { settings, kinds }, actions }: SectionProps) {
  const { say } = useWords();
  const hosts = Object.entries(settings.sites);
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
                kinds={kinds}
                onReader={(reader) => actions.changeSite(host, { reader })}
                onForget={() => actions.changeSite(host, null)}
                onHide={(sign) =>
                  actions.changeSite(host, { spared: site.spared.filter((one) => one !== sign) })
                }
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
