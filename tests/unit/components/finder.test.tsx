// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressSearch } from '../../../components/setup/AddressSearch';
import { Setup, type SetupProps } from '../../../components/Setup';
import { drawMap } from '../../../utils/app/district-map';
import { legislatureOf } from '../../../utils/jurisdictions';
import { readLines } from '../../../utils/lines';
import type { FinderActions, FinderView, Spot } from '../../../utils/model/finder';
import type { FoundDistrict, FoundPlace } from '../../../utils/model/views';
import { districtChoices } from '../../../utils/people';
import { sampleLines } from '../../../utils/sample/lines';
import { sampleMap } from '../../../utils/sample/map';
import { samplePeople } from '../../../utils/sample/people';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));

const legislature = legislatureOf('xx')!;
const lines = readLines(sampleLines);
if (!lines.ok) throw new Error('the sample lines are broken');
const drawing = drawMap(lines.value, sampleMap, legislature, '2026-11-24');
const choices = districtChoices(samplePeople, legislature);

beforeEach(() => {
  // Frames come at once here.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    run();
    return 1;
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const seat = (
  chamber: 'upper' | 'lower',
  district: string,
  more: Partial<FoundDistrict> = {},
): FoundDistrict => ({
  ...choices.find((c) => c.chamber === chamber && c.district === district)!,
  vacant: 0,
  ...more,
});
const place = (more: Partial<FoundPlace> = {}): FoundPlace => ({
  kind: 'found',
  districts: [seat('upper', '3'), seat('lower', '7')],
  ...{ near: [], next: [], ends: [], asOf: '2026-01-14', vintages: ['TIGER/Line 2024'] },
  ...more,
});
const spot: Spot = { kind: 'map', lat: 0.5, lng: 2.5, accuracy: 3 };
const lookups = [{ url: 'https://www.example.org/who', sure: true }];

function screen(finder: Partial<FinderView>, props: Partial<SetupProps> = {}) {
  const on = {
    ...{ onPoint: vi.fn(), onTown: vi.fn(), onAddress: vi.fn(), onMatch: vi.fn(), onLocation: vi.fn() },
  } satisfies FinderActions;
  const onSave = vi.fn();
  const tree = (view: Partial<FinderView>) => (
    <Setup
      states={[{ code: 'xx', name: 'Sample State', legislature: 'the Assembly', hosts: [] }]}
      chosen="xx"
      choices={choices}
      asOf="2026-01-14"
      today="2026-11-24"
      initial={{ districts: [], name: '', town: '' }}
      finder={{ ...f.finder, drawing, lookups, ...view }}
      on={on}
      busy={false}
      problems={[]}
      onChooseState={() => undefined}
      onSave={onSave}
      {...props}
    />
  );
  const drawn = draw(tree(finder));
  const save = () => {
    drawn.press('[data-action=save-districts]');
    const last = onSave.mock.lastCall?.[0] as
      { districts: { chamber: string; district: string }[] } | undefined;
    return last?.districts.map((d) => `${d.chamber} ${d.district}`);
  };
  return { ...drawn, on, save, next: (view: Partial<FinderView>) => drawn.again(tree(view)) };
}

describe('what was found', () => {
  it('shows every member, and is kept by the one filled button', () => {
    const s = screen({ answer: { spot, place: place() } });
    expect(s.one('.found').textContent).toMatch(/Senate District 3.*House District 7.*Achterberg.*Blackwood/);
    expect(s.one('.found [data-as-of]').textContent).toContain(
      'Members as of Jan 14, 2026. Lines of TIGER/Line 2024.',
    );
    expect(s.root.querySelectorAll('.primary')).toHaveLength(1);
    expect(s.save()).toEqual(['upper 3', 'lower 7']);
  });

  it('says that a seat is vacant, beside who sits there', () => {
    const empty = seat('upper', '3', { members: [], vacant: 1 });
    const s = screen({
      answer: { spot, place: place({ districts: [empty, seat('lower', '7', { vacant: 2 })] }) },
    });
    expect(s.one('[data-seat="upper 3"]').textContent).toContain('This seat is vacant.');
    expect(s.one('[data-seat="lower 7"]').textContent).toMatch(/Blackwood.*2 seats here are vacant/);
  });

  it('keeps nothing near a line before the reader says which district is theirs', () => {
    const near = [{ ...seat('lower', '8'), metres: 18 }];
    const s = screen({ answer: { spot, place: place({ near }) } });
    const group = s.one('[data-near=lower]');
    expect(group.textContent).toContain('You are about 18 m from the line');
    const link = group.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'https://www.example.org/who',
      '_blank',
      'noreferrer',
    ]);
    expect(s.save()).toBeUndefined();
    s.press('[data-near=lower] input[value="8"]');
    expect(s.save()).toEqual(['upper 3', 'lower 8']);
  });

  it('lets the lists decide where a line is near', () => {
    const near = [{ ...seat('lower', '8'), metres: 18 }];
    const s = screen({ answer: { spot, place: place({ near }) } });
    s.pick('select[name=district-lower]', '2');
    expect(s.save()).toEqual(['upper 3', 'lower 2']);
  });

  it('asks of a floterial district by itself, of which one may have none', () => {
    const near = [{ ...seat('lower', '8', { overlay: true }), metres: 20 }];
    const over = { ...drawing, overlays: [{ chamber: 'lower' as const, district: '8' }] };
    const s = screen({ drawing: over, answer: { spot, place: place({ near }) } });
    expect(s.save()).toBeUndefined();
    s.press('[data-near="lower over"] input[value=""]');
    expect(s.save()).toEqual(['upper 3', 'lower 7']);
    s.press('[data-near="lower over"] input[value="8"]');
    expect(s.save()).toEqual(['upper 3', 'lower 7', 'lower 8']);
    expect(s.one<HTMLSelectElement>('select[name=district-lower]').value).toBe('7');
    expect(s.one<HTMLSelectElement>('select[name=district-lower-over]').value).toBe('8');
    s.pick('select[name=district-lower-over]', '');
    expect(s.save()).toEqual(['upper 3', 'lower 7']);
  });

  it('tells of lines to come, of lines that end, and of those that have ended', () => {
    const ends = (until: string) => [{ chamber: 'lower' as const, chamberName: 'House', until }];
    const next = [{ ...seat('upper', '4'), from: '2027-01-01' }];
    const s = screen({ answer: { spot, place: place({ next, ends: ends('2027-01-01') }) } });
    expect(s.one('[data-next]').textContent).toBe(
      'From Jan 1, 2027 new lines hold. This place is then in Senate District 4.',
    );
    expect(s.one('[data-ends]').textContent).toContain('hold only until Jan 1, 2027');
    s.next({ answer: { spot, place: place({ ends: ends('2026-01-01') }) } });
    expect(s.one('[data-ends]').textContent).toContain('were drawn anew on Jan 1, 2026');
  });

  it('says what lies outside, and leaves the choice as it was', () => {
    const s = screen({ answer: { spot, place: place() } });
    s.next({ answer: { spot, place: place({ kind: 'outside', districts: [] }) } });
    expect(s.one('.found').textContent).toContain('This place is not in Sample State');
    expect(s.save()).toEqual(['upper 3', 'lower 7']);
  });

  it('says that the nearest was taken on the shore', () => {
    const s = screen({ answer: { spot, place: place({ kind: 'shore' }) } });
    expect(s.one('.found').textContent).toContain('just outside every district');
  });

  it('takes a town’s districts only when told to', () => {
    const town: Spot = { ...spot, kind: 'town', label: 'Riverton' };
    const s = screen({ answer: { spot: town, place: place() } });
    expect(s.one('.found').textContent).toContain('The centre of Riverton');
    expect(s.save()).toBeUndefined();
    s.press('[data-action=take-districts]');
    expect(s.save()).toEqual(['upper 3', 'lower 7']);
  });
});

