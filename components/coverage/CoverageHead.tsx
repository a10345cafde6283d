import { i18n } from '#i18n';
import type { Coverage } from '../../utils/coverage/coverage';
import type { CoverCampaign } from '../../utils/model/cover-view';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { listText, deadlineLine, headText } from './texts';

export interface CoverageHeadProps {
  states: readonly { code: string; name: string }[];
  state: string;
  /** The most pressing first. */
  campaigns: readonly CoverCampaign[];
  chosen: CoverCampaign;
  coverage: Coverage;
  now: number;
  onState: (code: string) => void;
  onCampaign: (key: string) => void;
}

/** Which campaign, and what matters of it in one sentence. */
export function CoverageHead(props: CoverageHeadProps) {
  const { states, state, campaigns, chosen, coverage, now, onState, onCampaign } = props;
  const locale = useLocale();
  const { open, openUncovered, covered, districts, calls, goal } = coverage;
  const number = new Intl.NumberFormat(locale);
  const of = (a: number, b: number) => i18n.t('coverage.of', [number.format(a), number.format(b)]);
  const tiles: [name: 'gaps' | 'open' | 'covered' | 'calls', figure: string][] = [
    ['gaps', number.format(openUncovered)],
    ['open', number.format(open)],
    ['covered', of(covered, districts)],
    ['calls', goal > 0 ? of(calls, goal) : number.format(calls)],
  ];
  return (
    <>
      <div class="two cover-choice">
        {states.length > 1 && (
          <Field id="cover-state" label={i18n.t('coverage.state')}>
            <select
              id="cover-state"
              name="cover_state"
              value={state}
              onChange={(event) => onState(event.currentTarget.value)}
            >
              {states.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field id="cover-campaign" label={i18n.t('coverage.campaign')}>
          <select
            id="cover-campaign"
            name="cover_campaign"
            value={chosen.key}
            onChange={(event) => onCampaign(event.currentTarget.value)}
          >
            {campaigns.map(({ key, title, bills }) => (
              <option key={key} value={key}>
                {i18n.t('coverage.option', [title, listText(bills, locale)])}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <p class="cover-head" data-part="head" role="status">
        <strong>{headText(coverage)}</strong> {deadlineLine(chosen, now, locale)}
      </p>
      <dl class="tiles">
        {tiles.map(([name, figure]) => (
          <div key={name} class={`tile ${name}`} data-tile={name}>
            <dt>{i18n.t(`coverage.tile.${name}`)}</dt>
            <dd class="figure">{figure}</dd>
          </div>
        ))}
      </dl>
      <p class="tiny">{i18n.t('coverage.open_hint')}</p>
    </>
  );
}
