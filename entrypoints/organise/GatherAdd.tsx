import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AddCalls, type AddCallsProps } from '../../components/gather/AddCalls';
import { MemberTable, type MemberTableProps } from '../../components/gather/MemberTable';
import { gatherCalls, type Given } from '../../utils/app/gather-calls';
import { groupMembers } from '../../utils/app/group-members';
import type { GroupPorts } from '../../utils/app/ports';
import { onChange } from '../../utils/browser/changes';
import { isPrivateWindow } from '../../utils/browser/windows';
import type { GatherReport, MembersView, OpenedLink } from '../../utils/model/gather-views';
import type { Problem } from '../../utils/model/result';
import { FRAGMENT } from '../../utils/packet/names';
import { readLink } from '../../utils/packet/packet';
import { droppedFiles } from '../../utils/ui/dropped';
import { useReady } from '../../utils/ui/use-ready';

export interface GatherAddProps {
  ports: GroupPorts;
  /** What the page's address holds of a tally link; null where it holds none. */
  link: string | null;
  onLinkDone: () => void;
}

/** Progress is shown from then on, in milliseconds. */
const LONG = 1000;

const fromFile = (file: File): Given => ({
  name: file.webkitRelativePath || file.name,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

function fromText(text: string): Given {
  const bytes = new TextEncoder().encode(text);
  return { name: i18n.t('gather.add.pasted'), size: bytes.length, read: () => Promise.resolve(bytes) };
}

/** Calls of members, added and listed by member number. */
export function GatherAdd({ ports, link, onLinkDone }: GatherAddProps) {
  const [groups, setGroups] = useState<MembersView[] | null>(null);
  const [opened, setOpened] = useState<OpenedLink | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<AddCallsProps['progress']>(null);
  const [report, setReport] = useState<GatherReport | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<MemberTableProps['done']>(null);
  const isAdding = useRef(false);
  const newest = useRef(0);
  useReady(groups !== null);

  async function list() {
    const mine = ++newest.current;
    const view = await groupMembers(ports);
    if (mine === newest.current) setGroups(view);
  }
  useEffect(() => {
    void list();
    // All calls are walked for it: not after each batch of what is being added here.
    const stop = onChange(
      (change) => (change === 'group' || change === 'campaigns') && !isAdding.current && void list(),
    );
    return () => {
      newest.current = -1;
      stop();
    };
  }, []);
  useEffect(() => {
    setOpened(null);
    if (link === null) return;
    void readLink(link).then(async (read) => {
      setReport(null);
      setProblems(read.ok ? [] : read.problems);
      if (!read.ok) return;
      const { member, group, records } = read.value;
      const name = (await ports.store.feeds()).find((f) => f.id === group)?.name ?? group;
      setOpened({ member, group: name, calls: records.filter((r) => r.kind === 'call').length });
    });
  }, [link]);

  async function add(given: Given[]) {
    if (given.length === 0 || isAdding.current) return;
    isAdding.current = true;
    setBusy(true);
    setReport(null);
    setDone(null);
    const begun = performance.now();
    try {
      if (await isPrivateWindow()) {
        setProblems([{ code: 'private_window' }]);
        return;
      }
      setProblems([]);
      const result = await gatherCalls(ports, given, (read) => {
        if (performance.now() - begun > LONG) setProgress({ done: read, of: given.length });
      });
      setReport(result);
      await list();
    } catch {
      setProblems([{ code: 'unknown' }]);
    } finally {
      isAdding.current = false;
      setProgress(null);
      setBusy(false);
    }
  }

  return (
    <>
      <AddCalls
        {...{ busy, progress, report, problems, opened }}
        onFiles={(files) => void add(files.map(fromFile))}
        onDrop={(data) => {
          const text = data.getData('text/plain');
          void droppedFiles(data).then((files) =>
            add(files.length > 0 || text === '' ? files.map(fromFile) : [fromText(text)]),
          );
        }}
        onText={(text) => void add([fromText(text)])}
        onOpened={(isWanted) => {
          const text = FRAGMENT + (link ?? '');
          onLinkDone();
          if (isWanted) void add([fromText(text)]);
        }}
      />
      {groups && (
        <MemberTable
          groups={groups}
          done={done}
          onHold={(group, member, hold) =>
            void ports.groups.holdMember(group, member, hold).then(() => {
              setDone({ what: hold ? 'held' : 'released', member });
              return list();
            })
          }
        />
      )}
    </>
  );
}
