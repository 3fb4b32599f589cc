import type { ClutterKind } from '../../clutter/types.ts';
import type { Site } from '../../settings/defaults.ts';
import { Select } from '../controls/select.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

type SiteRowProps = {
  host: string;
  site: Site;
  onChange: (change: Partial<Site>) => void;
  onForget: () => void;
  kinds: readonly ClutterKind[];
};

function SiteRow({ host, site, kinds, onChange, onForget }: SiteRowProps) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr">{host}</bdi>
        <Spared
          signs={site.spared}
          kinds={kinds}
          onHide={(sign) => onChange({ spared: site.spared.filter((one) => one !== sign) })}
        />
      </th>
      <td>
        <label class="cell-check">
          <input
            type="checkbox"
            checked={site.reader}
            aria-label={say('readsAtOnceOn', host)}
            onChange={() => onChange({ reader: !site.reader })}
          />
        </label>
      </td>
      <td>
        <Hiding host={host} hide={site.hide} onChange={onChange} />
      </td>
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

const hidings = ['elsewhere', 'always', 'never'] as const;

type HidingProps = Pick<SiteRowProps, 'host' | 'onChange'> & Pick<Site, 'hide'>;

/** Whether clutter is hidden on a site as elsewhere, always or never. */
function Hiding({ host, hide, onChange }: HidingProps) {
  const { say } = useWords();
  return (
    <Select
      label={say('hidesOn', host)}
      choices={hidings.map((value) => ({
        value,
        label: say(value === 'elsewhere' ? 'asElsewhere' : `hide_${value}`),
      }))}
      value={hide ?? 'elsewhere'}
      onChoose={(chosen) => onChange({ hide: chosen === 'elsewhere' ? null : chosen })}
    />
  );
}

type SparedProps = Pick<SiteRowProps, 'kinds'> & {
  signs: readonly string[];
  /** One of the things that are never hidden there is dropped. */
  onHide: (sign: string) => void;
};

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
                onChange={(change) => actions.changeSite(host, change)}
                onForget={() => actions.changeSite(host, null)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
