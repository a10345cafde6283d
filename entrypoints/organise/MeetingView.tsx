import { useMemo, useState } from 'preact/hooks';
import '../../components/meeting.css';
import { i18n } from '#i18n';
import { agendaPaper } from '../../components/meeting/agenda-words';
import { AgendaSheet } from '../../components/meeting/AgendaSheet';
import { MeetingForm } from '../../components/meeting/MeetingForm';
import { Turns } from '../../components/meeting/Turns';
import { ProblemList } from '../../components/ProblemList';
import { copyText } from '../../components/ui/copy';
import { useLocale } from '../../components/ui/locale';
import { Notice } from '../../components/ui/Notice';
import { Button } from '../../components/ui/Button';
import { meetingAgenda } from '../../utils/app/meeting-agenda';
import type { PagePorts } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import { createPlanPorts } from '../../utils/browser/plan-ports';
import { icsOf } from '../../utils/meeting/ics';
import { markdownOf, plainOf, type Paper } from '../../utils/meeting/markdown';
import { afterMeeting, firstDraft, invited, isUntold, planned } from '../../utils/meeting/plan';
import { omit } from '../../utils/model/at-path';
import { checkMeeting, checkNames, type MeetingDraft, type MeetingPlan } from '../../utils/model/meeting';
import { ok, type Problem } from '../../utils/model/result';
import { dayOf } from '../../utils/model/time';
import { downloadText } from '../../utils/ui/download';
import { useCounted } from '../../utils/ui/use-counted';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

const draftOf = ({ since, meeting }: MeetingPlan): MeetingDraft => ({
  since,
  ...omit(meeting, 'uid', 'sequence', 'invited'),
});

type Change = (held: MeetingPlan | undefined) => MeetingPlan;

/** The group's next meeting: when and where, who leads, and what there is to speak of. */
export function MeetingView({ ports: page }: { ports: PagePorts }) {
  const ports = useMemo(() => createPlanPorts(page), [page]);
  const stored = useStored(async () => ({ plan: await ports.plans.meeting() }), ['group']);
  const today = dayOf(ports.now().getTime(), ports.zone());
  const fresh = useMemo(() => firstDraft(i18n.t('meeting.title'), today, ports.zone()), []);
  const plan = stored?.plan;
  const [problems, setProblems] = useState<Problem[]>([]);
  const [erased, setErased] = useState<MeetingPlan | null>(null);
  useReady(stored !== undefined);
  if (!stored) return null;

  async function change(make: Change): Promise<MeetingPlan | null> {
    const kept = await askSurely(() => ports.plans.changeMeeting(make).then(ok));
    setProblems(kept.ok ? [] : kept.problems);
    setErased(null);
    return kept.ok ? kept.value : null;
  }
  async function save(typed: unknown): Promise<Record<string, string>> {
    const checked = checkMeeting(typed);
    if (!checked.ok) return Object.fromEntries(checked.problems.map((p) => [p.where ?? '', p.detail ?? '']));
    const kept = await change((held) => planned(held, checked.value, ports.newId()));
    return kept ? {} : { '': '' };
  }
  async function saveNames(names: string[]): Promise<string | undefined> {
    const checked = checkNames(names);
    if (!checked.ok) return checked.problems[0]?.detail;
    await change((held) => ({ ...(held ?? planned(undefined, fresh, ports.newId())), names: checked.value }));
    return undefined;
  }
  async function erase() {
    const gone = await askSurely(() => ports.plans.eraseMeeting().then(() => ok(true)));
    setProblems(gone.ok ? [] : gone.problems);
    if (gone.ok) setErased(plan ?? null);
  }

  return (
    <div class="meeting">
      <ProblemList problems={problems} />
      <div role="status">
        {erased && (
          <Notice title={i18n.t('meeting.erased')}>
            <p>
              <Button action="undo-erase" onPress={() => void change(() => erased)}>
                {i18n.t('votes.undo')}
              </Button>
            </p>
          </Notice>
        )}
      </div>
      <MeetingForm
        // Another meeting is another form; a change of this one from elsewhere is shown too.
        key={plan ? JSON.stringify(draftOf(plan)) + plan.meeting.uid : 'new'}
        draft={plan ? draftOf(plan) : fresh}
        isNew={!plan}
        onSave={save}
      />
      <Turns key={plan?.names.join('\n') ?? ''} names={plan?.names ?? []} onNames={saveNames} />
      {plan && (
        <AgendaPart
          ports={ports}
          plan={plan}
          onChange={change}
          onErase={() => void erase()}
          onOver={() => void change((held) => afterMeeting(held ?? plan, today, ports.newId()))}
        />
      )}
    </div>
  );
}

interface AgendaPartProps {
  ports: ReturnType<typeof createPlanPorts>;
  plan: MeetingPlan;
  onChange: (make: Change) => Promise<MeetingPlan | null>;
  onErase: () => void;
  onOver: () => void;
}

function AgendaPart({ ports, plan, onChange, onErase, onOver }: AgendaPartProps) {
  const { since, meeting } = plan;
  const { value: agenda, calls } = useCounted(
    (told) => meetingAgenda(ports, since, told),
    ['calls', 'campaigns', 'group', 'place'],
    since,
  );
  const now = useNow();
  const locale = useLocale();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!agenda) {
    return (
      <p role="status" class="muted" data-reading={calls ?? 0}>
        {calls === undefined ? i18n.t('votes.reading') : i18n.t('votes.reading_far', [`${calls}`])}
      </p>
    );
  }
  const paperOf = (of: MeetingPlan): Paper => agendaPaper(of, agenda, now, locale);
  const day = meeting.at.slice(0, 10);
  return (
    <AgendaSheet
      paper={paperOf(plan)}
      isCancelled={meeting.cancelled === true}
      isUntold={isUntold(meeting)}
      copied={copied}
      onCopy={(within) => void copyText(markdownOf(paperOf(plan)), within).then(setCopied)}
      onMarkdown={() => downloadText(`meeting-${day}.md`, 'text/markdown', markdownOf(paperOf(plan)))}
      onInvitation={() =>
        // Kept first: what went out must never have the number of what was before it.
        void onChange((held) => invited(held ?? plan)).then((kept) => {
          if (!kept) return;
          const invitation = { meeting: kept.meeting, description: plainOf(paperOf(kept)) };
          const text = icsOf({ ...invitation, now: ports.now().toISOString() });
          downloadText(`meeting-${day}.ics`, 'text/calendar', text);
        })
      }
      onCancel={(cancelled) =>
        void onChange((held) => {
          const draft: MeetingDraft = omit(draftOf(held ?? plan), 'cancelled');
          return planned(held ?? plan, cancelled ? { ...draft, cancelled: true } : draft, meeting.uid);
        })
      }
      onOver={onOver}
      onErase={onErase}
    />
  );
}
