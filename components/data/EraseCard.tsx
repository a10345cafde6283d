import { i18n } from '#i18n';
import { isNothing, type EraseCounts } from '../../utils/erase/scope';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';

export type EraseWhat = 'campaign' | 'group' | 'everything';

/** A campaign or a group to choose. */
export interface EraseChoice {
  /** Its key, or its id. */
  id: string;
  name: string;
}

export interface EraseCardProps {
  /** Null until something was chosen. */
  what: EraseWhat | null;
  /** Of the kind that was chosen; null until they are read. */
  choices: EraseChoice[] | null;
  /** The id of the one that was chosen. */
  chosen: string;
  authored: boolean;
  /** What would go, drafts and keys of the group too; null until it is counted. */
  counts: EraseCounts | null;
  /** The chosen campaign is one that a followed group publishes. */
  followed: boolean;
  /** What was written to be sure. */
  typed: string;
  busy: boolean;
  problems: Problem[];
  /** What was erased last: a name, or everything. */
  done: { name: string } | 'everything' | null;
  onWhat: (what: EraseWhat) => void;
  onChoose: (id: string) => void;
  onAuthored: (on: boolean) => void;
  onType: (text: string) => void;
  onErase: () => void;
}

const WHATS: readonly EraseWhat[] = ['campaign', 'group', 'everything'];
const LINES = [
  ...(['calls', 'practice', 'feeds', 'campaigns', 'sources', 'votePlans'] as const),
  ...(['groupCalls', 'members', 'memberships', 'hubs', 'drafts', 'keys'] as const),
] as const;
const textOf = (name: (typeof LINES)[number], n: number): string => {
  if (name === 'memberships') return i18n.t('erase.memberships');
  if (name === 'hubs') return i18n.t('erase.hubs');
  if (name === 'votePlans') return i18n.t('erase.vote_plans', n);
  return name === 'groupCalls' ? i18n.t('erase.group_calls', n) : i18n.t(`erase.${name}`, n);
};

const isWord = (text: string): boolean => text.trim().toLowerCase() === i18n.t('erase.word');

/** Erasing for good: first what, then what goes with it, then a question. */
export function EraseCard(props: EraseCardProps) {
  const { what, busy, done, problems } = props;
  return (
    <section class="card step" aria-labelledby="data-erase" aria-busy={busy} data-part="erase">
      <h2 id="data-erase">{i18n.t('erase.title')}</h2>
      <p>{i18n.t('erase.hint')}</p>
      <div role="status" data-erased={done ? (done === 'everything' ? done : done.name) : undefined}>
        {done && (
          <Notice
            tone="good"
            title={
              done === 'everything' ? i18n.t('erase.done_everything') : i18n.t('erase.done', [done.name])
            }
          />
        )}
      </div>
      <ProblemList problems={problems} />
      <fieldset class="col">
        <legend class="data-legend">{i18n.t('erase.what')}</legend>
        {WHATS.map((name) => (
          <label key={name} class="check">
            <input
              type="radio"
              name="erase-what"
              value={name}
              checked={what === name}
              onChange={() => !busy && props.onWhat(name)}
            />
            <span>{i18n.t(`erase.${name}`)}</span>
          </label>
        ))}
      </fieldset>
      {what === 'everything' && <Everything {...props} />}
      {(what === 'campaign' || what === 'group') && props.choices && (
        <Field id="erase-choice" label={i18n.t(`erase.choose_${what}`)}>
          <select
            id="erase-choice"
            name="erase-choice"
            value={props.chosen}
            onChange={(event) => props.onChoose(event.currentTarget.value)}
          >
            <option value="">{i18n.t('erase.choose')}</option>
            {props.choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {(what === 'campaign' || what === 'group') && props.chosen !== '' && props.counts && (
        <Part {...props} counts={props.counts} />
      )}
    </section>
  );
}

/** What goes with a campaign or a group. */
function Part(props: EraseCardProps & { counts: EraseCounts }) {
  const { counts, authored, busy } = props;
  const name = props.choices?.find((c) => c.id === props.chosen)?.name ?? props.chosen;
  const shown: EraseCounts = authored ? counts : { ...counts, drafts: 0, keys: 0 };
  const moved = counts.moved + counts.groupMoved;
  return (
    <>
      {counts.drafts > 0 && (
        <label class="check">
          <input
            type="checkbox"
            name="erase-authored"
            checked={authored}
            aria-describedby="erase-authored-hint"
            onChange={(event) => props.onAuthored(event.currentTarget.checked)}
          />
          <span>
            {i18n.t('erase.authored')}
            <span class="muted data-hint" id="erase-authored-hint">
              {i18n.t('erase.authored_warning')}
            </span>
          </span>
        </label>
      )}
      <div class="col" data-part="erase-counts">
        {isNothing(shown) && <p>{i18n.t('erase.nothing')}</p>}
        {LINES.some((line) => shown[line] > 0) && (
          <>
            <p>
              <b>{i18n.t('erase.gone')}</b>
            </p>
            <ul class="data-list figures">
              {LINES.filter((line) => shown[line] > 0).map((line) => (
                <li key={line} data-gone={line} data-count={shown[line]}>
                  {textOf(line, shown[line])}
                </li>
              ))}
            </ul>
          </>
        )}
        {moved > 0 && <p data-moved={moved}>{i18n.t('erase.moved', moved)}</p>}
        {props.followed && <p class="muted">{i18n.t('erase.comes_back')}</p>}
      </div>
      {!isNothing(shown) && (
        <AskFirst
          key={`${props.chosen} ${authored}`}
          action="erase"
          label={i18n.t(busy ? 'erase.erasing' : 'erase.do')}
          title={i18n.t(authored && shown.drafts > 0 ? 'erase.sure_authored' : 'erase.sure', [name])}
          yes={i18n.t('erase.yes')}
          no={i18n.t('log.keep')}
          busy={busy}
          onYes={props.onErase}
        />
      )}
    </>
  );
}

/** All there is, after a word was typed. */
const Everything = ({ typed, busy, onType, onErase }: EraseCardProps) => (
  <form
    class="col"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      if (!busy && isWord(typed)) onErase();
    }}
  >
    <p>
      <b>{i18n.t('erase.gone')}</b> {i18n.t('erase.everything_gone')}
    </p>
    <p class="muted">{i18n.t('erase.save_first')}</p>
    <Field id="erase-word" label={i18n.t('erase.type', [i18n.t('erase.word')])}>
      <input
        id="erase-word"
        name="erase-word"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </Field>
    <p>
      <Button action="erase-everything" aria-disabled={busy || !isWord(typed)}>
        {i18n.t(busy ? 'erase.erasing' : 'erase.do')}
      </Button>
    </p>
  </form>
);
