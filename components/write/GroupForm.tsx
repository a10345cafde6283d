import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { getAt, pathKey, setAt } from '../../utils/model/at-path';
import type { Group } from '../../utils/model/group';
import type { DistrictRef } from '../../utils/model/legislator';
import type { MapDrawing, Town } from '../../utils/model/finder';
import type { StateChoice } from '../../utils/model/views';
import { DistrictMap } from '../setup/map/DistrictMap';
import { NameSearch } from '../setup/NameSearch';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { LocalizedField, TextField } from './fields';
import { flawText, isMissing, type Form } from './form';

export interface GroupFormProps {
  group: Group;
  /** The rule broken at a path within the group. */
  flaws: ReadonlyMap<string, string>;
  campaigns: readonly { id: string; title: string }[];
  languages: readonly string[];
  states: readonly StateChoice[];
  /** The state whose districts are typed and drawn, and its map; null where there is none. */
  state: StateChoice;
  drawing: MapDrawing | null;
  /** Its districts of that state as they are typed, and on the map. */
  typed: string;
  chosen: readonly DistrictRef[];
  /** @returns what was typed and is no district */
  onTyped: (typed: string) => string[];
  /** Adds districts, or takes one that is there away. */
  onDistricts: (districts: readonly DistrictRef[]) => void;
  onState: (code: string) => void;
  onChange: (group: Group) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** One group of a coalition: who it is, how to reach it, and where its people live. */
export function GroupForm(props: GroupFormProps) {
  const { group, flaws, campaigns, languages, onChange, onDone, onRemove } = props;
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const form: Form = {
    value: (path) => getAt(group, path),
    set: (path, value) => onChange(setAt(group, path, value)),
    problem(path) {
      const rule = flaws.get(pathKey(path));
      return rule !== undefined && (!isMissing(rule) || touched.has(pathKey(path)))
        ? flawText(rule)
        : undefined;
    },
    touch: (path) => setTouched(new Set([...touched, pathKey(path)])),
    languages,
  };
  const field = (path: string[], name: 'name' | 'web' | 'contact' | 'email' | 'phone' | 'feed') => (
    <TextField form={form} path={path} label={i18n.t(`coverage.write.${name}`)} />
  );
  return (
    <section class="card step" data-part="group-form">
      {field(['name'], 'name')}
      {field(['url'], 'web')}
      {field(['contact', 'name'], 'contact')}
      {field(['contact', 'email'], 'email')}
      <TextField
        form={form}
        path={['contact', 'phone']}
        label={i18n.t('coverage.write.phone')}
        hint={i18n.t('coverage.write.phone_hint')}
        read={e164}
      />
      <LocalizedField form={form} path={['about']} label={i18n.t('coverage.write.about')} rows={2} />
      <Languages group={group} onChange={onChange} problem={flawIn(flaws, 'languages')} />
      <Districts {...props} />
      <Campaigns group={group} campaigns={campaigns} onChange={onChange} />
      {field(['feed'], 'feed')}
      <div class="row wrap">
        <Button kind="primary" action="group-done" onPress={onDone}>
          {i18n.t('coverage.write.done')}
        </Button>
        <Button kind="quiet" action="group-remove" onPress={onRemove}>
          {i18n.t('coverage.write.remove')}
        </Button>
      </div>
    </section>
  );
}

/** Ten digits however they are set; anything else stays as it is written, and is told. */
function e164(text: string): string {
  const digits = text.replace(/\D/g, '');
  return /^1?\d{10}$/.test(digits) ? `+1${digits.slice(-10)}` : text;
}

/** The first rule broken in a list or in one of its entries. */
const flawIn = (flaws: ReadonlyMap<string, string>, name: string): string | undefined =>
  [...flaws].find(([key]) => key === name || key.startsWith(`${name}.`))?.[1];

function Languages({
  group,
  onChange,
  problem,
}: Pick<GroupFormProps, 'group' | 'onChange'> & { problem: string | undefined }) {
  const [text, setText] = useState((group.languages ?? []).join(', '));
  return (
    <Field
      id="g-languages"
      label={i18n.t('coverage.write.languages')}
      hint={i18n.t('coverage.write.languages_hint')}
    >
      <input
        id="g-languages"
        name="languages"
        aria-describedby="g-languages-hint"
        value={text}
        onInput={(event) => {
          const written = event.currentTarget.value;
          setText(written);
          const tags = written.split(/[\s,;]+/).filter((tag) => tag !== '');
          onChange(setAt(group, ['languages'], tags.length > 0 ? tags : undefined));
        }}
      />
      {problem !== undefined && <p class="field-problem">{flawText(problem)}</p>}
    </Field>
  );
}

function Districts(props: GroupFormProps) {
  const { states, state, drawing, typed, chosen, onTyped, onDistricts, onState } = props;
  const [text, setText] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<string[]>([]);
  const at = (town: Town): DistrictRef[] => {
    if (!drawing) return [];
    const [x, y] = drawing.toDrawing(town);
    return drawing.chambers.flatMap(({ chamber }) =>
      drawing.at(chamber, x, y).map((district) => ({ chamber, district })),
    );
  };
  return (
    <>
      <Field id="g-state" label={i18n.t('coverage.state')}>
        <select
          id="g-state"
          name="group_state"
          value={state.code}
          onChange={(event) => {
            setText(null);
            onState(event.currentTarget.value);
          }}
        >
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id="g-districts"
        label={i18n.t('coverage.write.districts')}
        hint={i18n.t('coverage.write.districts_hint')}
      >
        <textarea
          id="g-districts"
          name="group_districts"
          rows={2}
          aria-describedby="g-districts-hint"
          value={text ?? typed}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setUnknown(onTyped(event.currentTarget.value));
          }}
          // As it was understood.
          onBlur={() => unknown.length === 0 && setText(null)}
        />
        <p class="field-problem" role="status">
          {unknown.length > 0 && i18n.t('coverage.mine.unknown', [unknown.join('; ')])}
        </p>
      </Field>
      {drawing && (
        <>
          <NameSearch
            choices={[]}
            towns={drawing.towns}
            onMember={() => undefined}
            onTown={(town) => {
              setText(null);
              onDistricts(at(town));
            }}
          />
          <DistrictMap
            drawing={drawing}
            stateName={state.name}
            choices={[]}
            chosen={chosen}
            spot={null}
            look={null}
            idle=""
            describe={(_, districts) => districts.join(', ') || i18n.t('map.none')}
            onPick={(_, there) => {
              setText(null);
              onDistricts(there);
            }}
          />
        </>
      )}
    </>
  );
}

function Campaigns({ group, campaigns, onChange }: Pick<GroupFormProps, 'group' | 'campaigns' | 'onChange'>) {
  const ids = group.campaigns;
  const set = (list: string[] | undefined) => onChange(setAt(group, ['campaigns'], list));
  return (
    <fieldset class="col">
      <legend class="write-legend">{i18n.t('coverage.write.campaigns')}</legend>
      <label class="check">
        <input
          type="checkbox"
          name="group_all"
          checked={ids === undefined}
          onChange={(event) => set(event.currentTarget.checked ? undefined : campaigns.map((c) => c.id))}
        />
        {i18n.t('coverage.write.all_campaigns')}
      </label>
      {ids !== undefined &&
        campaigns.map(({ id, title }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              name={`group_in_${id}`}
              checked={ids.includes(id)}
              onChange={(event) =>
                set(event.currentTarget.checked ? [...ids, id] : ids.filter((other) => other !== id))
              }
            />
            {title}
          </label>
        ))}
    </fieldset>
  );
}
