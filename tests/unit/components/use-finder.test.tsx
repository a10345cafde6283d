// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FinderPorts, GeocodedMatch } from '../../../utils/app/ports';
import { fail, ok, type Result } from '../../../utils/model/result';
import { sampleLines } from '../../../utils/sample/lines';
import { sampleMap } from '../../../utils/sample/map';
import { samplePeople } from '../../../utils/sample/people';
import { useFinder, type Finder } from '../../../utils/ui/use-finder';
import { draw } from './draw';

afterEach(() => document.body.replaceChildren());

const HOME: GeocodedMatch = { label: '14 LANTERN ST', lat: 0.5, lng: 2.5, state: 'xx' };
const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));

async function finder(allow: () => Promise<boolean> = () => Promise.resolve(true)) {
  const find = vi.fn((_: string): Promise<Result<GeocodedMatch[]>> => Promise.resolve(ok([HOME])));
  const ports = {
    lines: { load: () => Promise.resolve(ok(sampleLines)), map: () => Promise.resolve(ok(sampleMap)) },
    people: { load: () => Promise.resolve(ok(samplePeople)) },
    services: () => Promise.resolve(null),
    now: () => new Date('2026-11-24T16:00:00Z'),
    geocoder: { find },
  } as unknown as FinderPorts;
  const ask = vi.fn(allow);
  let latest: Finder | undefined;
  const Screen = ({ state }: { state: string | null }) => {
    latest = useFinder(ports, state, ask);
    return null;
  };
  const drawn = draw(<Screen state="xx" />);
  await settle();
  const districts = () => latest?.view.answer?.place.districts.map((d) => `${d.chamber} ${d.district}`);
  return {
    ...{ find, ask, districts },
    view: () => latest!.view,
    on: () => latest!.on,
    leave: () => drawn.again(<Screen state={null} />),
  };
}

describe('looking for one’s districts', () => {
  it('asks for the host in the click and sends the address once', async () => {
    const f = await finder();
    f.on().onAddress('14 Lantern Street, Riverton');
    expect(f.ask).toHaveBeenCalledOnce();
    await settle();
    expect(f.find).toHaveBeenCalledExactlyOnceWith('14 Lantern Street, Riverton');
    expect(f.districts()).toEqual(['upper 3', 'lower 5']);
    expect(f.view().answer?.spot).toMatchObject({ kind: 'address', accuracy: 40 });
    expect(f.view().look).toMatchObject({ lat: 0.5, lng: 2.5 });
  });

  it('sends nothing of what is no home, and asks for nothing', async () => {
    const f = await finder();
    f.on().onAddress('PO Box 12, Riverton');
    await settle();
    expect(f.view().problems).toEqual([{ code: 'address_po_box' }]);
    expect(f.ask).not.toHaveBeenCalled();
    expect(f.find).not.toHaveBeenCalled();
  });

  it.each([
    ['refused', () => Promise.resolve(false)],
    ['broken', () => Promise.reject(new Error('no prompt'))],
  ])('sends nothing where access is %s', async (_, allow) => {
    const f = await finder(allow);
    f.on().onAddress('14 Lantern Street');
    await settle();
    expect(f.find).not.toHaveBeenCalled();
    expect(f.view()).toMatchObject({ busy: null, problems: [{ code: 'geocoder_refused' }] });
  });

  it('offers several places, and finds the one that is chosen', async () => {
    const f = await finder();
    f.find.mockResolvedValue(ok([HOME, { ...HOME, lng: 4.5 }]));
    f.on().onAddress('14 Lantern Street');
    await settle();
    expect(f.view().matches).toHaveLength(2);
    expect(f.districts()).toBeUndefined();
    f.on().onMatch(f.view().matches[1]!);
    await settle();
    expect(f.districts()).toEqual(['upper 5', 'lower 9']);
    expect(f.view().matches).toEqual([]);
  });

  it('heeds no answer that comes after the next question', async () => {
    const f = await finder();
    let late: (answer: Result<GeocodedMatch[]>) => void = () => undefined;
    f.find.mockReturnValue(new Promise((done) => (late = done)));
    f.on().onAddress('14 Lantern Street');
    await settle();
    expect(f.view().busy).toBe('address');
    f.on().onPoint({ lat: 1.5, lng: 0.5, accuracy: 5 });
    await settle();
    late(fail('geocoder_timeout'));
    await settle();
    expect(f.districts()).toEqual(['upper 1', 'lower 2']);
    expect(f.view()).toMatchObject({ busy: null, problems: [] });
  });

  it('forgets all of it with the state', async () => {
    const f = await finder();
    f.on().onTown({ name: 'Riverton', lat: 1.35, lng: 0.9 });
    await settle();
    expect(f.view().answer?.spot).toMatchObject({ kind: 'town', label: 'Riverton' });
    f.leave();
    await settle();
    expect(f.view()).toMatchObject({ answer: null, drawing: null, look: null });
  });
});
