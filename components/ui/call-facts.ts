import { i18n } from '#i18n';
import type { Call } from '../../utils/model/call';
import { clockText, weekdayText } from './call-time';

/** What else is known of a recorded call, one short text each. */
export const callFacts = (
  call: Pick<Call, 'position' | 'callBack' | 'seconds'>,
  locale: string,
): string[] => [
  ...(call.position ? [i18n.t('call.saved.said', [i18n.t(`position.${call.position}`)])] : []),
  ...(call.callBack ? [i18n.t('call.saved.again', [weekdayText(call.callBack, locale)])] : []),
  ...(call.seconds ? [i18n.t('call.saved.took', [clockText(call.seconds)])] : []),
];
