import { describe, expect, it } from 'vitest';
import { fitLabels, pinRoom, type Label } from '../../../components/setup/map/labels';
import {
  centred,
  keepIn,
  panned,
  pixelAt,
  shownPart,
  unitsAt,
  wholeView,
  zoomed,
  type Sheet,
} from '../../../components/setup/map/view';

const sheet: Sheet = { drawing: { width: 500_000, height: 200_000 }, size: { width: 700, height: 400 } };

describe('the part of the map that is seen', () => {
  it('is the whole state at first', () => {
    const [left, top, right, bottom] = shownPart(wholeView(sheet), sheet.size);
    expect(left).toBeLessThan(0);
    expect(top).toBeLessThan(0);
    expect(right).toBeGreaterThan(500_000);
    expect(bottom).toBeGreaterThan(200_000);
  });

  it('keeps what is under the pointer there when it is zoomed', () => {
    const view = centred(250_000, 100_000, 40_000, sheet);
    const at = { x: 100, y: 330 };
    const near = zoomed(view, 3, sheet, at);
    expect(near.scale).toBeCloseTo(view.scale * 3);
    const before = unitsAt(view, sheet.size, at.x, at.y);
    const after = unitsAt(near, sheet.size, at.x, at.y);
    expect(after[0]).toBeCloseTo(before[0], 3);
    expect(after[1]).toBeCloseTo(before[1], 3);
  });

  it('moves with a drag, pixel by pixel', () => {
    const view = centred(250_000, 100_000, 40_000, sheet);
    const [x, y] = pixelAt(view, sheet.size, 260_000, 90_000);
    const after = pixelAt(panned(view, 12, -5, sheet), sheet.size, 260_000, 90_000);
    expect(after[0]).toBeCloseTo(x + 12, 6);
    expect(after[1]).toBeCloseTo(y - 5, 6);
  });

  it('never leaves the state, nor goes nearer than the lines are drawn, nor farther than the whole', () => {
    expect(panned(wholeView(sheet), -1e6, 1e6, sheet)).toMatchObject({ x: 500_000, y: 0 });
    expect(zoomed(wholeView(sheet), 1e9, sheet).scale).toBe(1);
    expect(zoomed(wholeView(sheet), 1e-9, sheet).scale).toBe(wholeView(sheet).scale);
    expect(keepIn({ x: -5, y: 1e9, scale: 0 }, sheet)).toEqual({ ...wholeView(sheet), x: 0, y: 200_000 });
  });
});

describe('names on the map', () => {
  const label = (text: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
    ...{ key: text, text, kind: 'town', x, y },
    ...more,
  });
  const fitted = (labels: Label[]) => fitLabels(labels, sheet.size).map((l) => l.text);

  it('leave out what would stand over a more important one', () => {
    expect(
      fitted([label('Springfield', 300, 200), label('Rochester', 310, 204), label('Cairo', 300, 390)]),
    ).toEqual(['Springfield', 'Cairo']);
  });
  it('leave the pin free', () => {
    const all = [label('Cairo', 300, 210)];
    expect(fitLabels(all, sheet.size, [pinRoom([300, 200])])).toEqual([]);
    expect(fitLabels(all, sheet.size, [pinRoom([300, 300])])).toEqual(all);
  });
  it('leave out what would be cut off, or is wider than its district', () => {
    expect(fitted([label('Springfield', 5, 200)])).toEqual([]);
    const district = { kind: 'district' as const };
    expect(
      fitted([
        label('Coos 6', 100, 100, { ...district, room: 20 }),
        label('7', 300, 100, { ...district, room: 20 }),
      ]),
    ).toEqual(['7']);
  });
});
