// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MyDistricts, type MyDistrictsProps } from '../../../components/MyDistricts';
import { MyNumbers } from '../../../components/MyNumbers';
import { MyPlaces } from '../../../components/MyPlaces';
import { PlaceSwitch } from '../../../components/PlaceSwitch';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

describe('my districts', () => {
  const districts = (props: Partial<MyDistrictsProps> = {}) => {
    const on = { onChange: vi.fn(), onRefresh: vi.fn() };
    const base = { place: f.place, name: '', town: '', lines: { lower: [f.switchboard, f.hotline] } };
    return { on, ...draw(<MyDistricts {...base} {...on} {...props} />) };
  };
  const idle = { busy: false, problems: [] };

  it('say that a seat is vacant, and whom to call all the same', () => {
    const vacant = districts().one('[data-seat="lower 21"]');
    expect(vacant.textContent).toContain('This seat is vacant');
    expect(vacant.textContent).toContain('217-555-0100 Switchboard: ask for House District 21');
    expect(vacant.textContent).toContain('Takes messages for your legislators');
    expect(vacant.textContent).toContain('not confirmed');
    expect(districts({ lines: {} }).root.textContent).not.toContain('you can still call');
  });

  it('count a vacant seat beside a member', () => {
    const [senate, house, third] = f.place.districts;
    const place = { ...f.place, districts: [senate!, { ...house!, vacant: 2 }, third!] };
    expect(districts({ place }).one('[data-seat="lower 20"]').textContent).toContain(
      '2 seats here are vacant',
    );
  });

  it('show the day of the members, of the numbers where it is another, and what is new', () => {
    expect(districts().root.textContent).not.toContain('Telephone numbers as of');
    const text = districts({ place: f.refreshedPlace }).root.textContent;
    expect(text).toContain('Members as of Nov 24, 2026');
    expect(text).toContain('Telephone numbers as of Aug 5, 2026');
    expect(text).toContain('new since Aug 5, 2026');
    expect(text).toContain('seat changed since Aug 5, 2026, before: 18');
  });

  it('ask for newer members once, and say how that went', () => {
    expect(districts().none('[data-action=refresh-people]')).toBe(true);
    document.body.replaceChildren();
    const d = districts({ refresh: idle });
    d.press('[data-action=refresh-people]');
    expect(d.on.onRefresh).toHaveBeenCalledOnce();
    document.body.replaceChildren();
    const busy = districts({ refresh: { busy: true, problems: [] } });
    busy.press('[data-action=refresh-people]');
    expect(busy.on.onRefresh).not.toHaveBeenCalled();
    const changes = { added: 1, moved: 2, gone: 0, vacant: 0 };
    expect(districts({ refresh: { ...idle, changes } }).one('[data-refreshed]').textContent).toBe(
      'Changes in Sample State: 1 new member, 2 changed seats.',
    );
    const none = { added: 0, moved: 0, gone: 0, vacant: 0 };
    expect(districts({ refresh: { ...idle, changes: none } }).root.textContent).toContain(
      'nothing has changed',
    );
    const failed = districts({ refresh: { busy: false, problems: [{ code: 'roster_cut_short' }] } });
    expect(failed.one('[data-problem=roster_cut_short]').textContent).toContain('you had are unchanged');
  });

  it('have one filled button', () => {
    expect(districts({ refresh: idle }).root.querySelectorAll('.primary')).toHaveLength(1);
  });
});

describe('my numbers', () => {
  const numbers = (onKeep = vi.fn(() => Promise.resolve([] as { code: string }[]))) => {
    const on = { onKeep, onRemove: vi.fn(), onUnflag: vi.fn() };
    return { on, ...draw(<MyNumbers members={f.members} asOf="2026-08-05" {...on} />) };
  };
  const hers = `[data-member="${f.marin.id}"]`;

  it('take a number in the place of a listed one, and close when it is kept', async () => {
    const s = numbers();
    s.press(`${hers} [data-number="+12175550142"] [data-action=correct-number]`);
    expect(document.activeElement).toBe(s.one('input[name=own-number]'));
    s.type('input[name=own-number]', '217-782-0177');
    s.type('input[name=own-label]', 'Aide');
    s.press('[data-action=keep-number]');
    expect(s.on.onKeep).toHaveBeenCalledExactlyOnceWith({
      ...{ legislator: f.marin.id, text: '217-782-0177', label: 'Aide', first: true },
      instead: '+12175550142',
    });
    await vi.waitFor(() => expect(s.none('input[name=own-number]')).toBe(true));
  });

  it('say what is wrong with a number, and keep what was written', async () => {
    const s = numbers(vi.fn(() => Promise.resolve([{ code: 'number_premium' }])));
    s.press(`[data-member="${f.oduya.id}"] [data-action=add-number]`);
    s.type('input[name=own-number]', '900-782-0177');
    s.press('[data-action=keep-number]');
    await vi.waitFor(() =>
      expect(s.one('[data-problem=number_premium]').textContent).toContain('cost money'),
    );
    expect(s.one<HTMLInputElement>('input[name=own-number]').value).toBe('900-782-0177');
    s.press('[data-action=cancel-number]');
    expect(s.none('input[name=own-number]')).toBe(true);
  });

  it('offer to remove only what is the reader’s own, and to take a mark back', () => {
    const s = numbers();
    s.press('[data-action=remove-number]');
    expect(s.on.onRemove).toHaveBeenCalledExactlyOnceWith('own-1');
    s.press('[data-action=unflag]');
    expect(s.on.onUnflag).toHaveBeenCalledExactlyOnceWith('flag-1');
  });
});

describe('my places', () => {
  const places = (list = [f.place, f.otherPlace]) => {
    const on = { onUse: vi.fn(), onRemove: vi.fn(), onRename: vi.fn(), onAdd: vi.fn() };
    return { on, ...draw(<MyPlaces places={list} {...on} />) };
  };

  it('one is not to be removed, of two either is, and the other can be used', () => {
    expect(places([f.place]).none('[data-action=remove-place]')).toBe(true);
    document.body.replaceChildren();
    const p = places();
    p.press('[data-action=use-place]');
    expect(p.on.onUse).toHaveBeenCalledExactlyOnceWith(f.otherPlace.id);
    p.press('[data-my-place=home] [data-action=remove-place]');
    expect(p.on.onRemove).toHaveBeenCalledExactlyOnceWith('home');
    p.press('[data-action=add-place]');
    expect(p.on.onAdd).toHaveBeenCalledOnce();
  });

  it('the current one gets the name that is written', () => {
    const p = places();
    expect(p.one<HTMLInputElement>('input[name=place-name]').value).toBe('Home');
    p.type('input[name=place-name]', '  Our house ');
    p.press('[data-action=rename-place]');
    expect(p.on.onRename).toHaveBeenCalledExactlyOnceWith('home', 'Our house');
  });

  it('in the popup one is a link, several are a choice', () => {
    const onUse = vi.fn();
    const one = draw(<PlaceSwitch places={[f.place]} href="#/start" onUse={onUse} />);
    expect(one.one('a').textContent).toContain('Senate 10 · House 20');
    const two = draw(<PlaceSwitch places={[f.otherPlace, f.place]} href="#/start" onUse={onUse} />);
    expect(two.one('summary').textContent).toContain('Senate 3 · House 4');
    two.press('[data-place=home]');
    expect(onUse).toHaveBeenCalledExactlyOnceWith('home');
    expect(two.one(`button[data-place="${f.otherPlace.id}"]`).getAttribute('aria-pressed')).toBe('true');
  });
});
