import { useEffect, useState } from 'preact/hooks';
import { KeyPanel, type KeyView } from '../../components/write/KeyPanel';
import type { PagePorts } from '../../utils/app/ports';
import type { KeptKey } from '../../utils/model/kept-key';
import type { Problem } from '../../utils/model/result';
import { makeKeyPair } from '../../utils/sign/ed25519';
import { openKey, sealKey } from '../../utils/sign/sealed-key';
import { downloadText } from '../../utils/ui/download';
import { useFingerprints } from './use-fingerprints';

export interface KeyScreenProps {
  ports: PagePorts;
  keys: readonly KeptKey[];
  /** The public key that is chosen. */
  used: string | undefined;
  /** They are a partner's: one is always chosen, and the public half is shown, to be sent. */
  ofPartner?: boolean;
  onUse: (publicKey: string | null) => void;
  onKey: (key: KeptKey) => Promise<void>;
  onBack: () => void;
}

/** Whoever loses the key cannot sign under it again: the browser asks before the page is left with the only copy. */
export function useLoneKey(isAlone: boolean): void {
  useEffect(() => {
    if (!isAlone) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAlone]);
}

/** The author's keys: made here, saved to a file under a passphrase, and read from one. */
export function KeyScreen({ ports, keys, used, ofPartner, onUse, onKey, onBack }: KeyScreenProps) {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<'made' | 'saved' | 'restored' | null>(null);
  const prints = useFingerprints(keys.map((k) => k.publicKey));
  useLoneKey(keys.some((k) => k.publicKey === used && k.backedUp === undefined));
  const now = () => ports.now().toISOString();
  async function run(work: () => Promise<Problem[]>) {
    setBusy(true);
    setDone(null);
    setProblems(await work().catch(() => [{ code: 'unknown' }]));
    setBusy(false);
  }
  const views: KeyView[] = keys.map((k) => ({
    publicKey: k.publicKey,
    fingerprint: prints.get(k.publicKey) ?? '',
    backedUp: k.backedUp !== undefined,
    used: k.publicKey === used,
  }));
  return (
    <KeyPanel
      keys={views}
      busy={busy}
      problems={problems}
      done={done}
      ofPartner={ofPartner ?? false}
      onMake={() =>
        void run(async () => {
          const pair = await makeKeyPair();
          await onKey({ ...pair, made: now() });
          onUse(pair.publicKey);
          setDone('made');
          return [];
        })
      }
      onUse={onUse}
      onBackUp={(publicKey, passphrase) =>
        void run(async () => {
          const key = keys.find((k) => k.publicKey === publicKey);
          if (!key) return [];
          const file = await sealKey(key, passphrase);
          if (!file.ok) return file.problems;
          downloadText(`rotunda-key-${publicKey.slice(0, 8)}.json`, 'application/json', file.value);
          await onKey({ ...key, backedUp: now() });
          setDone('saved');
          return [];
        })
      }
      onRestore={(file, passphrase) =>
        void run(async () => {
          const opened = await openKey(await file.text(), passphrase);
          if (!opened.ok) return opened.problems;
          await onKey({ ...opened.value, backedUp: now() });
          onUse(opened.value.publicKey);
          setDone('restored');
          return [];
        })
      }
      onBack={onBack}
    />
  );
}
