import { describe, expect, it } from 'vitest';
import { nearestCorner, nextCorner } from '../../../components/ui/drag';

describe('the pill’s corners', () => {
  it.each([
    [900, 700, false, 'bottom-end'],
    [100, 700, false, 'bottom-start'],
    [100, 100, false, 'top-start'],
    [900, 100, false, 'top-end'],
    [100, 700, true, 'bottom-end'],
    [900, 700, true, 'bottom-start'],
  ] as const)('%i, %i (right to left: %s) is %s', (x, y, rtl, corner) => {
    expect(nearestCorner(x, y, 1000, 800, rtl)).toBe(corner);
  });

  it('go round and come back', () => {
    let corner = nextCorner('bottom-end');
    const seen = [corner];
    while (corner !== 'bottom-end') seen.push((corner = nextCorner(corner)));
    expect(new Set(seen).size).toBe(4);
  });
});
