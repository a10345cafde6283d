import '../../components/hub.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JoinCard } from '../../components/hub/JoinCard';
import { OutboxCard } from '../../components/hub/OutboxCard';
import { PasteLink } from '../../components/hub/PasteLink';
import { Notice } from '../../components/ui/Notice';
import { joinHub, joinView, outboxViews } from '../../utils/app/join-hub';
import { hubMembers, look, send } from '../../utils/app/outbox';
import type { PagePorts } from '../../utils/app/ports';
import { askForFeed } from '../../utils/browser/hosts';
import { createHubPorts } from '../../utils/browser/hub-ports';
import { keepSending, stopSending } from '../../utils/browser/outbox-alarm';
import { isPrivateWindow } from '../../utils/browser/windows';
import { givingBack } from '../../utils/browser/give-back';
import { hasJoin, readJoin, type HubInvite } from '../../utils/hub/invite';
import { hasLead } from '../../utils/hub/lead-link';
import type { JoinView } from '../../utils/model/hub-views';
import type { Problem } from '../../utils/model/result';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';
import { HubLeads } from './HubLeads';

export interface HubViewProps {
  ports: PagePorts;
  /** Of the page's address, which may hold a link to a hub. */
  hash: string;
}

const HOME = '#/gather/hub';

/** A group's hub: joined as a member, with what waits; and led. */
export function HubView({ ports: pagePorts, hash }: HubViewProps) {
  const ports = useMemo(() => createHubPorts(pagePorts), [pagePorts]);
  const boxes = useStored(() => outboxViews(ports), ['hub', 'calls', 'campaigns']);
  const [invited, setInvited] = useState<{ invite: HubInvite; view: JoinView } | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [joinProblems, setJoinProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState('');
  const [done, setDone] = useState<{ what: 'joined' } | { what: 'left'; name: string } | null>(null);
  const now = useNow();
  useReady(boxes !== undefined);

  useEffect(() => {
    setInvited(null);
    setJoinProblems([]);
    if (!hasJoin(hash)) return;
    const invite = readJoin(hash);
    setProblems(invite.ok ? [] : invite.problems);
    if (invite.ok)
      void joinView(ports, invite.value).then((view) => setInvited({ invite: invite.value, view }));
  }, [hash, ports]);

  /** Each outbox has its time, from the moment that somebody looks. */
  const lookAfter = async () => {
    const members = hubMembers(await ports.joins.memberships());
    if (members.length === 0) return stopSending();
    await keepSending();
    for (const member of members) await look(ports.outbox, member);
  };
  useEffect(() => void lookAfter().catch(() => undefined), []);

  async function join(feeds: string[]) {
    if (!invited) return;
    // First of all, while the browser still knows of the click.
    const asked = askForFeed(invited.invite.hub);
    setBusy('join');
    setDone(null);
    try {
      if (await isPrivateWindow()) setJoinProblems([{ code: 'private_window' }]);
      else if (!(await asked)) setJoinProblems([{ code: 'hub_no_access', where: invited.view.host }]);
      else {
        await joinHub(ports, invited.invite, feeds);
        await lookAfter();
        setDone({ what: 'joined' });
        location.hash = HOME;
      }
    } catch {
      setJoinProblems([{ code: 'not_saved' }]);
    } finally {
      setBusy('');
    }
  }

  async function sendNow(group: string) {
    setBusy(group);
    try {
      await ports.alone(async () => {
        const member = hubMembers(await ports.joins.memberships()).find((m) => m.group === group);
        if (member) await send(ports.outbox, member);
      });
    } catch {
      setProblems([{ code: 'not_saved' }]);
    } finally {
      setBusy('');
    }
  }

  async function leave(group: string, name: string) {
    await givingBack(() => ports.joins.leaveHub(group));
    await lookAfter();
    setDone({ what: 'left', name });
  }

  if (!boxes) return null;
  return (
    <div class="hub gather">
      <div role="status" data-hub-done={done?.what}>
        {done && (
          <Notice
            tone="good"
            title={done.what === 'joined' ? i18n.t('hub.join.done') : i18n.t('hub.leave.done', [done.name])}
          />
        )}
      </div>
      {invited && (
        <JoinCard
          key={hash}
          view={invited.view}
          busy={busy === 'join'}
          problems={joinProblems}
          onJoin={(feeds) => void join(feeds)}
          onLeave={() => (location.hash = HOME)}
        />
      )}
      {boxes.map((view) => (
        <OutboxCard
          key={view.group}
          view={view}
          now={now}
          busy={busy === view.group}
          onSend={() => void sendNow(view.group)}
          onLeave={() => void leave(view.group, view.name)}
        />
      ))}
      {boxes.length === 0 && !invited && <p class="empty">{i18n.t('hub.none')}</p>}
      <HubLeads ports={ports} hash={hash} now={now} onHome={() => (location.hash = HOME)} />
      <PasteLink
        problems={problems}
        onText={(text) => {
          const found = /#rotunda-(?:join|lead)=[\w-]+/.exec(text)?.[0] ?? '';
          if (hasJoin(found) || hasLead(found)) location.hash = found;
          else setProblems([{ code: 'join_broken' }]);
        }}
      />
    </div>
  );
}
