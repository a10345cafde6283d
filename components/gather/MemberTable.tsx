import { i18n } from '#i18n';
import type { MemberFlag, MembersView, MemberView } from '../../utils/model/gather-views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { dayText } from '../ui/time';
import { FlagLine, MemberNumber, shortNumber } from './MemberNumber';

export interface MemberTableProps {
  groups: MembersView[];
  /** What was done last, and to whom. */
  done: { what: 'held' | 'released'; member: string } | null;
  onHold: (group: string, member: string, hold: boolean) => void;
}

/** Who sent calls, by number; what a person should look at; and the way to leave somebody out of the count. */
export function MemberTable({ groups, done, onHold }: MemberTableProps) {
  return (
    <section class="gather" aria-labelledby="members-title">
      <h2 id="members-title">{i18n.t('gather.members.title')}</h2>
      {groups.length === 0 ? (
        <p class="empty">{i18n.t('gather.members.none')}</p>
      ) : (
        <p class="muted">{i18n.t('gather.members.hint')}</p>
      )}
      <p class={done ? 'notice good' : 'hear-only'} role="status" data-done={done?.what}>
        {done && i18n.t(`gather.members.${done.what}_now`, [shortNumber(done.member)])}
      </p>
      {groups.map((group) => (
        <GroupTable key={group.group} group={group} onHold={onHold} />
      ))}
    </section>
  );
}

function GroupTable({ group, onHold }: { group: MembersView; onHold: MemberTableProps['onHold'] }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="col" data-group={group.group} data-group-calls={group.calls}>
      <h3 class="gather-group">
        {group.name}{' '}
        <span class="muted">{i18n.t('gather.members.total', group.calls, [number.format(group.calls)])}</span>
      </h3>
      <div
        class="table-scroll card"
        role="region"
        tabIndex={0}
        aria-label={i18n.t('gather.members.table', [group.name])}
      >
        <table class="gather-members">
          <thead>
            <tr>
              {(['member', 'calls', 'days', 'state'] as const).map((column) => (
                <th scope="col" key={column}>
                  {i18n.t(`gather.members.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.members.map((member) => (
              <tr
                key={member.member}
                data-member-row={member.member}
                data-calls={member.calls}
                data-held={member.held}
              >
                <th scope="row">
                  <MemberNumber member={member.member} />
                  {member.flags.map((flag) => (
                    <FlagLine key={`${flag.kind} ${flag.day}`} kind={flag.kind}>
                      {flagText(flag, locale)}
                    </FlagLine>
                  ))}
                </th>
                <td>{number.format(member.calls)}</td>
                <td>{daysText(member, locale)}</td>
                <td>
                  <span class="row wrap">
                    {i18n.t(member.held ? 'gather.members.held' : 'gather.members.counted')}
                    <Button
                      kind="quiet"
                      action={member.held ? 'release' : 'hold'}
                      onPress={() => onHold(group.group, member.member, !member.held)}
                    >
                      {i18n.t(member.held ? 'gather.members.release' : 'gather.members.hold')}
                      <span class="hear-only"> {shortNumber(member.member)}</span>
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

export function flagText({ kind, count, day = '' }: MemberFlag, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(count);
  return kind === 'many'
    ? i18n.t('gather.members.flag.many', [number])
    : i18n.t(`gather.members.flag.${kind}`, [number, dayText(day, locale)]);
}

function daysText({ days, first, last }: MemberView, locale: string): string {
  if (days === 0) return i18n.t('gather.members.days_of', 0);
  if (days === 1) return dayText(first, locale);
  const span = i18n.t('gather.members.span', [dayText(first, locale), dayText(last, locale)]);
  return `${i18n.t('gather.members.days_of', days)}, ${span}`;
}
