import { useEffect, useRef, useState } from 'preact/hooks';
import { LeadCard, type LeadCardProps } from '../../components/hub/LeadCard';
import { LeadInvites } from '../../components/hub/LeadInvites';
import { LeadMembers } from '../../components/hub/LeadMembers';
import { MemberCalls } from '../../components/hub/MemberCalls';
import { OtherLeaders } from '../../components/hub/OtherLeaders';
import { copyText } from '../../components/ui/copy';
import type { HubPorts } from '../../utils/app/hub-ports';
import {
  addInvites,
  addLeader,
  confirmMember,
  eraseCall,
  nextInvite,
  publishTally,
  pullNew,
} from '../../utils/app/lead-hub';
import { ledGroups, memberCalls } from '../../utils/app/lead-views';
import { givingBack } from '../../utils/browser/give-back';
import { readLeaderCard, readSpareInvites } from '../../utils/hub/lead-link';
import type { LeadView, MemberCall } from '../../utils/model/hub-views';
import type { LedGroup } from '../../utils/model/led-hub';
import type { Problem } from '../../utils/model/result';

const loadQr = async () => (await import('../../components/ui/QrCode')).QrCode;

/** Progress is shown from then on, in milliseconds. */
const LONG = 700;

export interface HubLeadProps {
  ports: HubPorts;
  view: LeadView;
  /** Milliseconds. */
  now: number;
}

/** One group's hub, led from here. */
export function HubLead({ ports, view, now }: HubLeadProps) {
  const { id } = view;
  const [busy, setBusy] = useState<LeadCardProps['busy'] | 'erase'>(null);
  const [progress, setProgress] = useState<LeadCardProps['progress']>(null);
  const [report, setReport] = useState<LeadCardProps['report']>(null);
  const [published, setPublished] = useState<number | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [calls, setCalls] = useState<{ member: string; calls: MemberCall[]; erased: boolean } | null>(null);
  const [callProblems, setCallProblems] = useState<Problem[]>([]);
  const isHere = useRef(true);
  useEffect(() => () => void (isHere.current = false), []);

  /** Does one thing at a time with the hub as it stands now. */
  async function run(
    what: NonNullable<typeof busy>,
    work: (lead: LedGroup) => Promise<void>,
    tell: (problems: Problem[]) => void = setProblems,
  ) {
    if (busy) return;
    setBusy(what);
    tell([]);
    try {
      const lead = (await ledGroups(ports)).find((l) => l.id === id);
      if (lead) await work(lead);
    } catch (error) {
      const isFull = error instanceof Error && error.name === 'QuotaExceededError';
      tell([{ code: isFull ? 'storage_full' : 'gather_not_kept' }]);
    } finally {
      if (isHere.current) setBusy(null);
    }
  }
  const pull = () =>
    run('pull', async (lead) => {
      const begun = performance.now();
      setReport(null);
      setProgress(null);
      setReport(
        await pullNew(ports, lead, (now) => {
          if (performance.now() - begun > LONG) setProgress(now);
        }),
      );
    });
  const publish = () =>
    run('publish', async (lead) => {
      setPublished(null);
      const done = await publishTally(ports, lead);
      if (done.ok) setPublished(done.value);
      else setProblems(done.problems);
    });
  const show = async (member: string, erased = false) =>
    setCalls({ member, calls: await memberCalls(ports, id, member), erased });
  const erase = (member: string, call: string) =>
    run(
      'erase',
      async (lead) => {
        const done = await eraseCall(ports, lead, member, call);
        if (!done.ok) return setCallProblems(done.problems);
        await show(member, true);
      },
      setCallProblems,
    );

  return (
    <>
      <LeadCard
        {...{ view, now, progress, report, published, problems }}
        busy={busy === 'erase' ? null : busy}
        onPull={() => void pull()}
        onPublish={() => void publish()}
        onStop={() => void givingBack(() => ports.leads.removeLead(id))}
      >
        <LeadInvites
          view={view}
          loadQr={loadQr}
          onCopy={copyText}
          onNext={() => void nextInvite(ports, id)}
          onAdd={(text) => {
            const found = readSpareInvites(text);
            if (found.length > 0) void addInvites(ports, id, found);
            return found.length > 0;
          }}
        />
        <OtherLeaders
          view={view}
          onAdd={(text) => {
            const other = readLeaderCard(text);
            if (!other) return 'bad';
            if (view.card.includes(other.seal)) return 'same';
            void addLeader(ports, id, other);
            return 'added';
          }}
        />
      </LeadCard>
      <LeadMembers
        view={view}
        onConfirm={(member, isTrue) => void confirmMember(ports, id, member, isTrue)}
        onHold={(member, hold) => void ports.groups.holdMember(id, member, hold)}
        onCalls={(member) => {
          setCallProblems([]);
          void show(member);
        }}
      >
        {calls && (
          <MemberCalls
            {...calls}
            busy={busy === 'erase'}
            problems={callProblems}
            onErase={(call) => void erase(calls.member, call)}
            onClose={() => setCalls(null)}
          />
        )}
      </LeadMembers>
    </>
  );
}
