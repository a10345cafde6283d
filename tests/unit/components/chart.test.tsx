// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../../../components/chart/BarChart';
import { DayChart } from '../../../components/chart/DayChart';
import { legendPlaces } from '../../../components/chart/Legend';
import { fitText, labelled, niceTop, stacked, ticksTo, twoLines } from '../../../components/chart/scale';
import { figureOf, TONES, type Box, type Tone } from '../../../components/chart/tones';
import { draw } from './draw';

const size = (element: Element, name: string) => Number(element.getAttribute(name));

describe('a fill', () => {
  const spots = (d: string) =>
    [...d.matchAll(/-?[\d.]+ -?[\d.]+/g)].map(([spot]) => spot.split(' ').map(Number));
  const side = fc.integer({ min: 1, max: 400 });

  it('draws nothing outside its box', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.nat(500), y: fc.nat(500), width: side, height: side }),
        fc.constantFrom(...TONES),
        (box, tone) => {
          for (const [x, y] of spots(figureOf(tone, box))) {
            expect(x).toBeGreaterThanOrEqual(box.x);
            expect(x).toBeLessThanOrEqual(box.x + box.width);
            expect(y).toBeGreaterThanOrEqual(box.y);
            expect(y).toBeLessThanOrEqual(box.y + box.height);
          }
        },
      ),
    );
  });
  it('is told apart from every other one that is not plain, in a column and in a key’s box', () => {
    const plain: Tone[] = ['empty', 'full', 'full-b'];
    const figured = TONES.filter((tone) => !plain.includes(tone));
    const boxes: Box[] = [
      { x: 40, y: 20, width: 9, height: 60 },
      { x: 0, y: 2, width: 14, height: 14 },
    ];
    for (const box of boxes) {
      for (const tone of plain) expect(figureOf(tone, box)).toBe('');
      const figures = figured.map((tone) => figureOf(tone, box));
      expect(new Set([...figures, '']).size).toBe(figured.length + 1);
    }
  });
  it('lets lines run on from one box into the next, and reach from edge to edge', () => {
    const d = figureOf('hatch', { x: 0, y: 0, width: 60, height: 30 });
    for (const [x, y] of spots(d)) expect((x! + y!) % 6).toBe(0);
    // One for each multiple of 6 between the two corners.
    expect(d.match(/M/g)).toHaveLength(14);
  });
});

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
