/** The words of the report's written forms, from the language files. */
import { i18n } from '#i18n';
import { numberText, type Words } from '../utils/report/words';

/** Which blanks a text has is checked by a test over all of them: their names come in as values here. */
const t = i18n.t as unknown as (key: string, ...rest: unknown[]) => string;

/** @param locale BCP 47 tag of the interface, for numbers and days */
export const reportWords = (locale: string): Words => ({
  locale,
  say: (key, blanks = []) => t(`report_text.${key}`, [...blanks]),
  count: (key, n) => t(`report_text.${key}`, n, [numberText(n, { locale })]),
  outcome: (outcome) => i18n.t(`outcome.${outcome}`),
  reason: (reason) => i18n.t(`reason.${reason}`),
  position: (position) => i18n.t(`position.${position}`),
  deadline: (type) => i18n.t(`deadline.${type}`),
  seat: (chamber, district) => i18n.t('person.seat', [chamber, district]),
});
