import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterMeeting, firstDraft, invited, isUntold, planned } from '../../../utils/meeting/plan';
import { afterTurn, namesIn, skipTurn, swapTurns } from '../../../utils/meeting/turns';
import { uuid } from '../make';

const draft = firstDraft('Meeting', '2026-11-24', 'America/Chicago');
const plan = { ...planned(undefined, draft, uuid(1)), names: ['Ana', 'Bo', 'Cy'] };

describe('turns', () => {
  it('are read one from each line, nobody twice', () =>
    expect(namesIn(' Ana  María\n\nBo\r\nAna María\n')).toEqual(['Ana María', 'Bo']));

  it('are skipped, swapped, and go round', () => {
    expect(skipTurn(['Ana', 'Bo', 'Cy'])).toEqual(['Bo', 'Ana', 'Cy']);
    expect(swapTurns(['Ana', 'Bo', 'Cy'], 'Ana', 'Cy')).toEqual(['Cy', 'Bo', 'Ana']);
    expect(swapTurns(['Ana'], 'Ana', 'Zoe')).toEqual(['Ana']);
    expect(afterTurn(['Ana', 'Bo', 'Cy'])).toEqual(['Bo', 'Cy', 'Ana']);
    expect([skipTurn([]), skipTurn(['Ana']), afterTurn([])]).toEqual([[], ['Ana'], []]);
  });

  it('lose nobody, whatever is pressed, and let everybody lead once a round', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 9 });
    fc.assert(
      fc.property(names, fc.array(fc.tuple(fc.nat(2), fc.nat(8), fc.nat(8))), (list, presses) => {
        let now = list;
        for (const [what, i, j] of presses)
          now =
            what === 0
              ? skipTurn(now)
              : what === 1
                ? afterTurn(now)
                : swapTurns(now, now[i] ?? '', now[j] ?? '');
        expect([...now].sort()).toEqual([...list].sort());
        const led = new Set<string>();
        for (let n = 0; n < list.length; n += 1) {
          led.add(now[0]!);
          now = afterTurn(now);
        }
        expect(led.size).toBe(list.length);
      }),
    );
  });
});

describe('a plan', () => {
  it('begins with a week ahead', () =>
    expect(draft).toMatchObject({ at: '2026-12-01T19:00', minutes: 60, since: '2026-11-17' }));

  it('keeps its id, and is another state only where it changed after an invitation', () => {
    const again = planned(plan, { ...draft, at: '2026-12-01T18:00' }, uuid(2));
    expect(again.meeting).toMatchObject({ uid: uuid(1), sequence: 0 });
    expect(again.names).toEqual(plan.names);
    const out = invited(again);
    expect(planned(out, { ...draft, at: '2026-12-01T18:00' }, uuid(2)).meeting).toMatchObject({
      ...{ sequence: 0, invited: true },
    });
    const moved = planned(out, { ...draft, at: '2026-12-02T18:00' }, uuid(2));
    expect(moved.meeting.sequence).toBe(1);
    expect([isUntold(out.meeting), isUntold(moved.meeting), isUntold(invited(moved).meeting)]).toEqual([
      ...[false, true, false],
    ]);
    // Changed twice before anybody was told: one more state, not two.
    expect(planned(moved, { ...draft, at: '2026-12-03T18:00' }, uuid(2)).meeting.sequence).toBe(1);
  });

  it('is followed by one a week later under another id, led by the next', () => {
    const next = afterMeeting(invited(plan), '2026-12-02', uuid(2));
    expect(next).toMatchObject({ names: ['Bo', 'Cy', 'Ana'], since: '2026-12-01' });
    expect(next.meeting).toMatchObject({ uid: uuid(2), sequence: 0, at: '2026-12-08T19:00' });
    expect(next.meeting.invited).toBeUndefined();
    expect(afterMeeting(plan, '2027-01-20', uuid(2)).meeting.at).toBe('2027-01-26T19:00');
  });

  it('takes nobody’s turn where it was cancelled', () => {
    const off = planned(plan, { ...draft, cancelled: true }, uuid(2));
    expect(afterMeeting(off, '2026-12-02', uuid(2))).toMatchObject({ names: plan.names, since: draft.since });
    expect(afterMeeting(off, '2026-12-02', uuid(2)).meeting.cancelled).toBeUndefined();
  });
});
