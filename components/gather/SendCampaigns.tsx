import { i18n } from '#i18n';
import type { SendCampaign } from '../../utils/model/gather-views';

export interface SendCampaignsProps {
  campaigns: SendCampaign[];
  chosen: ReadonlySet<string>;
  onCampaign: (key: string, isChosen: boolean) => void;
}

/** Which campaigns' calls go: the group's own, and apart from them those of others. */
export function SendCampaigns({ campaigns, chosen, onCampaign }: SendCampaignsProps) {
  const [own, others] = [campaigns.filter((c) => c.own), campaigns.filter((c) => !c.own)];
  const ticks = (list: SendCampaign[]) =>
    list.map(({ key, title, calls }) => (
      <label key={key} class="check">
        <input
          type="checkbox"
          name={`send ${key}`}
          checked={chosen.has(key)}
          onChange={(event) => onCampaign(key, event.currentTarget.checked)}
        />
        <span>
          {title} <span class="muted">{i18n.t('gather.send.count', calls)}</span>
        </span>
      </label>
    ));
  return (
    <>
      {own.length > 0 && (
        <fieldset class="gather-choice">
          <legend class="gather-legend">{i18n.t('gather.send.campaigns')}</legend>
          {ticks(own)}
        </fieldset>
      )}
      {others.length > 0 && (
        <fieldset class="gather-choice">
          <legend class="gather-legend">{i18n.t('gather.send.others')}</legend>
          <p class="muted">{i18n.t('gather.send.others_hint')}</p>
          {ticks(others)}
        </fieldset>
      )}
    </>
  );
}
