import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { lookOf } from '../../utils/sign/passphrase';
import { Field } from '../ui/Field';

export interface PassphraseProps {
  first: string;
  again: string;
  onFirst: (text: string) => void;
  onAgain: (text: string) => void;
}

/** A new passphrase, twice, with what may be said of it. */
export function Passphrase({ first, again, onFirst, onAgain }: PassphraseProps) {
  const id = useId();
  const look = lookOf(first);
  const said =
    look === 'short' ? i18n.t('backup.short', [String([...first].length)]) : i18n.t(`backup.${look}`);
  const differs = again !== '' && first !== again;
  return (
    <>
      <p class="muted">{i18n.t('backup.advice')}</p>
      <div class="two data-pass">
        <Field id={`${id}-1`} label={i18n.t('backup.passphrase')}>
          <input
            id={`${id}-1`}
            name="backup-passphrase"
            type="password"
            autocomplete="new-password"
            aria-describedby={`${id}-1-said`}
            value={first}
            onInput={(event) => onFirst(event.currentTarget.value)}
          />
          <p class="muted" id={`${id}-1-said`} data-look={look}>
            {first !== '' && said}
          </p>
        </Field>
        <Field id={`${id}-2`} label={i18n.t('backup.again')}>
          <input
            id={`${id}-2`}
            name="backup-again"
            type="password"
            autocomplete="new-password"
            aria-describedby={`${id}-2-said`}
            {...(differs && { 'aria-invalid': true as const })}
            value={again}
            onInput={(event) => onAgain(event.currentTarget.value)}
          />
          <p class="field-problem" id={`${id}-2-said`}>
            {differs && i18n.t('backup.differs')}
          </p>
        </Field>
      </div>
    </>
  );
}
