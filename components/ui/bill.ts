import { i18n } from '#i18n';
import type { Stance } from '../../utils/model/campaign';

/** "HB 40 (oppose)". */
export const billText = ({ identifier, stance }: { identifier: string; stance: Stance }): string =>
  i18n.t('queue.bill', [identifier, i18n.t(`queue.stance.${stance}`)]);
