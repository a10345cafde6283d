import { i18n } from '#i18n';
import { Notice } from '../ui/Notice';

/** Where there is no campaign to look at yet, or no list of groups. */
export const NothingCovered = ({ missing }: { missing: 'campaigns' | 'groups' }) =>
  missing === 'campaigns' ? (
    <div class="empty col" data-part="nothing">
      <p>{i18n.t('coverage.nothing')}</p>
      <p>{i18n.t('coverage.nothing_hint')}</p>
      <p>
        <a class="btn primary" href="#/campaigns">
          {i18n.t('coverage.add')}
        </a>
      </p>
    </div>
  ) : (
    <Notice title={i18n.t('coverage.no_groups')}>
      <p>{i18n.t('coverage.no_groups_hint')}</p>
    </Notice>
  );
