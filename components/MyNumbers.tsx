import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../utils/model/result';
import type { MemberView, NumberView } from '../utils/model/views';
import { OwnNumberForm, type WrittenNumber } from './OwnNumberForm';
import { FlagNote, PooledNote } from './sheet/FlagRow';
import { officeText, sharedShort } from './sheet/number-words';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { fullName } from './ui/person';
import { dayText } from './ui/time';

export interface MyNumbersProps {
  members: MemberView[];
  /** Day of the listed numbers, `YYYY-MM-DD`. */
  asOf: string;
  /** Checks and keeps a number. @returns what is wrong with it; nothing where it was kept */
  onKeep: (number: WrittenNumber) => Promise<Problem[]>;
  onRemove: (id: string) => void;
  onUnflag: (flagId: string) => void;
}

/** The form that is open: for whom, and in the place of which number. */
interface Open {
  member: string;
  instead?: NumberView;
}

/** The numbers of the reader's legislators, and the reader's own beside them. */
export function MyNumbers({ members, asOf, onKeep, onRemove, onUnflag }: MyNumbersProps) {
  const locale = useLocale();
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <section class="step card my-numbers">
      <h2>{i18n.t('own.title')}</h2>
      <p class="muted">{i18n.t('own.hint')}</p>
      {members.map((member) => (
        <div key={member.id} class="col" data-member={member.id}>
          <h3>{fullName(member)}</h3>
          {member.numbers.length === 0 && <p class="muted">{i18n.t('own.none')}</p>}
          <ul class="plain-list">
            {member.numbers.map((n) => (
              <li key={n.display} class="row between wrap" data-number={n.e164}>
                <span>
                  <b class="figures">{n.display}</b> <span class="muted">{officeText(n)}</span>
                  {n.shared && <span class="muted"> · {sharedShort(n)}</span>}
                  {n.corrected && <span class="muted"> · {i18n.t('flag.corrected')}</span>}
                  {n.flag && <FlagNote flag={n.flag} onUnflag={onUnflag} />}
                  {n.pooled && ' '}
                  <PooledNote number={n} />
                </span>
                {n.own ? (
                  <Button kind="quiet" action="remove-number" onPress={() => onRemove(n.own?.id ?? '')}>
                    {i18n.t('own.remove')}
                    <span class="hear-only"> {n.display}</span>
                  </Button>
                ) : (
                  <Button
                    kind="quiet"
                    action="correct-number"
                    onPress={() => setOpen({ member: member.id, instead: n })}
                  >
                    {i18n.t('own.correct')}
                    <span class="hear-only"> {n.display}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {open?.member === member.id ? (
            <OwnNumberForm
              key={open.instead?.display}
              legislator={member.id}
              person={fullName(member)}
              instead={open.instead}
              onKeep={async (number) => {
                const problems = await onKeep(number);
                if (problems.length === 0) setOpen(null);
                return problems;
              }}
              onCancel={() => setOpen(null)}
            />
          ) : (
            <p>
              <Button kind="quiet" action="add-number" onPress={() => setOpen({ member: member.id })}>
                {i18n.t('own.add')}
                <span class="hear-only"> {fullName(member)}</span>
              </Button>
            </p>
          )}
        </div>
      ))}
      <p class="tiny">{i18n.t('refresh.numbers_as_of', [dayText(asOf, locale)])}</p>
    </section>
  );
}
