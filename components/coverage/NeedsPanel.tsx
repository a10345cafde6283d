import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Need } from '../../utils/coverage/needs';
import type { CoverCampaign } from '../../utils/model/cover-view';
import type { ListedGroup } from '../../utils/model/group';
import type { Legislature } from '../../utils/model/legislature';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { StanceTag } from '../ui/StanceTag';
import { callsText, deadlineLine, districtText, listText, seatName, standingText } from './texts';

/** Stands for "typed below" in the list of groups. */
const TYPED = '#typed';

export interface NeedsPanelProps {
  groups: readonly ListedGroup[];
  /** Id of the group that was chosen; undefined where districts were typed. */
  group: string | undefined;
  typed: string;
  /** What was typed and is no district. */
  unknown: readonly string[];
  /** Null before anything was chosen. */
  needs: readonly (Need & { campaign: CoverCampaign })[] | null;
  legislature: Legislature;
  now: number;
  onGroup: (id: string) => void;
  onTyped: (typed: string) => void;
  onLook: (campaign: CoverCampaign) => void;
}

/** Which campaigns need the districts of one's own group, the most pressing first. */
export function NeedsPanel(props: NeedsPanelProps) {
  const { groups, group, typed, unknown, needs, onGroup, onTyped } = props;
  const [text, setText] = useState(typed);
  const [writing, setWriting] = useState(typed !== '' || groups.length === 0);
  const sorted = [...groups].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <section class="card step">
        <p class="muted">{i18n.t('coverage.mine.hint')}</p>
        {groups.length > 0 && (
          <Field id="my-group" label={i18n.t('coverage.mine.group')}>
            <select
              id="my-group"
              name="my_group"
              value={group ?? (writing ? TYPED : '')}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setWriting(value === TYPED);
                if (value !== TYPED && value !== '') onGroup(value);
              }}
            >
              <option value="">{i18n.t('coverage.mine.none')}</option>
              {sorted.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={TYPED}>{i18n.t('coverage.mine.typed')}</option>
            </select>
          </Field>
        )}
        {writing && group === undefined && (
          <form
            class="col"
            onSubmit={(event) => {
              event.preventDefault();
              onTyped(text);
            }}
          >
            <Field
              id="my-districts"
              label={i18n.t('coverage.mine.districts')}
              hint={i18n.t('coverage.mine.districts_hint')}
            >
              <textarea
                id="my-districts"
                name="my_districts"
                rows={3}
                aria-describedby="my-districts-hint"
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </Field>
            {unknown.length > 0 && (
              <p role="alert" data-part="unknown">
                {i18n.t('coverage.mine.unknown', [unknown.join('; ')])}
              </p>
            )}
            <div>
              <Button kind="primary" action="use-typed">
                {i18n.t('coverage.mine.use')}
              </Button>
            </div>
          </form>
        )}
      </section>
      {needs?.length === 0 && <p class="empty">{i18n.t('coverage.mine.empty')}</p>}
      {needs && needs.length > 0 && (
        <ul class="plain-list">
          {needs.map((need) => (
            <NeedCard key={need.coverage.campaign} need={need} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}

type NeedCardProps = Pick<NeedsPanelProps, 'legislature' | 'now' | 'onLook'> & {
  need: Need & { campaign: CoverCampaign };
};

function NeedCard({ need, legislature, now, onLook }: NeedCardProps) {
  const locale = useLocale();
  const { campaign, rows, open, missing } = need;
  const deadline = deadlineLine(campaign, now, locale);
  return (
    <li class="card col" data-need={campaign.key}>
      <div class="row wrap">
        <StanceTag stance={campaign.stance} />
        <h2 class="need-title">
          {i18n.t('coverage.option', [campaign.title, listText(campaign.bills, locale)])}
        </h2>
      </div>
      {deadline !== '' && <p>{deadline}</p>}
      <p>
        <strong>
          {open > 0 ? i18n.t('coverage.mine.campaign_gap', open) : i18n.t('coverage.mine.campaign_settled')}
        </strong>{' '}
        {i18n.t('coverage.mine.missing', missing)}
      </p>
      <ul class="plain-list">
        {rows.map((row) => (
          <li key={row.division}>
            {districtText(row, legislature)}:{' '}
            {row.seats.map((seat) => `${seatName(seat, legislature)}, ${standingText(seat)}`).join('; ')} ·{' '}
            {callsText(row)}
          </li>
        ))}
      </ul>
      <div>
        <Button kind="quiet" action="look-at" onPress={() => onLook(campaign)}>
          {i18n.t('coverage.mine.look')}
          <span class="hear-only"> {campaign.title}</span>
        </Button>
      </div>
    </li>
  );
}
