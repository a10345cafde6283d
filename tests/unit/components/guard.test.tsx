// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallSheet } from '../../../components/CallSheet';
import { CampaignCard } from '../../../components/CampaignCard';
import { StaleNotice, type StaleView } from '../../../components/guard/StaleNotice';
import { Pill } from '../../../components/Pill';
import { TrustedOnly } from '../../../components/ui/trusted';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());
const nothing = () => undefined;

const past = {
  ...f.crosscheck,
  deadline: { ...f.crosscheck.deadline!, at: '2026-11-20T18:00:00Z', past: true },
};

describe('a campaign whose last deadline has passed', () => {
  it('offers no call in the list, says why, and still opens its sheet', () => {
    const d = draw(<CampaignCard campaign={past} now={f.NOW} pressing={false} onCall={nothing} />);
    expect(d.root.textContent).toContain('asks for nothing more until its group says');
    expect(d.one('[data-action=call]').textContent).toBe('Open call sheet');
  });

  it('is not what the pill asks for', () => {
    const props = {
      ...{ open: true, host: 'x', corner: 'bottom-end' as const, onMove: nothing, onToggle: nothing },
      ...{ onCall: nothing, onDismiss: nothing, onTurnOff: nothing },
    };
    const d = draw(<Pill campaigns={[past]} {...props} />);
    expect(d.one('[data-part=pill]').textContent).toBe('Deadline passed: no call is asked for here now');
    d.again(<Pill campaigns={[past, f.crosscheck]} {...props} />);
    expect(d.one('[data-part=pill]').textContent).toBe('1 bill here needs your call');
  });

  it('says on its sheet when it was, and has no filled button', () => {
    const d = draw(
      <CallSheet
        view={{ ...f.sheet, campaign: past }}
        surface="window"
        now={f.NOW}
        state={{ kind: 'ready' }}
        {...{ onRecord: nothing, onCorrect: nothing, onUndo: nothing, onNext: nothing }}
        {...{ onFillBlank: nothing, onFlag: nothing, onUnflag: nothing }}
      />,
    );
    expect(d.one('[data-past]').textContent).toBe(
      'The vote was on Fri, Nov 20, 12:00 PM.This campaign asks for nothing more until its group says what is next.',
    );
    expect(d.none('.primary')).toBe(true);
    expect(d.none('[data-action=dial]')).toBe(false);
  });
});

describe('what a page says against a campaign', () => {
  const stale: StaleView = {
    why: 'chamber',
    status: {
      kind: 'passed_chamber',
      chamber: 'lower',
      day: '2026-03-12',
      words: 'Passed House <img src=x onerror=alert(1)>',
    },
  };
  const notice = (over: Partial<StaleView> = {}, campaign = f.crosscheck) =>
    draw(
      <TrustedOnly.Provider value={true}>
        <StaleNotice stale={{ ...stale, ...over }} campaign={campaign} page="https://x.gov/hb1?a=1" />
      </TrustedOnly.Provider>,
    );

  it('names the chamber and the day, and gives the page’s words as text', () => {
    const { root, none } = notice();
    expect(root.textContent).toContain('This page says: passed the House, Mar 12, 2026');
    expect(root.textContent).toContain('Your campaign still asks House members. You can call all the same.');
    expect(root.textContent).toContain('<img src=x');
    expect(none('img')).toBe(true);
  });

  it('has a note for the author, and sends nothing by itself', () => {
    const d = notice();
    expect(d.one('[data-part=note]').textContent).toContain('SB 2273, HB 3911');
    const mail = new URL(d.one<HTMLAnchorElement>('[data-action=mail-note]').href);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')).toContain('the page https://x.gov/hb1?a=1 says: "Passed House');
    expect(d.none('[data-action=author]')).toBe(true);
    expect(d.root.textContent).toContain('Rotunda sends nothing');
  });

  it('links to who leads on the issue', () => {
    const lead = { name: 'Voters First', url: 'https://example.org/lead' };
    const d = notice({}, { ...f.crosscheck, lead });
    expect(d.one<HTMLAnchorElement>('[data-action=author]').href).toBe('https://example.org/lead');
  });

  it('heeds no press that a page’s script makes', () => {
    const d = notice();
    d.press('[data-action=copy-note]');
    expect(d.one('[data-action=copy-note]').textContent).toBe('Copy this note');
  });

  it.each(['passed_both', 'died', 'signed', 'vetoed', 'amended', 'replaced'] as const)(
    'has words for %s',
    (kind) => {
      const { root } = notice({ why: kind === 'amended' ? 'changed' : 'over', status: { kind, words: 'w' } });
      expect(root.textContent).toMatch(/^This page says: \S/);
    },
  );
});
