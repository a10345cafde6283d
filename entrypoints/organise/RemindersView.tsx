import { useEffect, useRef, useState } from 'preact/hooks';
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
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => void mayNotify().then(setAllowed), []);
  if (!stored || allowed === undefined) return null;
  const settings = { ...stored, on: stored.on && allowed };

  async function write(change: Partial<ReminderSettings>) {
    const held = (await ports.store.reminderSettings()) ?? FIRST_SETTINGS;
    const changed = { ...held, ...change };
    await ports.store.saveReminderSettings(changed);
    const { next } = await remindersNow(ports);
    await lookAgain(changed.on ? next : undefined);
  }
  // Two presses in a row: the second is written onto what the first left.
  const save = (change: Partial<ReminderSettings>): Promise<void> =>
    (last.current = last.current.then(
      () => write(change),
      () => write(change),
    ));
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
