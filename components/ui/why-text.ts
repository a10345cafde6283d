import { i18n } from '#i18n';
import type { ScriptView } from '../../utils/model/views';

/** Why these words are for that person: "These words are for Sen. Marin, who sits on the committee." */
export function whyText({ because }: Pick<ScriptView, 'because'>, person: string): string {
  const reasons = because.map((reason) => {
    if (reason.code === 'role') {
      return reason.committee
        ? i18n.t('script.because.member', [reason.committee])
        : i18n.t(`script.because.${reason.role}`);
    }
    if (reason.code === 'position') return i18n.t(`script.because.${reason.leaning}`);
    return i18n.t(`script.because.${reason.code}`);
  });
  return reasons.length > 0
    ? i18n.t('script.chosen', [person, reasons.join(', ')])
    : i18n.t('script.general');
}
