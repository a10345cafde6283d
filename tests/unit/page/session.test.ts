// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MentionedBill } from '../../../utils/model/bill';
import type { CampaignView, PageView } from '../../../utils/model/views';
import { useTables } from '../../../utils/detect/engine';
import { RULES } from '../../../utils/jurisdictions/rules';
import { startSession, type Session } from '../../../utils/page/session';

const campaign = (identifier: string, stance: 'support' | 'oppose'): CampaignView => ({
  key: `neighbors/${identifier}`,
  groups: ['Neighbors'],
  partners: [],
  title: identifier,
  ask: 'vote',
  stance,
  status: 'live',
  bills: [{ jurisdiction: 'xx', session: '2026', identifier }],
  links: [],
  targets: [],
});

let end: AbortController;
let asked: MentionedBill[][];
let shown: PageView[];
beforeEach(() => {
  useTables(RULES);
  end = new AbortController();
  asked = [];
  shown = [];
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
afterEach(() => end.abort());

const start = (campaigns = [campaign('SB 12', 'support')]): Promise<Session> =>
  startSession(
    document,
    {
      today: () => '2026-11-22',
      marksOthers: () => false,
      lookUp: (bills) => {
        asked.push(bills);
        return Promise.resolve({ ready: true, campaigns, billsOnPage: bills.length, campaignBills: 1 });
      },
      show: (view) => shown.push(view),
    },
    end.signal,
  );
const say = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const named = (session: Session) => [...session.mentions.all()].map((m) => m.citation.identifier).sort();
const soon = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 10 });

describe('a page’s session', () => {
  it('reads the page, asks once for its bills, and knows which are marked', async () => {
    say('<p>SB 12 and HB 99, again SB 12</p>');
    const session = await start();
    expect(named(session)).toEqual(['HB 99', 'SB 12', 'SB 12']);
    expect(asked.map((bills) => bills.map((b) => b.identifier))).toEqual([['SB 12', 'HB 99']]);
    expect([...session.mentions.all()].map((m) => session.stanceOf(m))).toEqual(['support', null, 'support']);
  });

  it('reads what is added later, and asks only where there is a new bill', async () => {
    say('<p>SB 12</p>');
    const session = await start();
    say('<div><p>no number</p><p>see SB 12</p></div>');
    await soon(() => expect(named(session)).toEqual(['SB 12', 'SB 12']));
    expect(asked).toHaveLength(1);
    say('<p>HB 34</p>');
    await soon(() => expect(asked.at(-1)?.map((b) => b.identifier)).toEqual(['SB 12', 'HB 34']));
    expect(asked).toHaveLength(2);
  });

  it('forgets what is removed or rewritten, and reads the new words once', async () => {
    say('<p id=a>SB 12</p><p id=b>HB 34</p><p id=c>HB 56</p>');
    const session = await start();
    document.getElementById('a')?.remove();
    document.getElementById('b')!.textContent = 'HB 77 now';
    (document.getElementById('c')!.firstChild as Text).data = 'nothing here';
    await soon(() => expect(named(session)).toEqual(['HB 77']));
  });

  it('never counts a text twice, however often it is touched', async () => {
    say('<p id=a>SB 12</p>');
    const session = await start();
    const text = document.getElementById('a')!.firstChild as Text;
    for (let i = 0; i < 20; i++) {
      text.data = `SB 12 ${'.'.repeat(i)}`;
      await Promise.resolve();
    }
    await soon(() => expect(named(session)).toEqual(['SB 12']));
    expect(named(session)).toEqual(['SB 12']);
  });

  it('takes another address in the same document for another page', async () => {
    say('<p id=a>SB 12</p>');
    const session = await start();
    history.pushState(null, '', '/bills/2025/SB12');
    document.getElementById('a')!.textContent = 'SB 12, as it was';
    await soon(() => expect([...session.mentions.all()].map((m) => m.citation.session)).toEqual(['2025']));
    expect([...session.mentions.all()].map((m) => session.stanceOf(m))).toEqual([null]);
  });

  it('misses nothing that comes while the page is first read', async () => {
    say('<p>SB 12</p>');
    const starting = start();
    say('<p>HB 34</p>');
    const session = await starting;
    await soon(() => expect(named(session)).toEqual(['HB 34', 'SB 12']));
  });

  it('hears of an address that changes after the text', async () => {
    say('<p id=a>SB 12</p>');
    const session = await start();
    history.pushState(null, '', '/bills/2025/SB12');
    dispatchEvent(new PopStateEvent('popstate'));
    await soon(() => expect([...session.mentions.all()].map((m) => m.citation.session)).toEqual(['2025']));
  });

  it('reads all again when the page says of itself that it is about another session', async () => {
    say('<h1>2025 Regular Session</h1><p>SB 12</p>');
    const session = await start();
    const sessions = () => [...session.mentions.all()].map((m) => m.citation.session);
    expect(sessions()).toEqual(['2025']);
    document.querySelector('h1')!.textContent = '2026 Regular Session';
    await soon(() => expect(sessions()).toEqual(['2026']));
  });

  it('does nothing while the page is not seen, and catches up when it is', async () => {
    const session = await start();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    say('<p>SB 12</p>');
    await new Promise((done) => setTimeout(done, 50));
    expect(named(session)).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await soon(() => expect(named(session)).toEqual(['SB 12']));
  });

  it('stops at once when it is ended', async () => {
    const session = await start();
    end.abort();
    say('<p>SB 12</p>');
    await new Promise((done) => setTimeout(done, 50));
    expect(named(session)).toEqual([]);
  });

  it('asks again on demand, and shows the new answer', async () => {
    say('<p>SB 12</p>');
    const session = await start();
    await session.refresh();
    expect(asked).toHaveLength(2);
    expect(shown).toHaveLength(2);
  });

  it('finds the mention at a place in the text, and in a link', async () => {
    say('<p>see <a href="/x">SB <b>12</b></a> there</p>');
    const session = await start();
    const bold = document.querySelector('b')!.firstChild!;
    expect(session.mentions.at(bold, 1)?.citation.identifier).toBe('SB 12');
    expect(session.mentions.at(document.querySelector('p')!.firstChild!, 1)).toBeNull();
    expect(session.mentions.within(document.querySelector('a')!)?.citation.identifier).toBe('SB 12');
  });
});
