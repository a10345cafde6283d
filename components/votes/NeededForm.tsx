import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_VOTES, type VotesNeeded } from '../../utils/model/vote-plan';
import { Button } from '../ui/Button';
import { CheckedField } from '../ui/CheckedField';

export interface NeededFormProps {
  votes: number;
  reason: string;
  /** The leader set it: it can be set back to what the seats tell. */
  isSet: boolean;
  /** @returns what is wrong, by field */
  onSave: (needed: VotesNeeded | null) => Promise<Record<string, string>>;
  onClose: () => void;
}

/** Where the rule is another than more than half: how many votes it takes, and why. */
export function NeededForm({ votes, reason, isSet, onSave, onClose }: NeededFormProps) {
  const [text, setText] = useState(`${votes}`);
  const [why, setWhy] = useState(reason);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const save = async (needed: VotesNeeded | null) => setWrong(await onSave(needed));
  return (
    <form
      class="card step"
      data-form="needed"
      onSubmit={(event) => {
        event.preventDefault();
        void save({ votes: /^\d+$/.test(text.trim()) ? Number(text) : NaN, reason: why.trim() });
      }}
    >
      <div class="two">
        <CheckedField id="votes-needed" label={i18n.t('votes.needed_label')} problem={wrong['votes']}>
          {(said) => (
            <input
              {...said}
              type="number"
              min={1}
              max={MAX_VOTES}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </CheckedField>
        <CheckedField
          id="votes-reason"
          label={i18n.t('votes.reason_label')}
          hint={i18n.t('votes.reason_hint')}
          problem={wrong['reason']}
        >
          {(said) => (
            <input {...said} maxLength={300} value={why} onInput={(e) => setWhy(e.currentTarget.value)} />
          )}
        </CheckedField>
      </div>
      <div class="row wrap">
        <Button kind="primary" action="save-needed">
          {i18n.t('votes.save')}
        </Button>
        {isSet && (
          <Button action="reset-needed" onPress={() => void save(null)}>
            {i18n.t('votes.reset_needed')}
          </Button>
        )}
        <Button kind="quiet" action="close-needed" onPress={onClose}>
          {i18n.t('votes.cancel')}
        </Button>
      </div>
    </form>
  );
}
