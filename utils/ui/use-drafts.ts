import { useEffect, useRef, useState } from 'preact/hooks';
import type { WriteStore } from '../db/write-store';
import type { Draft } from '../model/draft';
import type { KeptKey } from '../model/kept-key';
import { keepLatest, type KeepLatest } from './keep-latest';

export interface Drafts {
  drafts: Draft[];
  keys: KeptKey[];
  /** Null while something is on its way to the disk; false where the last write failed. */
  kept: boolean | null;
  change: (draft: Draft) => void;
  remove: (id: string) => void;
  keepKey: (key: KeptKey) => Promise<void>;
}

/** Only one page writes at a time, or the older one would write over the newer's words. */
export const WRITING = 'rotunda-write';

/**
 * Drafts and keys, kept with every change. This page's own words are the newest there are: nothing is read again.
 * @returns `null` until they are read; `'elsewhere'` while another page of ours has them open
 */
export function useDrafts(store: WriteStore): Drafts | 'elsewhere' | null {
  const [state, setState] = useState<Pick<Drafts, 'drafts' | 'keys'> | 'elsewhere' | null>(null);
  const [kept, setKept] = useState<boolean | null>(true);
  const keepers = useRef(new Map<string, KeepLatest<Draft>>());

  useEffect(() => {
    let release = (): void => undefined;
    const done = new Promise<void>((end) => (release = end));
    const waiting = new AbortController();
    void navigator.locks
      .request(WRITING, { ifAvailable: true }, async (lock) => {
        if (lock) return hold();
        setState('elsewhere');
        void navigator.locks.request(WRITING, { signal: waiting.signal }, hold).catch(() => undefined);
      })
      .catch(() => undefined);
    async function hold(): Promise<void> {
      const [drafts, keys] = await Promise.all([store.drafts(), store.keys()]);
      if (!waiting.signal.aborted) setState({ drafts, keys });
      await done;
    }
    const flush = () => keepers.current.forEach((keeper) => keeper.flush());
    const hide = () => document.visibilityState === 'hidden' && flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hide);
      flush();
      waiting.abort();
      release();
    };
  }, []);

  if (state === null || state === 'elsewhere') return state;
  const set = (more: (held: { drafts: Draft[]; keys: KeptKey[] }) => Partial<Drafts>) =>
    setState((held) => (held === null || held === 'elsewhere' ? held : { ...held, ...more(held) }));
  return {
    ...state,
    kept,
    change(draft) {
      const keeper = keepers.current.get(draft.id) ?? keepLatest<Draft>((d) => store.saveDraft(d), setKept);
      keepers.current.set(draft.id, keeper);
      setKept(null);
      keeper.put(draft);
      set(({ drafts }) => ({
        drafts: drafts.some((d) => d.id === draft.id)
          ? drafts.map((d) => (d.id === draft.id ? draft : d))
          : [draft, ...drafts],
      }));
    },
    remove(id) {
      set(({ drafts }) => ({ drafts: drafts.filter((d) => d.id !== id) }));
      keepers.current.delete(id);
      void store.removeDraft(id);
    },
    async keepKey(key) {
      await store.saveKey(key);
      set(({ keys }) => ({ keys: [...keys.filter((k) => k.publicKey !== key.publicKey), key] }));
    },
  };
}
