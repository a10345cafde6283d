import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { HubMemberView, LeadView } from '../../utils/model/hub-views';
import { FlagLine, MemberNumber, shortNumber } from '../gather/MemberNumber';
import { flagText } from '../gather/MemberTable';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { dayText } from '../ui/time';

export interface LeadMembersProps {
  view: Pick<LeadView, 'id' | 'name' | 'members' | 'crowds'>;
  onConfirm: (member: string, isTrue: boolean) => void;
  onHold: (member: string, hold: boolean) => void;
  onCalls: (member: string) => void;
  /** The calls of one of them. */
  children?: ComponentChildren;
}

/** Members by number: their four words, what a person should look at, and what can be done about it. */
export function LeadMembers({ view, onConfirm, onHold, onCalls, children }: LeadMembersProps) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const title = `hub-members-${view.id}`;
  return (
    <section class="card step" aria-labelledby={title} data-hub-members={view.id}>
      <h2 id={title}>{i18n.t('hub.lead.members')}</h2>
      <p class="muted">{i18n.t('hub.lead.members_hint')}</p>
      {view.crowds.map(({ day, members }) => (
        <Notice
          key={day}
          tone="due"
          title={i18n.t('hub.lead.crowd', [number.format(members), dayText(day, locale)])}
        />
      ))}
      {view.members.length === 0 ? (
        <p class="empty">{i18n.t('hub.lead.members_none')}</p>
      ) : (
        <div
          class="table-scroll"
          role="region"
          tabIndex={0}
          aria-label={i18n.t('hub.lead.members_table', [view.name])}
        >
          <table class="hub-table">
            <thead>
              <tr>
                <th scope="col">{i18n.t('gather.members.member')}</th>
                <th scope="col">{i18n.t('hub.lead.words_column')}</th>
                <th scope="col" class="figures">
                  {i18n.t('gather.members.calls')}
                </th>
                <th scope="col">{i18n.t('gather.members.state')}</th>
              </tr>
            </thead>
            <tbody>
              {view.members.map((member) => (
                <MemberRow key={member.member} {...{ member, onConfirm, onHold, onCalls }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {children}
    </section>
  );
}

function MemberRow({
  member,
  onConfirm,
  onHold,
  onCalls,
}: Pick<LeadMembersProps, 'onConfirm' | 'onHold' | 'onCalls'> & { member: HubMemberView }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const short = <span class="hear-only"> {shortNumber(member.member)}</span>;
  return (
    <tr
      data-hub-member={member.member}
      data-calls={member.calls}
      data-held={member.held}
      data-confirmed={member.confirmed}
    >
      <th scope="row">
        <MemberNumber member={member.member} />
        {member.flags.map((flag) => (
          <FlagLine key={`${flag.kind} ${flag.day}`} kind={flag.kind}>
            {flagText(flag, locale)}
          </FlagLine>
        ))}
        {member.often.map(({ day, count }) => (
          <FlagLine key={day} kind="same_person">
            {i18n.t('hub.lead.flag_often', [number.format(count), dayText(day, locale)])}
          </FlagLine>
        ))}
      </th>
      <td>
        <span class="hub-words">{member.words}</span>
        <span class="row wrap">
          {i18n.t(member.confirmed ? 'hub.lead.confirmed' : 'hub.lead.unconfirmed')}
          <Button
            kind="quiet"
            action={member.confirmed ? 'unconfirm' : 'confirm'}
            onPress={() => onConfirm(member.member, !member.confirmed)}
          >
            {i18n.t(member.confirmed ? 'hub.lead.unconfirm' : 'hub.lead.confirm')}
            {short}
          </Button>
        </span>
      </td>
      <td class="figures">{number.format(member.calls)}</td>
      <td>
        <span class="row wrap">
          {i18n.t(member.held ? 'gather.members.held' : 'gather.members.counted')}
          <Button
            kind="quiet"
            action={member.held ? 'release' : 'hold'}
            onPress={() => onHold(member.member, !member.held)}
          >
            {i18n.t(member.held ? 'gather.members.release' : 'gather.members.hold')}
            {short}
          </Button>
          {!member.held && (
            <Button kind="quiet" action="member-calls" onPress={() => onCalls(member.member)}>
              {i18n.t('hub.lead.calls')}
              {short}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
