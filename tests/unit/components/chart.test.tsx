// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../../../components/chart/BarChart';
import { DayChart } from '../../../components/chart/DayChart';
import { legendPlaces } from '../../../components/chart/Legend';
import { fitText, labelled, niceTop, stacked, ticksTo, twoLines } from '../../../components/chart/scale';
import { draw } from './draw';

const size = (element: Element, name: string) => Number(element.getAttribute(name));

describe('the scale', () => {
  it('ends an axis not below the most, and not far above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
        const top = niceTop(most);
        expect(top).toBeGreaterThanOrEqual(most);
        expect(top).toBeLessThanOrEqual(most * 2);
        expect(ticksTo(top).every(Number.isInteger)).toBe(true);
      }),
    );
    expect(niceTop(0)).toBe(1);
  });
  it('puts no two texts of a row over one another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 200 }))), (spots) => {
        const texts = spots.map(([x, wide]) => [x, x + wide] as const).sort((a, b) => a[0] - b[0]);
        const rows = stacked(texts);
        texts.forEach(([left], i) =>
          texts.forEach(([, right], k) => {
            if (k < i && rows[k] === rows[i]) expect(right).toBeLessThan(left);
          }),
        );
      }),
    );
  });
  it('labels the last place, and as many as there is room for', () => {
    const has = labelled(30, 300, 50);
    const places = Array.from({ length: 30 }, (_, i) => i).filter(has);
    expect(places.at(-1)).toBe(29);
    expect(places).toHaveLength(6);
  });
  it('cuts a text to its room, and says that it did', () => {
    expect(fitText('short', 100)).toBe('short');
    expect(fitText('Bartholomew Fitzgerald', 70)).toBe('Bartholom…');
    expect(twoLines('Bartholomew Fitzgerald Oduya-Castellanos', 120)).toEqual([
      'Bartholomew',
      'Fitzgerald Oduya…',
    ]);
  });
  it('begins a new line of the key where the room ends', () => {
    const entries = ['one', 'two', 'three'].map((text) => ({ key: text, tone: 'full' as const, text }));
    expect(legendPlaces(entries, 60).map(({ y }) => y)).toEqual([0, 22, 44]);
    expect(legendPlaces(entries, 1000).map(({ y }) => y)).toEqual([0, 0, 0]);
  });
});

describe('the charts', () => {
  it('draws columns as high as their counts', () => {
    const d = draw(
      <DayChart
        {...{ title: 'Days', desc: 'What it tells', width: 600, height: 300, marks: [] }}
        days={[
          { day: '2026-11-01', contact: 10, voicemail: 20, unavailable: 0 },
          { day: '2026-11-02', contact: 40, voicemail: 0, unavailable: 0 },
        ]}
        parts={{ contact: 'a', voicemail: 'b', unavailable: 'c' }}
        dayText={(day) => day.slice(8)}
        number={String}
      />,
    );
    const heights = (day: string) =>
      [...d.root.querySelectorAll(`[data-day="${day}"] rect`)].map((r) => size(r, 'height'));
    const [contact, voicemail] = heights('2026-11-01');
    expect(voicemail! / contact!).toBeCloseTo(2);
    expect(heights('2026-11-02')[0]! / contact!).toBeCloseTo(4);
    expect(heights('2026-11-02')).toHaveLength(1);
  });
  it('draws a bar that has its goal as long as the goal, and half of it half as long', () => {
    const d = draw(
      <BarChart
        {...{ name: 'targets', title: 'Bars', desc: 'What it tells', width: 700 }}
        bars={[
          { key: 'a', label: 'A', value: 30, goal: 30, text: '30 of 30' },
          { key: 'b', label: 'B', value: 15, goal: 30, text: '15 of 30' },
          { key: 'c', label: 'C', value: 0, goal: null, text: '0' },
        ]}
      />,
    );
    const [bar, track] = ['chart-area', 'chart-track'].map(
      (name) => (key: string) => d.root.querySelector(`[data-bar=${key}] .${name}`),
    );
    expect(size(bar!('a')!, 'width')).toBeCloseTo(size(track!('a')!, 'width'));
    expect(size(bar!('b')!, 'width') * 2).toBeCloseTo(size(track!('b')!, 'width'));
    expect([bar!('c'), track!('c')]).toEqual([null, null]);
  });
});
