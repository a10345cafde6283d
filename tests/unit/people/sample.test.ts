import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { xx } from '../../../utils/jurisdictions/xx';
import { feedSchema } from '../../../utils/model/campaign';
import { billLabel } from '../../../utils/model/bill';
import { numbersOf } from '../../../utils/people';
import feedFile from '../../../utils/sample/feed.json';
import { sampleFeed } from '../../../utils/sample/feed';
import { samplePeople } from '../../../utils/sample/people';

describe('the people of the Sample State', () => {
  const { legislators, vacancies } = samplePeople;

  it('fill the seats of both chambers but one', () => {
    for (const chamber of ['upper', 'lower'] as const) {
      const members = legislators.filter((l) => l.chamber === chamber);
      const vacant = vacancies.filter((ref) => ref.chamber === chamber);
      expect(members.length + vacant.length).toBe(xx.chambers[chamber]?.seats);
      const districts = new Set([...members, ...vacant].map((ref) => ref.district));
      expect(districts.size).toBe(xx.chambers[chamber]?.districts);
    }
  });

  it('have numbers that no telephone has, and ids of their own', () => {
    for (const legislator of legislators) {
      expect(legislator.id).toMatch(/^ocd-person\/[0-9a-f-]{36}$/);
      const numbers = numbersOf(legislator);
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(number.e164).toMatch(/^\+1\d{3}55501\d\d$/);
    }
    expect(new Set(legislators.map((l) => l.id)).size).toBe(legislators.length);
  });

  it('flag as shared just the number that five or more list', () => {
    const offices = legislators.flatMap((l) => l.offices);
    for (const office of offices) {
      const listedBy = legislators.filter((l) => l.offices.some((o) => o.voice === office.voice)).length;
      expect(office.shared ?? false).toBe(listedBy >= 5);
    }
    expect(offices.some((o) => o.shared)).toBe(true);
  });

  it('sit on committees as members that exist', () => {
    const ids = legislators.map((l) => l.id);
    for (const committee of samplePeople.committees) {
      for (const { id } of committee.members) expect(ids).toContain(id);
    }
  });
});

describe('the sample feed', () => {
  it('is a valid feed, as a file and on any day', () => {
    expect(v.is(feedSchema, feedFile)).toBe(true);
    expect(v.parse(feedSchema, sampleFeed('2028-02-27'))).toEqual(sampleFeed('2028-02-27'));
  });

  it('supports two companions, opposes a bill and watches a resolution', () => {
    const listed = sampleFeed('2026-11-30').campaigns.map((c) => [c.stance, c.bills.map(billLabel)]);
    expect(listed).toEqual([
      ['support', ['XX SB 12', 'XX HB 34']],
      ['oppose', ['XX HB 40']],
      ['watch', ['XX SJR 3']],
    ]);
  });

  it('names only people of the Sample State as targets', () => {
    const ids = samplePeople.legislators.map((l) => l.id);
    const named = sampleFeed('2026-11-30')
      .campaigns.flatMap((c) => c.targets)
      .flatMap((t) => (t.who === 'legislator' ? [t.id] : []));
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(ids).toContain(id);
  });

  it.each(['2026-01-01', '2026-11-30', '2028-02-27'])('has its deadlines a few days after %s', (today) => {
    const deadlines = sampleFeed(today).campaigns.flatMap((c) => c.deadlines ?? []);
    expect(deadlines.length).toBeGreaterThan(1);
    for (const { at } of deadlines) {
      const days = (Date.parse(`${at}:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
      expect(days).toBeGreaterThan(2);
      expect(days).toBeLessThan(7);
    }
  });

  it('keeps the session, the time of day and the file', () => {
    expect(sampleFeed('2031-05-05').campaigns[0]?.deadlines?.[0]?.at).toBe('2031-05-08T12:00');
    expect(sampleFeed('2031-05-05').campaigns[0]?.bills[0]?.session).toBe('2026');
    expect(feedFile.campaigns[0]?.deadlines?.[0]?.at).toBe('2026-12-03T12:00');
  });

  it('refuses what is no day', () => {
    expect(() => sampleFeed('tomorrow')).toThrow(RangeError);
    expect(() => sampleFeed('2026-13-01')).toThrow(RangeError);
  });
});
