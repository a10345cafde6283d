import { describe, expect, it } from 'vitest';
import { lookUpPage, myCampaigns } from '../../../utils/app/look-up-page';
import { makeSheet } from '../../../utils/app/make-sheet';
import { campaign, feed, followFeed, readyPorts } from '../make';

const SB12 = { jurisdiction: 'xx', session: '2026', identifier: 'SB 12' };
const due = (at: string) => ({ type: 'committee_hearing' as const, at, zone: 'America/Chicago' });
/** The ports' clock stands on 22 November. */
const PAST = due('2026-11-20T09:00');
const AHEAD = due('2026-11-26T09:00');

describe('a campaign whose last deadline has passed', () => {
  it('is shown, and asks for nothing: not on the badge, and no next person on its sheet', async () => {
    const p = await readyPorts({}, feed({ campaigns: [campaign({ deadlines: [PAST] })] }));
    const page = await lookUpPage(p, [SB12]);
    expect(page).toMatchObject({ campaignBills: 0, billsOnPage: 1 });
    expect(page.campaigns[0]?.deadline).toMatchObject({ past: true });
    const sheet = await makeSheet(p, 'neighbors/crosscheck', null, false);
    expect(sheet.ok && sheet.value.next).toBe(null);
    expect(sheet.ok && sheet.value.target.name).toBe('Rosa Marin');
  });

  it('asks on while another deadline is to come, or where there is none', async () => {
    for (const deadlines of [[PAST, AHEAD], []]) {
      const p = await readyPorts({}, feed({ campaigns: [campaign({ deadlines })] }));
      expect((await lookUpPage(p, [SB12])).campaignBills).toBe(1);
      const sheet = await makeSheet(p, 'neighbors/crosscheck', null, false);
      expect(sheet.ok && sheet.value.next?.name).toBe('Ife Oduya');
    }
  });

  it('asks on while another group’s campaign on the same bill does', async () => {
    for (const deadlines of [[AHEAD], []]) {
      const p = await readyPorts({}, feed({ campaigns: [campaign({ deadlines: [PAST] })] }));
      const other = feed({ id: 'riders', name: 'Riders', campaigns: [campaign({ deadlines })] });
      await followFeed(p, { kind: 'file', name: 'riders.json' }, other);
      const page = await lookUpPage(p, [SB12]);
      expect(page.campaigns).toHaveLength(1);
      expect(page.campaigns[0]?.deadline?.past ?? false).toBe(false);
      expect(page.campaignBills).toBe(1);
    }
  });

  it('comes after those that ask, and before those that are done', async () => {
    const bills = (n: number) => [{ ...SB12, identifier: `SB ${n}` }];
    const p = await readyPorts(
      {},
      feed({
        campaigns: [
          campaign({ id: 'past', bills: bills(1), title: { en: 'Past' }, deadlines: [PAST] }),
          campaign({ id: 'open', bills: bills(2), title: { en: 'Open' } }),
        ],
      }),
    );
    expect((await myCampaigns(p)).map((c) => c.title)).toEqual(['Open', 'Past']);
  });
});
