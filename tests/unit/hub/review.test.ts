import { expect, it } from 'vitest';
import { hubFlags } from '../../../utils/hub/review';
import { IFE, ROSA, uuid } from '../make';
import { groupCall } from '../packet/make';

const of = (member: string, day: string, target = ROSA, n = 1) =>
  Array.from({ length: n }, (_, i) => groupCall({ id: uuid(i), member, day, target }));

it('one member who calls one person again and again on one day is shown, others are not', () => {
  const calls = [
    ...of('b', '2026-11-22', ROSA, 4),
    ...of('a', '2026-11-22', ROSA, 3),
    ...of('a', '2026-11-22', IFE, 3),
    ...of('b', '2026-11-23', ROSA, 3),
  ];
  const flag = { kind: 'same_person', member: 'b', target: ROSA, day: '2026-11-22', count: 4 };
  expect(hubFlags(calls, new Set())).toEqual([flag]);
  expect(hubFlags([...calls].reverse(), new Set())).toEqual([flag]);
});

it('a crowd of members that nobody knows is shown on the day of its first calls', () => {
  const crowd = Array.from({ length: 26 }, (_, i) => `m${String(i).padStart(2, '0')}`);
  const calls = crowd.flatMap((member) => [...of(member, '2026-11-23'), ...of(member, '2026-11-22')]);
  expect(hubFlags(calls, new Set())).toEqual([{ kind: 'new_members', day: '2026-11-22', members: crowd }]);
  expect(hubFlags(calls, new Set(['m00']))).toEqual([]);
});