describe('the ways there', () => {
  it('are names and lists alone where this build has no lines', () => {
    const s = screen({ drawing: null, mapProblems: [{ code: 'lines_missing', where: 'xx' }] });
    expect(s.one('[data-problem=lines_missing]').textContent).toContain(
      'Choose your districts from the lists',
    );
    expect(s.none('[data-part=map]')).toBe(true);
    expect(s.none('input[name=finder_address]')).toBe(true);
    expect(s.one('.finder .lookups').textContent).toContain('example.org');
    s.type('input[name=finder_name]', 'quintanar');
    s.press('[data-action=pick-member]');
    expect(s.save()).toEqual(['upper 3']);
  });

  it('offer towns by name', () => {
    const s = screen({});
    s.type('input[name=finder_name]', 'river');
    s.press('[data-town=Riverton]');
    expect(s.on.onTown).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ lat: 1.35, lng: 0.9 }));
    s.type('input[name=finder_name]', 'zzz');
    expect(s.one('.finder').textContent).toContain('no town is known by it');
  });

  it('say before the button who gets an address, and send no empty one', () => {
    const on = { onAddress: vi.fn(), onMatch: vi.fn() };
    const d = draw(<AddressSearch busy={false} matches={[]} {...on} />);
    expect(d.root.textContent).toMatch(
      /sends this address once to the U.S. Census Bureau.*Look this address up/,
    );
    d.press('[data-action=look-up-address]');
    expect(on.onAddress).not.toHaveBeenCalled();
    d.type('input[name=finder_address]', ' 1 Elm Street ');
    d.press('[data-action=look-up-address]');
    expect(on.onAddress).toHaveBeenCalledExactlyOnceWith('1 Elm Street');
  });

  it('offer each place that an address may mean', () => {
    const matches = [
      { label: 'A', lat: 1, lng: 1 },
      { label: 'B', lat: 2, lng: 2 },
    ];
    const s = screen({ matches });
    (s.root.querySelectorAll('[data-action=pick-match]')[1] as HTMLElement).click();
    expect(s.on.onMatch).toHaveBeenCalledExactlyOnceWith(matches[1]);
  });

  it('say that a coarse location moves the map only', () => {
    const s = screen({ coarse: 4200 });
    expect(s.one('[data-part=coarse]').textContent).toContain('within about 4 km');
  });
});

