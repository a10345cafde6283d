import { i18n } from '#i18n';
import { POSITIONS } from '../../utils/model/call';
import { ROLES, type CampaignTarget, type KnownPosition } from '../../utils/model/campaign';
import type { Path } from '../../utils/model/at-path';
import type { StateFacts } from '../../utils/model/write-views';
import { Button } from '../ui/Button';
import { ProblemList } from '../ProblemList';
import { LocalizedField, readNumber, SelectField, TextField } from './fields';
import { listAt, type Form } from './form';
import { PersonSearch, personText } from './PersonSearch';
import { Rows, Section } from './Rows';

export interface WhoSectionProps {
  form: Form;
  facts: StateFacts;
}

const roles = () => ROLES.map((role) => [role, i18n.t(`role.${role}`)] as const);

/** Who is called, and where they are known to stand. */
export function WhoSection({ form, facts }: WhoSectionProps) {
  const add = (target: CampaignTarget) => form.set(['targets'], [...listAt(form, ['targets']), target]);
  const name = (entry: unknown): string => {
    const target = entry as CampaignTarget;
    if (target.who === 'legislator') return personText(target.id, facts.choices);
    if (target.who === 'committee') return i18n.t('write.who.committee');
    return i18n.t(`write.who.${target.who}`);
  };
  const problem = form.problem(['targets']);
  const [committee] = facts.committees;
  const [chamber] = facts.chambers;
  return (
    <Section name="who">
      <p class="muted">{i18n.t('write.who_hint')}</p>
      <ProblemList problems={facts.problems} />
      <Rows form={form} path={['targets']} name={name}>
        {(path, _at, entry) => (
          <TargetFields form={form} path={path} who={(entry as CampaignTarget).who} facts={facts} />
        )}
      </Rows>
      {problem && (
        <p class="field-problem" data-flaw="targets">
          {problem}
        </p>
      )}
      <div class="row wrap" role="group" aria-label={i18n.t('write.add_target')}>
        <Button action="add-mine" onPress={() => add({ who: 'my_legislators' })}>
          {i18n.t('write.add_mine')}
        </Button>
        <Button
          action="add-committee"
          onPress={() =>
            add({
              who: 'committee',
              name: committee?.name ?? '',
              chamber: committee?.chamber ?? chamber?.chamber ?? 'lower',
            })
          }
        >
          {i18n.t('write.add_committee')}
        </Button>
        <Button action="add-governor" onPress={() => add({ who: 'governor' })}>
          {i18n.t('write.add_governor')}
        </Button>
      </div>
      <PersonSearch
        id="w-add-person"
        label={i18n.t('write.add_person')}
        choices={facts.choices}
        onPick={(id) => add({ who: 'legislator', id, role: 'swing' })}
      />
      <h3>{i18n.t('write.positions')}</h3>
      <p class="muted">{i18n.t('write.positions_hint')}</p>
      <Rows
        form={form}
        path={['positions']}
        name={(entry) => personText((entry as KnownPosition).legislator, facts.choices)}
      >
        {(path) => <PositionFields form={form} path={path} />}
      </Rows>
      <PersonSearch
        id="w-add-position"
        label={i18n.t('write.add_position')}
        choices={facts.choices}
        onPick={(legislator) =>
          form.set(
            ['positions'],
            [...listAt(form, ['positions']), { legislator, position: 'undecided', source: { title: '' } }],
          )
        }
      />
    </Section>
  );
}

interface TargetFieldsProps extends WhoSectionProps {
  path: Path;
  who: CampaignTarget['who'];
}

function TargetFields({ form, path, who, facts }: TargetFieldsProps) {
  const chambers = facts.chambers.map((c) => [c.chamber, c.name] as const);
  const inChamber = facts.committees.filter((c) => c.chamber === form.value([...path, 'chamber']));
  return (
    <>
      <div class="two">
        {who === 'my_legislators' && (
          <SelectField
            form={form}
            path={[...path, 'chamber']}
            label={i18n.t('write.chamber')}
            none={i18n.t('write.both_chambers')}
            options={chambers}
          />
        )}
        {who === 'committee' && (
          <>
            <SelectField
              form={form}
              path={[...path, 'chamber']}
              label={i18n.t('write.chamber')}
              options={
                facts.committees.some((c) => c.chamber === 'legislature') &&
                !chambers.some(([c]) => c === 'legislature')
                  ? [...chambers, ['legislature', i18n.t('write.joint')] as const]
                  : chambers
              }
            />
            <TextField
              form={form}
              path={[...path, 'name']}
              label={i18n.t('write.committee_name')}
              hint={i18n.t('write.committee_hint')}
              offers={inChamber.map((c) => c.name)}
            />
          </>
        )}
        <SelectField
          form={form}
          path={[...path, 'role']}
          label={i18n.t('write.role_label')}
          options={roles()}
          {...(who !== 'legislator' && {
            none: i18n.t(who === 'committee' ? 'role.committee' : 'role.constituent'),
          })}
        />
        <TextField
          form={form}
          path={[...path, 'goal']}
          label={i18n.t('write.goal')}
          hint={i18n.t('write.goal_hint')}
          read={readNumber}
        />
      </div>
      {who !== 'my_legislators' && (
        <LocalizedField
          form={form}
          path={[...path, 'note']}
          label={i18n.t('write.note')}
          hint={i18n.t('write.note_hint')}
        />
      )}
    </>
  );
}

const PositionFields = ({ form, path }: { form: Form; path: Path }) => (
  <>
    <div class="two">
      <SelectField
        form={form}
        path={[...path, 'position']}
        label={i18n.t('write.position')}
        options={POSITIONS.map((p) => [p, i18n.t(`position.${p}`)] as const)}
      />
      <TextField
        form={form}
        path={[...path, 'source', 'date']}
        label={i18n.t('write.source_date')}
        type="date"
      />
    </div>
    <TextField
      form={form}
      path={[...path, 'source', 'title']}
      label={i18n.t('write.source')}
      hint={i18n.t('write.source_hint')}
    />
    <TextField
      form={form}
      path={[...path, 'source', 'url']}
      label={i18n.t('write.source_url')}
      hint={i18n.t('write.https_hint')}
      type="url"
    />
  </>
);
