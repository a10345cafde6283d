import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import type { SendFile, SendGroup, SendPreview } from '../../utils/model/gather-views';
import { ProblemList } from '../ProblemList';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { SendCampaigns } from './SendCampaigns';
import { SendList } from './SendList';
import { SendWays, type SendWaysProps } from './SendWays';

export interface SendCallsProps extends Omit<SendWaysProps, 'file' | 'group'> {
  groups: SendGroup[];
  /** Id of the chosen one. */
  group: string;
  preview: SendPreview;
  /** Keys of the campaigns whose calls go. */
  chosen: ReadonlySet<string>;
  /** Days, `YYYY-MM-DD`; empty for no bound. */
  from: string;
  to: string;
  /** Ids of calls whose notes go. */
  notes: ReadonlySet<string>;
  /** Null while it is made. */
  file: SendFile | null;
  problems: Problem[];
  onGroup: (id: string) => void;
  onCampaign: (key: string, isChosen: boolean) => void;
  onDays: (days: { from?: string; to?: string }) => void;
  onNote: (call: string, goes: boolean) => void;
}

/** My calls to my group: what is chosen, all that goes, what does not, and the ways to send it. */
export function SendCalls(props: SendCallsProps) {
  const { groups, preview, chosen, from, to, notes, file, problems } = props;
  const group = groups.find((g) => g.id === props.group);
  if (!group) {
    return (
      <Notice tone="due" title={i18n.t('gather.send.no_group')}>
        <p>
          {i18n.t('gather.send.no_group_hint')} <a href="#/campaigns">{i18n.t('organise.campaigns')}</a>
        </p>
      </Notice>
    );
  }
  const { calls, taken, numbers, numbersTaken } = preview;
  const isEmpty = calls.length + taken.length + numbers.length + numbersTaken === 0;
  return (
    <>
      <p class="muted">{i18n.t('gather.send.hint')}</p>
      <section class="card step" aria-labelledby="send-what">
        <h2 id="send-what">{i18n.t('gather.send.what')}</h2>
        {groups.length > 1 ? (
          <Field id="send-group" label={i18n.t('gather.send.group')}>
            <select
              id="send-group"
              name="send-group"
              value={group.id}
              onChange={(event) => props.onGroup(event.currentTarget.value)}
            >
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        ) : (
          <p>
            {i18n.t('gather.send.group')}: <b>{group.name}</b>
          </p>
        )}
        <SendCampaigns campaigns={preview.campaigns} chosen={chosen} onCampaign={props.onCampaign} />
        <div class="col">
          <div class="two">
            <Field id="send-from" label={i18n.t('gather.send.days_from')}>
              <input
                id="send-from"
                name="send-from"
                type="date"
                value={from}
                aria-describedby="send-days-hint"
                onChange={(event) => props.onDays({ from: event.currentTarget.value })}
              />
            </Field>
            <Field id="send-to" label={i18n.t('gather.send.days_to')}>
              <input
                id="send-to"
                name="send-to"
                type="date"
                value={to}
                aria-describedby="send-days-hint"
                onChange={(event) => props.onDays({ to: event.currentTarget.value })}
              />
            </Field>
          </div>
          <p class="muted" id="send-days-hint">
            {i18n.t('gather.send.days_hint')}
          </p>
        </div>
      </section>
      {isEmpty ? (
        <p class="empty" data-goes="0">
          {i18n.t(preview.campaigns.length === 0 ? 'gather.send.none' : 'gather.send.none_chosen')}
        </p>
      ) : (
        <>
          <SendList
            preview={preview}
            notes={notes}
            text={file?.text ?? null}
            member={file?.member ?? null}
            onNote={props.onNote}
          />
          <ProblemList problems={problems} />
          {problems.length === 0 && (
            <SendWays
              file={file}
              group={group}
              done={props.done}
              canShare={props.canShare}
              mail={props.mail}
              onSend={props.onSend}
            />
          )}
        </>
      )}
    </>
  );
}
