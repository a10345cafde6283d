/** What a telephone number is, in words. */
import { i18n } from '#i18n';
import type { NumberView, TargetView } from '../../utils/model/views';
import { shortName } from '../ui/person';

/** "Capitol office, Springfield". */
export const officeText = (n: NumberView): string =>
  n.place ? i18n.t(`office.${n.kind}_at`, [n.place]) : i18n.t(`office.${n.kind}`);

/** "Capitol office, Springfield · direct line": why it stands where it stands in the order. */
export const whichText = (n: NumberView): string =>
  n.shared || n.kind === 'own' ? officeText(n) : `${officeText(n)} · ${i18n.t('call.number.direct')}`;

/** In a few words what the line of many is. */
export const sharedShort = ({ line }: NumberView): string =>
  line === undefined || line === 'connects' ? i18n.t('number.shared_short') : i18n.t(`line.${line}`);

/** What to do on a line of many. */
export const sharedText = ({ line }: NumberView, target: TargetView): string =>
  line ? i18n.t(`line.note.${line}`, [shortName(target)]) : i18n.t('number.shared', [shortName(target)]);

/** Where a text telephone or a relay gets through; `tty` is the state's own relay. */
export const relayText = (tty: string | undefined): string =>
  tty ? i18n.t('line.relay', [tty]) : i18n.t('line.relay_711');
