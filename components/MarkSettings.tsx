import { i18n } from '#i18n';

export interface MarkSettingsProps {
  /** Bills that are no campaign's are marked too, faintly. */
  markOthers: boolean;
  /** Off in all pages. */
  offEverywhere: boolean;
  /** Hosts where it is off. */
  offHosts: readonly string[];
  onMarkOthers: (on: boolean) => void;
  onEverywhere: (off: boolean) => void;
  onHost: (host: string) => void;
}

/** What Rotunda shows in pages: all bills or campaigns' alone, and where it is off. */
export const MarkSettings = (props: MarkSettingsProps) => (
  <section class="card step">
    <h2>{i18n.t('marks.heading')}</h2>
    <label class="check">
      <input
        type="checkbox"
        name="mark-others"
        checked={props.markOthers}
        onChange={(event) => props.onMarkOthers(event.currentTarget.checked)}
      />
      <span>{i18n.t('marks.others')}</span>
    </label>
    <label class="check">
      <input
        type="checkbox"
        name="off-everywhere"
        checked={props.offEverywhere}
        onChange={(event) => props.onEverywhere(event.currentTarget.checked)}
      />
      <span>{i18n.t('marks.off_everywhere')}</span>
    </label>
    {props.offHosts.map((host) => (
      <label class="check" key={host}>
        <input type="checkbox" name="off-host" value={host} checked onChange={() => props.onHost(host)} />
        <span>{i18n.t('marks.off_host', [host])}</span>
      </label>
    ))}
  </section>
);
