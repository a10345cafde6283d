import { useEffect, useState } from 'preact/hooks';
import { ReminderForm, type ReminderFormProps } from '../../components/reminders/ReminderForm';
import { trialNotification } from '../../components/reminders/words';
import { remindersNow } from '../../utils/app/remind';
import type { ReadingPorts } from '../../utils/app/ports';
import { askToNotify, lookAgain, mayNotify, notify } from '../../utils/browser/notify';
import { FIRST_SETTINGS, type ReminderSettings } from '../../utils/model/reminder-settings';
import { useStored } from '../../utils/ui/use-stored';

/** How the reader wants to be reminded. */
export function RemindersView({ ports }: { ports: ReadingPorts }) {
  const stored = useStored(async () => (await ports.store.reminderSettings()) ?? FIRST_SETTINGS, ['told']);
  const [allowed, setAllowed] = useState<boolean>();
  const [said, setSaid] = useState<ReminderFormProps['said']>();
  useEffect(() => void mayNotify().then(setAllowed), []);
  if (!stored || allowed === undefined) return null;
  const settings = { ...stored, on: stored.on && allowed };

  async function save(change: Partial<ReminderSettings>) {
    await ports.store.saveReminderSettings({ ...settings, ...change });
    const { next } = await remindersNow(ports);
    await lookAgain((change.on ?? settings.on) ? next : undefined);
  }
  async function turn(asked: Promise<boolean>) {
    const granted = await asked.catch(() => false);
    setAllowed(granted);
    setSaid(granted ? undefined : 'refused');
    if (granted) await save({ on: true });
  }
  const show = async () => {
    try {
      await notify(trialNotification());
      setSaid('tried');
    } catch {
      setSaid('failed');
    }
  };

  return (
    <ReminderForm
      settings={settings}
      {...(said && { said })}
      onTurn={(on) => {
        // First of all, while the browser still knows of the click.
        if (on) void turn(allowed ? mayNotify() : askToNotify());
        else void save({ on: false });
      }}
      onChange={(change) => void save(change)}
      onTry={() => void show()}
    />
  );
}
