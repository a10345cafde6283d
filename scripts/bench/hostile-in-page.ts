/** A megabyte of each of the texts that a careless pattern reads again and again. Runs in a browser. */
import { detect } from '../../utils/detect';
import { hostileTexts } from './hostile-text';

const PART = 8;

/** @returns of the text that took longest: milliseconds, and how many times as long as eight eighths of it */
export function run(letters: number): { bit: string; time: number; growth: number } {
  const page = { url: 'https://www.ilga.gov/', today: '2026-06-01' };
  const least = (text: string): number =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const start = performance.now();
        detect(page, [{ text, links: [] }]);
        return performance.now() - start;
      }),
    );
  const parts = new Map(hostileTexts(letters / PART));
  const all = hostileTexts(letters).map(([bit, text]) => {
    const part = least(parts.get(bit) ?? '');
    const time = least(text);
    return { bit, time, growth: time / (part * PART) };
  });
  return all.reduce((slowest, one) => (one.time > slowest.time ? one : slowest));
}
