import { useState } from 'preact/hooks';
import { SaveCard } from '../../components/data/SaveCard';
import type { DataPorts } from '../../utils/app/ports';
import { writeBackup } from '../../utils/backup/file';
import { readKept } from '../../utils/browser/kept-settings';
import { takeBackup } from '../../utils/db/backup-store';
import { createWriteStore } from '../../utils/db/write-store';
import type { Problem } from '../../utils/model/result';
import { dayOf } from '../../utils/model/time';
import { downloadBlob } from '../../utils/ui/download';
import { useStored } from '../../utils/ui/use-stored';

/** Everything that is kept on this device, as one file in the reader's downloads. */
export function SaveView({ ports }: { ports: DataPorts }) {
  const keys = useStored(async () => (await createWriteStore().keys()).length, ['campaigns']) ?? 0;
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [saved, setSaved] = useState<string | null>(null);

  async function save(passphrase: string) {
    setBusy(true);
    setSaved(null);
    try {
      const now = ports.now().toISOString();
      const file = await writeBackup(await takeBackup(now, await readKept()), passphrase);
      setProblems(file.ok ? [] : file.problems);
      if (!file.ok) return;
      const name = `rotunda-${dayOf(now, ports.zone())}.rotunda-backup`;
      downloadBlob(name, new Blob([file.value], { type: 'application/octet-stream' }));
      setSaved(name);
    } catch {
      setProblems([{ code: 'unknown' }]);
    } finally {
      setBusy(false);
    }
  }
  return <SaveCard {...{ keys, busy, problems, saved }} onSave={(passphrase) => void save(passphrase)} />;
}
