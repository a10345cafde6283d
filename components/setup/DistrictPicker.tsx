import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { DistrictChoice } from '../../utils/model/views';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { dayText } from '../ui/time';

export interface DistrictPickerProps {
  chamber: Chamber;
  /** True for the districts that lie over the chamber's others. */
  over?: boolean;
  /** These districts, in order. */
  choices: DistrictChoice[];
  /** District name, or empty. */
  value: string;
  asOf: string | null;
  onPick: (district: string) => void;
}

/** "Rep. Rosa Marin, Rep. Al Green", or that the seat is vacant. */
export const membersText = (choice: Pick<DistrictChoice, 'members'>): string =>
  choice.members.length > 0
    ? choice.members.map((m) => `${m.title} ${m.name}`).join(', ')
    : i18n.t('setup.vacant');

/** Second step, one chamber of it: the district, known by its number or by who sits for it. */
export function DistrictPicker({ chamber, over = false, choices, value, asOf, onPick }: DistrictPickerProps) {
  const locale = useLocale();
  const id = `district-${chamber}${over ? '-over' : ''}`;
  const label = i18n.t(over ? 'setup.over_label' : 'setup.district_label', [
    choices[0]?.chamberName ?? chamber,
  ]);
  const chosen = choices.find((c) => c.district === value);
  return (
    <Field id={id} label={label}>
      <select id={id} name={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{i18n.t(over ? 'setup.over_none' : 'setup.district_none')}</option>
        {choices.map((choice) => (
          <option key={choice.district} value={choice.district}>
            {i18n.t('setup.district_option', [choice.district, membersText(choice)])}
          </option>
        ))}
      </select>
      {chosen && (
        <p class="muted">
          {chosen.members.length > 0 ? (
            <>
              {i18n.t('setup.members', chosen.members.length)} <b>{membersText(chosen)}</b>
            </>
          ) : (
            i18n.t('setup.vacant_hint')
          )}
          {asOf && <> · {i18n.t('setup.as_of', [dayText(asOf, locale)])}</>}
        </p>
      )}
    </Field>
  );
}
