import { i18n } from '#i18n';
import type { ReportChoices } from '../../utils/model/report-choices';
import type { ReportScope } from '../../utils/report/report';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface ScopeFormProps {
  scope: ReportScope;
  choices: ReportChoices;
  onScope: (scope: ReportScope) => void;
}

type Part = keyof ReportScope;

/** A scope with one part set, or cleared where the value is empty. */
export function withPart(scope: ReportScope, part: Part, value: string): ReportScope {
  const next = { ...scope };
  delete next[part];
  return value === '' ? next : { ...next, [part]: value };
}

/** What the report is about: a campaign, a bill, a group, and which days. */
export function ScopeForm({ scope, choices, onScope }: ScopeFormProps) {
  const select = (
    part: 'campaign' | 'bill' | 'group',
    all: string,
    options: readonly { id: string; name: string }[],
  ) => (
    <Field id={`report-${part}`} label={i18n.t(`report.${part}`)}>
      <select
        id={`report-${part}`}
        name={`report-${part}`}
        value={scope[part] ?? ''}
        onChange={(event) => onScope(withPart(scope, part, event.currentTarget.value))}
      >
        <option value="">{all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
  const day = (part: 'from' | 'to') => (
    <Field id={`report-${part}`} label={i18n.t(`report.${part}`)}>
      <input
        id={`report-${part}`}
        name={`report-${part}`}
        type="date"
        value={scope[part] ?? ''}
        {...(part === 'from' && scope.to !== undefined && { max: scope.to })}
        {...(part === 'to' && scope.from !== undefined && { min: scope.from })}
        onChange={(event) => onScope(withPart(scope, part, event.currentTarget.value))}
      />
    </Field>
  );
  const isBackwards = scope.from !== undefined && scope.to !== undefined && scope.from > scope.to;
  return (
    <form class="report-scope card no-print" onSubmit={(event) => event.preventDefault()}>
      <h2 class="hear-only">{i18n.t('report.about')}</h2>
      <div class="report-fields">
        {select('campaign', i18n.t('report.all_campaigns'), choices.campaigns)}
        {select('bill', i18n.t('report.all_bills'), choices.bills)}
        {select('group', i18n.t('report.all_groups'), choices.groups)}
        {day('from')}
        {day('to')}
      </div>
      {isBackwards && <p role="alert">{i18n.t('report.backwards')}</p>}
      {(scope.from !== undefined || scope.to !== undefined) && (
        <Button
          kind="quiet"
          action="all-days"
          onPress={() => onScope(withPart(withPart(scope, 'from', ''), 'to', ''))}
        >
          {i18n.t('report.all_days')}
        </Button>
      )}
    </form>
  );
}
