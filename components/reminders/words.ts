/** What a notification says of one or several reminders. */
import { i18n } from '#i18n';
import type { Reminder } from '../../utils/reminders/plan';

export interface Notification {
  /** A campaign's key, whose sheet a click opens; `many` where there are several. */
  id: string;
  title: string;
  message: string;
}

function headOf(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'eve':
      return i18n.t('remind.eve', [i18n.t(`deadline.${reminder.type}`)]);
    case 'morning':
      return i18n.t('remind.morning', [i18n.t(`deadline.${reminder.type}`)]);
    case 'call_back':
      return i18n.t('remind.call_back', [reminder.name]);
    case 'weekly':
      return i18n.t('remind.weekly');
    case 'ended':
      return i18n.t(`guard.ended.${reminder.result}`, [reminder.title]);
  }
}

function textOf(reminder: Reminder): string {
  if (reminder.kind === 'ended') return i18n.t('guard.ended.thanks');
  if (reminder.kind === 'call_back') return reminder.title;
  const calls = i18n.t('remind.open', reminder.open);
  return reminder.kind === 'weekly' ? calls : i18n.t('remind.campaign', [reminder.title, calls]);
}

/** All that is due in one notification; `due` holds at least one. */
export function notificationOf(due: readonly Reminder[]): Notification {
  const [first] = due;
  const ids = new Set(due.map((r) => (r.kind === 'weekly' ? 'many' : r.campaign)));
  const [id = 'many'] = ids;
  if (first && due.length === 1) return { id, title: headOf(first), message: textOf(first) };
  return {
    id: ids.size === 1 ? id : 'many',
    title: i18n.t('remind.many', due.length),
    message: due
      .map((r) => (r.kind === 'ended' ? headOf(r) : i18n.t('remind.line', [headOf(r), textOf(r)])))
      .join('\n'),
  };
}

/** What "Show me one now" shows. */
export const trialNotification = (): Notification => ({
  id: 'many',
  title: i18n.t('remind.trial'),
  message: i18n.t('remind.trial_text'),
});
