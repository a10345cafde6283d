/** My districts, my numbers and my places in every state. */
import { MyDistricts, type MyDistrictsProps } from '../../components/MyDistricts';
import { MyNumbers } from '../../components/MyNumbers';
import { MyPlaces } from '../../components/MyPlaces';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import type { Case } from './case';
import * as f from './fixtures';

const nothing = () => undefined;

const districts = (props: Partial<MyDistrictsProps> & Pick<MyDistrictsProps, 'place'>) => (
  <MyDistricts
    name="Ana Torres"
    town="Chicago"
    lines={{ lower: [f.switchboard, f.hotline] }}
    refresh={{ busy: false, problems: [] }}
    onChange={nothing}
    onRefresh={nothing}
    {...props}
  />
);
const numbers = {
  onKeep: () => Promise.resolve([{ code: 'number_invalid', detail: '12' }]),
  onRemove: nothing,
  onUnflag: nothing,
};
const places = { onUse: nothing, onRemove: nothing, onRename: nothing, onAdd: nothing };

export const DISTRICT_CASES: Record<string, Case> = {
  districts: {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        {districts({ place: f.place })}
        <MyNumbers members={f.members} asOf="2026-08-05" {...numbers} />
        <MyPlaces places={[f.place]} {...places} />
      </OrganiseFrame>
    ),
  },
  'districts-refreshed': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        {districts({
          place: f.refreshedPlace,
          refresh: { busy: false, problems: [], changes: { added: 1, moved: 1, gone: 1, vacant: 1 } },
        })}
        <MyPlaces places={[f.place, f.otherPlace]} {...places} />
      </OrganiseFrame>
    ),
  },
  'districts-refresh-failed': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        {districts({
          place: f.place,
          refresh: { busy: false, problems: [{ code: 'roster_cut_short', where: 'il', detail: '80 < 177' }] },
        })}
      </OrganiseFrame>
    ),
  },
  'districts-refreshing': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        {districts({ place: f.place, refresh: { busy: true, problems: [] } })}
      </OrganiseFrame>
    ),
  },
  'own-number': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        <MyNumbers members={f.members} asOf="2026-08-05" {...numbers} />
      </OrganiseFrame>
    ),
    press: '[data-action=correct-number]',
  },
};
