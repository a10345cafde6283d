import { i18n } from '#i18n';
import type { Call } from '../../utils/model/call';

/** "Could not get through (busy)". */
export const outcomeText = (call: Pick<Call, 'outcome' | 'reason'>): string =>
  call.reason
    ? i18n.t('saved.with_reason', [i18n.t(`outcome.${call.outcome}`), i18n.t(`reason.${call.reason}`)])
    : i18n.t(`outcome.${call.outcome}`);
