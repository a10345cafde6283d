// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useTables } from '../../../utils/detect/engine';
import { RULES } from '../../../utils/jurisdictions/rules';
import type { CampaignView, TargetView } from '../../../utils/model/views';
import { startSession } from '../../../utils/page/session';
import { staleHere } from '../../../utils/page/stale-here';
import * as f from '../../gallery/fixtures';

const asked = (identifier: string, target: TargetView, session = '2026'): CampaignView => {
  const bills = [{ jurisdiction: 'xx', session, identifier }];
  // A deadline that is past is none that is awaited.
  const deadline = { ...f.crosscheck.deadline!, past: true };
  return { ...f.crosscheck, key: `g/${identifier}`, bills, deadline, targets: [target] };
};

let end: AbortController;
beforeEach(() => {
  useTables(RULES);
  end = new AbortController();
});
afterEach(() => end.abort());

/** jsdom's host is localhost, which the Sample State has. */
async function read(path: string, html: string, campaigns: CampaignView[]) {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const view = { ready: true, campaigns, billsOnPage: 1, campaignBills: 1 };
  const ports = {
    today: () => '2026-11-22',
    marksOthers: () => false,
    lookUp: () => Promise.resolve(view),
    show: () => undefined,
  };
  const session = await startSession(document, ports, end.signal);
  return staleHere(document, session, campaigns);
}

const PASSED = '<table><tr><td>3/12/2026</td><td>House</td><td>Passed House</td></tr></table>';

describe('what this page says against a campaign', () => {
  it('is read on the bill’s own page, told by its address', async () => {
    const stale = await read('/bills/2026/HB34', PASSED, [asked('HB 34', f.marin), asked('SB 9', f.marin)]);
    expect([...stale.keys()]).toEqual(['g/HB 34']);
    expect(stale.get('g/HB 34')?.status).toMatchObject({ kind: 'passed_chamber', day: '2026-03-12' });
  });

  it('is read on the bill’s own page, told by its first heading alone', async () => {
    const page = `<h1>HB 34: roads</h1><p>See SB 9</p>${PASSED}`;
    expect((await read('/x', page, [asked('HB 34', f.marin)])).size).toBe(1);
  });

  it('is read nowhere else: lists, other bills, other sessions, headings that name two', async () => {
    const campaigns = [asked('HB 34', f.marin)];
    expect((await read('/calendar', `<p>HB 34</p>${PASSED}`, campaigns)).size).toBe(0);
    expect((await read('/bills/2026/HB35', `<p>HB 34</p>${PASSED}`, campaigns)).size).toBe(0);
    expect((await read('/bills/2025/HB34', `<p>HB 34</p>${PASSED}`, campaigns)).size).toBe(0);
    expect((await read('/x', `<h1>HB 34 and HB 35</h1>${PASSED}`, campaigns)).size).toBe(0);
  });

  it('leaves out rows that name another bill, and does not mind who asks the other chamber', async () => {
    const other = '<table><tr><td>HB 35</td><td>3/12/2026</td><td>Passed House</td></tr></table>';
    expect((await read('/bills/2026/HB34', other, [asked('HB 34', f.marin)])).size).toBe(0);
    expect((await read('/bills/2026/HB34', PASSED, [asked('HB 34', f.oduya)])).size).toBe(0);
  });
});
