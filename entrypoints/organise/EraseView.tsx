import { useEffect, useRef, useState } from 'preact/hooks';
import {
  EraseCard,
  type EraseCardProps,
  type EraseChoice,
  type EraseWhat,
} from '../../components/data/EraseCard';
import type { DataPorts } from '../../utils/app/ports';
import { announceAll } from '../../utils/browser/changes';
import { eraseBesides } from '../../utils/browser/erase-all';
import { tellPages } from '../../utils/browser/messages';
import { givingBack } from '../../utils/browser/give-back';
import type { EraseCounts, EraseScope } from '../../utils/erase/scope';
import { inLanguage } from '../../utils/model/language';
import { ok, type Problem } from '../../utils/model/result';
import { alone } from '../../utils/ui/alone';

type Part = Exclude<EraseWhat, 'everything'>;

const byName = (a: EraseChoice, b: EraseChoice): number => a.name.localeCompare(b.name);

/** Campaigns or groups that anything here is about, by the names that are known of them. */
async function choicesOf(ports: DataPorts, what: Part): Promise<EraseChoice[]> {
  const [all, campaigns, feeds] = await Promise.all([
    ports.data.erasable(),
    ports.store.campaigns(),
    ports.store.feeds(),
  ]);
  if (what === 'group') {
    const names = new Map(feeds.map((f) => [f.id, f.name]));
    return all.groups.map((id) => ({ id, name: names.get(id) ?? id })).sort(byName);
  }
  const titles = new Map(
    campaigns.map((c) => [c.key, `${inLanguage(c.title, ports.languages())} (${c.group})`]),
  );
  return all.campaigns.map((id) => ({ id, name: titles.get(id) ?? id })).sort(byName);
}

const scopeOf = (what: Part, id: string, authored: boolean): EraseScope =>
  what === 'campaign' ? { kind: 'campaign', campaign: id } : { kind: 'group', group: id, authored };

/** Erasing for good, of a part or of all. */
export function EraseView({ ports }: { ports: DataPorts }) {
  const [what, setWhat] = useState<EraseWhat | null>(null);
  const [choices, setChoices] = useState<EraseChoice[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [authored, setAuthored] = useState(false);
  const [counts, setCounts] = useState<EraseCounts | null>(null);
  const [followed, setFollowed] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<EraseCardProps['done']>(null);
  const newest = useRef(0);

  useEffect(() => {
    const mine = ++newest.current;
    if (what === null || what === 'everything') return;
    void (async () => {
      if (chosen === '') {
        const found = await choicesOf(ports, what);
        if (mine === newest.current) setChoices(found);
        return;
      }
      const found = await ports.data.countErase(scopeOf(what, chosen, true));
      const isFollowed = what === 'campaign' && (await ports.store.campaign(chosen)) !== undefined;
      if (mine !== newest.current) return;
      setCounts(found);
      setFollowed(isFollowed);
    })();
  }, [ports, what, chosen]);

  const choose = (id: string) => {
    setChosen(id);
    setCounts(null);
    setAuthored(false);
    setDone(null);
    setProblems([]);
  };
  async function erase(kind: EraseWhat) {
    setBusy(true);
    setDone(null);
    const name = choices?.find((c) => c.id === chosen)?.name ?? chosen;
    const result = await alone(async () => {
      if (kind !== 'everything')
        return ok(void (await givingBack(() => ports.data.erase(scopeOf(kind, chosen, authored)))));
      // What is checked out of sight at this moment would write down what it found.
      await navigator.locks.request('rotunda-checks', async () => {
        await ports.data.eraseEverything();
        await eraseBesides();
      });
      announceAll();
      return ok(undefined);
    });
    setBusy(false);
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) return;
    void tellPages();
    setWhat(null);
    setChoices(null);
    setTyped('');
    setChosen('');
    setCounts(null);
    setAuthored(false);
    setDone(kind === 'everything' ? 'everything' : { name });
  }
  return (
    <EraseCard
      {...{ what, choices, chosen, authored, counts, followed, typed, busy, problems, done }}
      onWhat={(next) => {
        setWhat(next);
        setChoices(null);
        setTyped('');
        choose('');
      }}
      onChoose={choose}
      onAuthored={setAuthored}
      onType={setTyped}
      onErase={() => what && void erase(what)}
    />
  );
}
