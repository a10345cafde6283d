import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../components/votes.css';
import { i18n } from '#i18n';
import { ProblemList } from '../../components/ProblemList';
import { Button } from '../../components/ui/Button';
import { Field } from '../../components/ui/Field';
import { Notice } from '../../components/ui/Notice';
import { SourceForm } from '../../components/votes/SourceForm';
import { VoteBoard } from '../../components/votes/VoteBoard';
import { hostOf, voteFlaw } from '../../components/votes/words';
import { fullName } from '../../components/ui/person';
import type { PagePorts } from '../../utils/app/ports';
import { chooseBody, keepSource, liveCampaigns, setVotesNeeded, voteBoard } from '../../utils/app/vote-board';
import { askSurely } from '../../utils/browser/ask';
import { createPlanPorts } from '../../utils/browser/plan-ports';
import type { CitedSource } from '../../utils/model/cited-source';
import { ok, type Problem, type Result } from '../../utils/model/result';
import type { SourceDraft } from '../../utils/tally/vote-views';
import { useCounted } from '../../utils/ui/use-counted';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

/** `#/votes/CAMPAIGN` -> its key; empty where none is named. */
const keyIn = (hash: string): string => decodeURIComponent(hash.split('/')[2] ?? '');

/** A source that is being written: a new one, or one that is kept. */
interface Editing {
  id: string;
  isKept: boolean;
  draft: SourceDraft;
}

/** Where the votes on a live campaign's bill stand. */
export function VotesView({ ports: page }: { ports: PagePorts }) {
  const ports = useMemo(() => createPlanPorts(page), [page]);
  const campaigns = useStored(async () => (await liveCampaigns(ports)).map((c) => c.view), ['campaigns']);
  const [asked, setAsked] = useState(keyIn(location.hash));
  useEffect(() => {
    const follow = () => setAsked(keyIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const key = asked || (campaigns?.[0]?.key ?? '');
  const isGone = campaigns !== undefined && key !== '' && !campaigns.some((c) => c.key === key);
  useReady(campaigns !== undefined);
  if (!campaigns) return null;
  if (campaigns.length === 0) {
    return (
      <div class="empty">
        <p>{i18n.t('votes.none')}</p>
        <p>{i18n.t('votes.none_do')}</p>
      </div>
    );
  }
  return (
    <div class="votes">
      <Field id="vote-campaign" label={i18n.t('votes.campaign')}>
        <select
          id="vote-campaign"
          name="vote-campaign"
          value={isGone ? '' : key}
          onChange={(e) => (location.hash = `#/votes/${encodeURIComponent(e.currentTarget.value)}`)}
        >
          {isGone && <option value="">{i18n.t('votes.choose')}</option>}
          {campaigns.map((c) => (
            <option key={c.key} value={c.key}>
              {`${c.title} – ${c.group}`}
            </option>
          ))}
        </select>
      </Field>
      {isGone ? (
        <Notice tone="due" title={i18n.t('votes.gone')} />
      ) : (
        <CampaignVotes key={key} ports={ports} campaign={key} />
      )}
    </div>
  );
}

interface CampaignVotesProps {
  ports: ReturnType<typeof createPlanPorts>;
  campaign: string;
}

function CampaignVotes({ ports, campaign }: CampaignVotesProps) {
  const { value: view, calls } = useCounted(
    (told) => voteBoard(ports, campaign, told),
    ['calls', 'campaigns', 'group', 'place'],
    campaign,
  );
  const now = useNow();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState<{ kept: string } | { removed: CitedSource } | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  if (!view) {
    return (
      <p role="status" class="muted" data-reading={calls ?? 0}>
        {calls === undefined ? i18n.t('votes.reading') : i18n.t('votes.reading_far', [`${calls}`])}
      </p>
    );
  }
  const voters = view.board.rows.map(({ voter }) => ({
    id: voter.id,
    name: fullName({ title: view.seats[voter.id]?.title ?? '', name: voter.name }),
  }));
  const nameOf = (source: Pick<CitedSource, 'title' | 'url'>) => source.title ?? hostOf(source.url);

  /** Problems of a field stand beside it; others above the board. */
  function fieldProblems(result: Result<unknown>): Record<string, string> {
    if (result.ok) {
      setProblems([]);
      return {};
    }
    const ofFields = result.problems.filter((p) => p.where && p.detail);
    setProblems(result.problems.filter((p) => !ofFields.includes(p)));
    // Where nothing can be shown at a field, the form stays open all the same.
    if (ofFields.length === 0) return { '': '' };
    return Object.fromEntries(ofFields.map((p) => [p.where ?? '', voteFlaw(p.where ?? '', p.detail ?? '')]));
  }
  const attempt = async (work: () => Promise<void>) =>
    fieldProblems(await askSurely(() => work().then(() => ok(true))));
  function edit(id: string) {
    const source = view?.sources.find((s) => s.id === id);
    if (!source) return;
    const { legislator, position, url, title = '', quote = '', date } = source;
    setSaid(null);
    setEditing({ id, isKept: true, draft: { legislator, position, url, title, quote, date } });
  }
  function add(legislator: string) {
    setSaid(null);
    const draft = { legislator, position: '', url: '', title: '', quote: '', date: '' };
    setEditing({ id: ports.newId(), isKept: false, draft });
  }
  async function save(id: string, draft: SourceDraft) {
    const result = await askSurely(() => keepSource(ports, campaign, id, draft));
    if (result.ok) {
      setEditing(null);
      setSaid({ kept: nameOf(result.value) });
    }
    return fieldProblems(result);
  }
  async function remove(id: string) {
    const removed = view?.sources.find((s) => s.id === id);
    if (!removed) return;
    const wrong = await attempt(() => ports.groups.removeEvidence(id));
    if (Object.keys(wrong).length === 0) setSaid({ removed });
  }
  async function putBack(source: CitedSource) {
    const wrong = await attempt(() => ports.groups.saveEvidence(source));
    if (Object.keys(wrong).length === 0) setSaid({ kept: nameOf(source) });
  }

  return (
    <>
      {calls !== undefined && (
        <p class="muted" data-reading={calls}>
          {i18n.t('votes.reading_far', [`${calls}`])}
        </p>
      )}
      <ProblemList problems={problems} />
      <div role="status" data-said={said === null ? '' : 'kept' in said ? 'kept' : 'removed'}>
        {said && 'kept' in said && <Notice tone="good" title={i18n.t('votes.kept', [said.kept])} />}
        {said && 'removed' in said && (
          <Notice title={i18n.t('votes.removed', [nameOf(said.removed)])}>
            <p>
              <Button action="undo-remove" onPress={() => void putBack(said.removed)}>
                {i18n.t('votes.undo')}
              </Button>
            </p>
          </Notice>
        )}
      </div>
      {editing && (
        <SourceForm
          key={editing.id}
          draft={editing.draft}
          isKept={editing.isKept}
          people={voters}
          today={view.today}
          onSave={(draft) => save(editing.id, draft)}
          onClose={() => setEditing(null)}
        />
      )}
      <VoteBoard
        view={view}
        now={now}
        onBody={(body) => void attempt(() => chooseBody(ports, campaign, body))}
        onNeeded={async (needed) =>
          fieldProblems(await askSurely(() => setVotesNeeded(ports, campaign, view.body?.key ?? '', needed)))
        }
        onAdd={add}
        onEdit={edit}
        onRemove={(id) => void remove(id)}
      />
    </>
  );
}
