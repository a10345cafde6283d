import { i18n } from '#i18n';
import type { PartnerRight } from '../../utils/model/campaign';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { CopyBox } from './CopyBox';
import { LocalizedField } from './fields';
import type { Form } from './form';

export interface SpeakFormProps {
  /** Name of the feed. */
  group: string;
  /** For whom one may write here with the keys at hand. */
  roles: { partner: string; campaign: string }[];
  chosen: number;
  onChoose: (at: number) => void;
  may: readonly PartnerRight[];
  /** `paused`, `reason`, `guidance`. */
  form: Form;
  problems: Problem[];
  busy: boolean;
  /** The entry that was signed last, as text. */
  signed: string | null;
  onSign: () => void;
  onSave: () => void;
  onKeys: () => void;
  onAnother: () => void;
}

/** What a partner says on a campaign by its own key. */
export function SpeakForm(props: SpeakFormProps) {
  const { group, roles, chosen, onChoose, may, form, problems, busy, signed } = props;
  const { onSign, onSave, onKeys, onAnother } = props;
  const isPaused = form.value(['paused']) === true;
  return (
    <>
      <p class="row wrap between">
        <Button kind="quiet" action="back" onPress={onAnother}>
          ← {i18n.t('partners.speak.another')}
        </Button>
        <Button action="partner-keys" onPress={onKeys}>
          {i18n.t('partners.speak.to_keys')}
        </Button>
      </p>
      {roles.length === 0 ? (
        <Notice tone="due" title={i18n.t('partners.speak.no_role')}>
          <p>{i18n.t('partners.speak.no_role_hint')}</p>
        </Notice>
      ) : (
        <form
          class="card step"
          noValidate
          aria-labelledby="w-speak-title"
          aria-busy={busy}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy && may.length > 0) onSign();
          }}
        >
          <h2 id="w-speak-title">{group}</h2>
          <fieldset class="col">
            <legend class="write-legend">{i18n.t('partners.speak.as')}</legend>
            {roles.map(({ partner, campaign }, at) => (
              <label key={at} class="check">
                <input
                  type="radio"
                  name="role"
                  value={at}
                  checked={at === chosen}
                  onChange={() => onChoose(at)}
                />
                <span>{i18n.t('partners.speak.as_for', [partner, campaign])}</span>
              </label>
            ))}
          </fieldset>
          {may.length === 0 && <Notice tone="due" title={i18n.t('partners.speak.no_rights')} />}
          {may.includes('pause') && (
            <label class="check">
              <input
                type="checkbox"
                name="paused"
                checked={isPaused}
                onChange={(event) => form.set(['paused'], event.currentTarget.checked)}
              />
              <span>{i18n.t('partners.speak.pause')}</span>
            </label>
          )}
          {may.includes('pause') && isPaused && (
            <LocalizedField
              form={form}
              path={['reason']}
              label={i18n.t('partners.speak.reason')}
              hint={i18n.t('partners.speak.reason_hint')}
              rows={2}
            />
          )}
          {may.includes('guidance') && (
            <LocalizedField
              form={form}
              path={['guidance']}
              label={i18n.t('partners.speak.guidance')}
              hint={i18n.t('partners.speak.guidance_hint')}
              rows={4}
            />
          )}
          <ProblemList problems={problems} />
          {may.length > 0 && (
            <>
              <p class="muted">{i18n.t('partners.speak.whole')}</p>
              <p>
                <Button kind={signed === null ? 'primary' : 'plain'} action="sign-entry" aria-disabled={busy}>
                  {i18n.t('partners.speak.sign')}
                </Button>
              </p>
            </>
          )}
        </form>
      )}
      <div role="status" data-signed-entry={signed === null ? undefined : ''}>
        {signed !== null && <Notice tone="good" title={i18n.t('partners.speak.signed')} />}
      </div>
      {signed !== null && (
        <section class="card step">
          <p>{i18n.t('partners.speak.save_hint')}</p>
          <p>
            <Button kind="primary" action="save-amended" onPress={onSave}>
              {i18n.t('partners.speak.save')}
            </Button>
          </p>
          <p>{i18n.t('partners.speak.send_hint')}</p>
          <CopyBox
            id="w-signed"
            label={i18n.t('partners.speak.entry')}
            text={signed}
            copy={i18n.t('partners.speak.copy')}
            rows={8}
          />
        </section>
      )}
    </>
  );
}
