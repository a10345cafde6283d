import { useState } from 'preact/hooks';
import { RestoreCard, type RestoreCardProps } from '../../components/data/RestoreCard';
import type { DataPorts } from '../../utils/app/ports';
import { remindersNow } from '../../utils/app/remind';
import { readBackup, type Backup } from '../../utils/backup/file';
import { planByKind, type KindPlan } from '../../utils/backup/kinds';
import type { RestoreMode, RestorePlan } from '../../utils/backup/plan';
import { planSettings } from '../../utils/backup/settings';
import { announceAll } from '../../utils/browser/changes';
import { readKept, restoreKept } from '../../utils/browser/kept-settings';
import { tellPages } from '../../utils/browser/messages';
import { askForMissing, missingSites } from '../../utils/browser/missing-sites';
import { lookAgain, mayNotify } from '../../utils/browser/notify';
import { planBackup, restoreBackup } from '../../utils/db/backup-store';
import { fail, ok, type Problem, type Result } from '../../utils/model/result';
import { alone } from '../../utils/ui/alone';
import { useNow } from '../../utils/ui/use-now';

/** Larger ones are no backup of ours, and are not even read. */
const MOST_BYTES = 150_000_000;

interface Planned {
  mode: RestoreMode;
  plan: RestorePlan;
  settings: Record<string, unknown>;
  kinds: KindPlan[];
}

/** What a restore would do at this moment, to the database and beside it. */
async function planAll(backup: Backup, mode: RestoreMode): Promise<Result<Planned>> {
  const plan = await planBackup(backup, mode);
  if (!plan.ok) return plan;
  const settings = planSettings(backup.settings, await readKept(), mode);
  const kinds = planByKind({ stores: [...plan.value.stores, settings.counts] });
  return ok({ mode, plan: plan.value, settings: settings.put, kinds });
}

async function readFile(file: File, passphrase: string): Promise<Result<Backup>> {
  if (file.size > MOST_BYTES) return fail('backup_too_big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readBackup(bytes, passphrase === '' ? undefined : passphrase);
}

type Hosts = { patterns: string[]; asked: 'allowed' | 'refused' | null; notify: boolean };

const hostOf = (pattern: string): string => pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');

/** A backup read from a file, and done after the reader saw what it does. */
export function RestoreView({ ports }: { ports: DataPorts }) {
  const now = useNow();
  const [sealed, setSealed] = useState(false);
  const [backup, setBackup] = useState<Backup | null>(null);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [busy, setBusy] = useState<RestoreCardProps['busy']>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [after, setAfter] = useState<Hosts | null>(null);

  const forget = () => {
    setBackup(null);
    setPlanned(null);
    setProblems([]);
  };
  async function run(what: NonNullable<RestoreCardProps['busy']>, work: () => Promise<Result<unknown>>) {
    setBusy(what);
    setProblems([]);
    const result = await work().catch((): Result<never> => fail('unknown'));
    setBusy(null);
    if (!result.ok) setProblems(result.problems);
  }
  async function show(read: Backup, mode: RestoreMode): Promise<Result<unknown>> {
    const made = await planAll(read, mode);
    setBackup(made.ok ? read : null);
    setPlanned(made.ok ? made.value : null);
    return made;
  }
  async function open(file: File, passphrase: string): Promise<Result<unknown>> {
    setAfter(null);
    const read = await readFile(file, passphrase);
    // That it is sealed is no mistake: the passphrase is asked for.
    const isSealed =
      !read.ok && ['backup_sealed', 'backup_passphrase'].includes(read.problems[0]?.code ?? '');
    if (isSealed) setSealed(true);
    return read.ok ? show(read.value, 'merge') : read;
  }
  async function restore(read: Backup, seen: Planned): Promise<Result<unknown>> {
    const done = await alone(async (): Promise<Result<boolean>> => {
      // A call may have been recorded since: what is done is what was seen, or the reader is shown anew.
      const made = await planAll(read, seen.mode);
      if (!made.ok) return made;
      setPlanned(made.value);
      if (JSON.stringify(made.value.kinds) !== JSON.stringify(seen.kinds)) return ok(false);
      await restoreBackup(made.value.plan, () => undefined);
      await restoreKept(made.value.settings);
      return ok(true);
    });
    if (!done.ok || !done.value) return done;
    announceAll();
    void tellPages();
    forget();
    setSealed(false);
    const [places, feeds, reminders] = await Promise.all([
      ports.store.places(),
      ports.store.feeds(),
      ports.store.reminderSettings(),
    ]);
    const on = reminders?.on === true;
    await lookAgain(on ? (await remindersNow(ports)).next : undefined);
    const patterns = await missingSites(places, feeds);
    setAfter({ patterns, asked: null, notify: on && !(await mayNotify()) });
    return done;
  }
  async function allow(asked: Promise<boolean>, held: Hosts) {
    const isAllowed = await asked.catch(() => false);
    const [places, feeds] = await Promise.all([ports.store.places(), ports.store.feeds()]);
    const patterns = await missingSites(places, feeds);
    setAfter({ ...held, patterns, asked: isAllowed && patterns.length === 0 ? 'allowed' : 'refused' });
  }
  return (
    <RestoreCard
      {...{ now, sealed, busy, problems }}
      opened={backup && planned && { made: backup.made, mode: planned.mode, kinds: planned.kinds }}
      done={
        after && {
          hosts: [...new Set(after.patterns.map(hostOf))],
          asked: after.asked,
          notify: after.notify,
        }
      }
      onFile={() => {
        forget();
        setSealed(false);
        setAfter(null);
      }}
      onOpen={(file, passphrase) => void run('opening', () => open(file, passphrase))}
      onMode={(mode) => backup && void run('opening', () => show(backup, mode))}
      onRestore={() => backup && planned && void run('restoring', () => restore(backup, planned))}
      onLeave={forget}
      onAllow={() => after && void allow(askForMissing(after.patterns), after)}
    />
  );
}
