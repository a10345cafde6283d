import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../utils/app/district-map';
import { legislatureOf } from '../../../utils/jurisdictions';
import { readLines, type Lines } from '../../../utils/lines';
import type { LinesFile } from '../../../utils/model/lines';
import { sampleLines } from '../../../utils/sample/lines';
import { sampleMap } from '../../../utils/sample/map';

const legislature = legislatureOf('xx')!;
const read = (file: LinesFile): Lines => {
  const lines = readLines(file);
  if (!lines.ok) throw new Error(lines.problems[0]?.code);
  return lines.value;
};
const lines = read(sampleLines);
const DAY = '2026-11-24';
const drawing = drawMap(lines, sampleMap, legislature, DAY);
const all = [0, 0, drawing.width, drawing.height] as const;
const names = (shapes: { district: string }[]) => shapes.map((s) => s.district);

describe('the map of a state', () => {
  it('has each chamber, its towns and counties', () => {
    expect(drawing.chambers).toEqual([
      { chamber: 'upper', name: 'Senate' },
      { chamber: 'lower', name: 'House' },
    ]);
    expect(names(drawing.districts('upper', all, 700))).toEqual(['1', '2', '3', '4', '5']);
    expect(drawing.towns[0]).toMatchObject({ name: 'Riverton' });
    expect(drawing.counties(700)).toMatch(/^M/);
  });

  it('draws only what is in view, before and after everything was', () => {
    const [x, y] = drawing.toDrawing({ lat: 0.5, lng: 2.5 });
    const around = [x - 1000, y - 1000, x + 1000, y + 1000] as const;
    const fresh = drawMap(lines, null, legislature, DAY);
    expect(names(fresh.districts('lower', around, 3))).toEqual(['5']);
    expect(fresh.districts('lower', all, 3)).toHaveLength(10);
    expect(names(fresh.districts('lower', around, 3))).toEqual(['5']);
    expect(fresh.counties(3)).toBe('');
  });

  it('shows more turns the nearer it is', () => {
    const far = drawing.districts('lower', all, 60_000)[0]!;
    const near = drawing.districts('lower', all, 10)[0]!;
    expect(near.d.length).toBeGreaterThan(far.d.length);
    expect(near.box).toEqual(far.box);
    // The same detail is the same drawing, which the screen need not touch.
    expect(drawing.districts('lower', all, 11)[0]!.d).toBe(near.d);
  });

  it('names the district at a point, as the lists do, and where there is none', () => {
    expect(drawing.at('lower', ...drawing.toDrawing({ lat: 1.5, lng: 0.5 }))).toEqual(['2']);
    expect(drawing.at('upper', ...drawing.toDrawing({ lat: 1.5, lng: 0.5 }))).toEqual(['1']);
    expect(drawing.at('lower', -50_000, 0)).toEqual([]);
    const place = drawing.toGround(...drawing.toDrawing({ lat: 1.25, lng: 3.5 }));
    expect(place.lat).toBeCloseTo(1.25, 6);
    expect(place.lng).toBeCloseTo(3.5, 6);
  });

  it('tells which districts lie over others', () => {
    const plans = sampleLines.plans.map((plan) =>
      plan.chamber === 'upper' ? { ...plan, chamber: 'lower' as const, overlay: true } : plan,
    );
    const over = drawMap(read({ ...sampleLines, plans }), null, legislature, DAY);
    expect(over.overlays.map((d) => d.district)).toEqual(['1', '2', '3', '4', '5']);
    expect(drawing.overlays).toEqual([]);
  });

  it('draws the lines of the day: a chamber whose plan has not begun is not shown', () => {
    const later = read({
      ...sampleLines,
      plans: sampleLines.plans.map((plan) =>
        plan.chamber === 'upper' ? { ...plan, from: '2027-01-01' } : plan,
      ),
    });
    expect(drawMap(later, null, legislature, DAY).chambers.map((c) => c.chamber)).toEqual(['lower']);
    expect(drawMap(later, null, legislature, '2027-01-01').chambers).toHaveLength(2);
  });
});