describe('the map', () => {
  const map = '[data-part=map]';

  it('is worked by keys, the cross in its middle being chosen', () => {
    const s = screen({});
    s.one(map).focus();
    s.key('ArrowUp', map);
    expect(s.one('.map-under').textContent).toContain('House District 6');
    s.key('+', map);
    s.key('Enter', map);
    const [point] = s.on.onPoint.mock.lastCall as [{ lat: number; lng: number; accuracy: number }];
    expect(point.lat).toBeGreaterThan(1.2);
    expect(point.lng).toBeCloseTo(2.5, 1);
    // A pixel of the map, in metres.
    expect(point.accuracy).toBeGreaterThan(100);
  });

  it('leaves other keys to the page', () => {
    const s = screen({});
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    s.one(map).dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('has only what is in view in it', () => {
    const s = screen({});
    expect(s.root.querySelectorAll('.map-district[data-district]')).toHaveLength(10);
    for (let i = 0; i < 6; i += 1) s.key('+', map);
    expect(s.root.querySelectorAll('.map-district[data-district]').length).toBeLessThan(5);
    s.key('0', map);
    expect(s.root.querySelectorAll('.map-district[data-district]')).toHaveLength(10);
    s.press('[data-action=map-upper]');
    expect(s.root.querySelectorAll('.map-district[data-district]')).toHaveLength(5);
  });

  it('goes where a place was found', () => {
    const s = screen({});
    s.next({ look: { lat: 0.5, lng: 4.5, metres: 500 } });
    const shown = [...s.root.querySelectorAll('.map-district')].map((p) => p.getAttribute('data-district'));
    expect(shown).toEqual(['9']);
  });
});
