import { i18n } from '#i18n';
import type { Lookup } from '../../utils/model/services';

export interface LookupLinksProps {
  lookups: readonly Lookup[];
  stateName: string;
}

/** The state's own pages that tell a voter their districts. */
export const LookupLinks = ({ lookups, stateName }: LookupLinksProps) =>
  lookups.length === 0 ? null : (
    <p class="muted lookups">
      {i18n.t('finder.official')}{' '}
      {lookups.map(({ url, sure }, i) => (
        <span key={url}>
          {i > 0 && ' · '}
          <a href={url} target="_blank" rel="noreferrer">
            {i18n.t('finder.official_link', [stateName, new URL(url).host.replace(/^www\./, '')])}
          </a>
          {!sure && ` (${i18n.t('line.unsure')})`}
        </span>
      ))}
    </p>
  );
