// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddFeed } from '../../../components/AddFeed';
import { Chip } from '../../../components/Chip';
import { PageCard } from '../../../components/PageCard';
import { PagePanel, type PagePanelProps } from '../../../components/PagePanel';
import { Pill, type PillProps } from '../../../components/Pill';
import { ProblemList } from '../../../components/ProblemList';
import { Setup, type SetupProps } from '../../../components/Setup';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));

afterEach(() => document.body.replaceChildren());
const nothing = () => undefined;

describe('the popup’s panel', () => {
  const panel = (props: Partial<PagePanelProps> = {}) => {
    const on = {
      ...{ onChooseDistricts: vi.fn(), onGrant: vi.fn(), onCall: vi.fn() },
      ...{ onTurnOff: vi.fn(), onTurnOn: vi.fn(), onUsePlace: vi.fn() },
    };
    const base = {
      page: f.page,
      place: f.place,
      places: [f.place],
      access: 'granted' as const,
      host: 'www.ilga.gov',
      off: false,
    };
    const hrefs = { start: '#/start', campaigns: '#/campaigns', tally: '#/tally' };
    return { on, ...draw(<PagePanel {...base} {...on} {...{ others: [], now: f.NOW, hrefs }} {...props} />) };
  };

  it('has one filled button: the call that presses most', () => {
    const p = panel({ others: [{ ...f.crosscheck, key: 'other/one' }] });
    expect(p.root.querySelectorAll('.primary').length).toBe(1);
    p.press(`[data-campaign="${f.crosscheck.key}"] [data-action=call]`);
    expect(p.on.onCall).toHaveBeenCalledExactlyOnceWith(f.crosscheck.key, f.marin.id);
  });

  it('names every bill of every campaign', () => {
    const p = panel();
    const named = [...p.root.querySelectorAll('[data-bill]')].map((e) => e.getAttribute('data-bill'));
    expect(named).toEqual(['XX SB 2273', 'XX HB 3911', 'XX HB 40']);
    expect(p.root.textContent).toContain('3 of 41 bills in your campaigns');
  });

  it('says who was called, when, and how it went', () => {
    const text = panel().one(`[data-campaign="${f.privacy.key}"]`).textContent;
    expect(text).toContain('Left a voicemail, today');
    expect(text).toContain('1 of 1 called');
  });

  it('never makes a paused campaign the thing to press', () => {
    const p = panel({ page: { ...f.page, campaigns: [f.water] } });
    expect(p.none('.primary')).toBe(true);
    expect(p.root.textContent).toContain('paused this campaign');
  });

  it('asks for the districts first of all', () => {
    const p = panel({ place: null, page: { ...f.page, ready: false, campaigns: [] } });
    expect(p.root.querySelectorAll('.primary').length).toBe(1);
    p.press('[data-action=choose-districts]');
    expect(p.on.onChooseDistricts).toHaveBeenCalledOnce();
  });

  it('asks for access, and says to which site', () => {
    const p = panel({ page: null, access: 'missing' });
    p.press('[data-action=grant-access]');
    expect(p.on.onGrant).toHaveBeenCalledOnce();
    expect(p.one('[data-action=grant-access]').textContent).toBe('Allow on www.ilga.gov');
  });
});

describe('on a legislature’s page', () => {
  const pill = (props: Partial<PillProps> = {}) => {
    const on = {
      onToggle: vi.fn(),
      onCall: vi.fn(),
      onDismiss: vi.fn(),
      onTurnOff: vi.fn(),
      onMove: vi.fn(),
    };
    return {
      on,
      ...draw(
        <Pill
          {...{
            campaigns: [f.crosscheck, f.privacy],
            open: true,
            host: 'www.ilga.gov',
            corner: 'bottom-end' as const,
          }}
          {...on}
          {...props}
        />,
      ),
    };
  };

  it('does not call that done which is nobody’s of mine to call about', () => {
    const text = pill({ campaigns: [{ ...f.privacy, targets: [] }] }).one('[data-part=pill]').textContent;
    expect(text).toBe('Bills of your campaigns; no call for your own legislators');
  });

  it('counts what still needs a call', () => {
    expect(pill().one('[data-part=pill]').textContent).toBe('1 bill here needs your call');
  });
  it('thanks when all is done', () => {
    expect(pill({ campaigns: [f.privacy], open: false }).one('[data-part=pill]').textContent).toContain(
      'are done',
    );
  });
  it('is not there without a campaign', () => {
    expect(pill({ campaigns: [] }).root.childElementCount).toBe(0);
  });
  it('heeds no press that a script made', () => {
    const p = pill();
    p.press('[data-part=pill]');
    p.press(`[data-campaign="${f.crosscheck.key}"] [data-action=call]`);
    p.press('[data-action=dismiss]');
    p.press('[data-action=off-everywhere]');
    for (const callback of Object.values(p.on)) expect(callback).not.toHaveBeenCalled();
  });

  it('names stance and bill on the chip, which heeds a person only', () => {
    const onCall = vi.fn();
    const rect = { left: 10, top: 20, bottom: 40 };
    const d = draw(<Chip identifier="HB 40" stance="oppose" rect={rect} onCall={onCall} />);
    expect(d.one('[data-part=chip]').textContent).toBe('▼ Call about HB 40');
    d.press('[data-part=chip] button');
    expect(onCall).not.toHaveBeenCalled();
  });

  it('takes the focus into the card, gives it back, and closes with Esc', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const onClose = vi.fn();
    const d = draw(<PageCard onClose={onClose}>words</PageCard>);
    expect(document.activeElement).toBe(d.one('[data-part=card]'));
    expect(d.one('[data-part=card]').getAttribute('aria-label')).toBe('Rotunda call sheet');
    d.key('Escape', '[data-part=card]');
    expect(onClose).toHaveBeenCalledOnce();
    d.again(null);
    await vi.waitFor(() => expect(document.activeElement).toBe(before));
  });

  it('gives the focus to the pill when what had it has gone', async () => {
    const d = draw(<PageCard onClose={nothing}>words</PageCard>);
    d.again(
      <Pill
        {...{
          campaigns: [f.crosscheck],
          open: false,
          corner: 'top-start' as const,
          onMove: nothing,
          onToggle: nothing,
          onCall: nothing,
          onDismiss: nothing,
          onTurnOff: nothing,
          host: 'www.ilga.gov',
        }}
      />,
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(d.one('[data-part=pill]')));
  });
});

describe('problems', () => {
  it('say what, where and what to do', () => {
    const d = draw(
      <ProblemList
        problems={[{ code: 'feed_invalid', where: 'campaigns[2].title', detail: 'unknown_blank:xyz' }]}
      />,
    );
    const text = d.one('[data-problem=feed_invalid]').textContent;
    expect(text).toContain('Nobody fills the blank {xyz}');
    expect(text).toContain('Field: campaigns[2].title');
    expect(text).toContain('Tell whoever wrote the file');
  });
  it('advise once where many are of one kind, and tell the facts of each', () => {
    const d = draw(
      <ProblemList
        problems={[
          { code: 'feed_invalid', where: 'name', detail: 'no_html' },
          { code: 'feed_invalid', where: 'id', detail: 'bad_id' },
          { code: 'feed_http_status', detail: '404' },
        ]}
      />,
    );
    expect(d.root.textContent.match(/Tell whoever/g)).toHaveLength(1);
    expect(d.root.textContent).toMatch(
      /plain text is allowed.*letters, digits.*not with campaigns\. \(404\)/,
    );
  });
  it('name a code that nobody knows', () => {
    const d = draw(<ProblemList problems={[{ code: 'moon_full' }]} />);
    expect(d.one('[data-problem=moon_full]').textContent).toContain('Something went wrong (moon_full)');
  });
  it('are counted where there are too many to read', () => {
    const d = draw(<ProblemList problems={Array.from({ length: 30 }, () => ({ code: 'not_saved' }))} />);
    expect(d.root.querySelectorAll('[data-problem]').length).toBe(8);
    expect(d.root.textContent).toContain('And 22 more.');
  });
});

describe('setting up', () => {
  const setup = (props: Partial<SetupProps> = {}) => {
    const on = { onChooseState: vi.fn(), onSave: vi.fn() };
    const states = [
      { code: 'il', name: 'Illinois', legislature: 'the Assembly', hosts: ['ilga.gov', '*.ilga.gov'] },
    ];
    const base = { states, chosen: null, choices: null, asOf: '2026-08-05', busy: false, problems: [] };
    const initial = { districts: [], name: '', town: '' };
    const finder = { today: '2026-11-24', finder: f.finder, on: f.finderActions };
    return { on, ...draw(<Setup {...base} {...finder} {...on} initial={initial} {...props} />) };
  };

  it('tells which site the browser will ask about, before the press that asks', () => {
    const s = setup();
    s.press('[data-action=choose-state]');
    expect(s.on.onChooseState).not.toHaveBeenCalled();
    s.pick('select[name=jurisdiction]', 'il');
    expect(s.one('.hosts').textContent).toBe('ilga.gov');
    s.press('[data-action=choose-state]');
    expect(s.on.onChooseState).toHaveBeenCalledExactlyOnceWith('il');
  });

  it('saves one district a chamber, the name and the town', () => {
    const s = setup({ chosen: 'il', choices: f.choices });
    s.press('[data-action=save-districts]');
    expect(s.on.onSave).not.toHaveBeenCalled();
    s.pick('select[name=district-lower]', '21');
    expect(s.root.textContent).toContain('This seat is vacant now');
    s.pick('select[name=district-lower]', '20');
    s.pick('select[name=district-upper]', '10');
    s.type('input[name=my_name]', ' Ana ');
    s.press('[data-action=save-districts]');
    expect(s.on.onSave).toHaveBeenCalledExactlyOnceWith({
      jurisdiction: 'il',
      districts: [
        { chamber: 'lower', district: '20' },
        { chamber: 'upper', district: '10' },
      ],
      name: 'Ana',
      town: '',
    });
  });

  it('shows the state of a place that is changed, which comes a moment later', () => {
    const s = setup();
    s.again(
      <Setup
        {...{ states: [{ code: 'il', name: 'Illinois', legislature: '', hosts: [] }], chosen: 'il' }}
        {...{ choices: f.choices, asOf: null, today: '2026-11-24', busy: false, problems: [] }}
        {...{ finder: f.finder, on: f.finderActions, onChooseState: nothing, onSave: nothing }}
        initial={{ districts: [], name: '', town: '' }}
      />,
    );
    expect(s.one<HTMLSelectElement>('select[name=jurisdiction]').value).toBe('il');
  });

  it('keeps no district of another state', () => {
    const s = setup({
      chosen: 'il',
      choices: f.choices,
      initial: { districts: [{ chamber: 'lower', district: '99' }], name: '', town: '' },
    });
    s.pick('select[name=district-upper]', '10');
    s.press('[data-action=save-districts]');
    expect(s.on.onSave.mock.calls).toMatchObject([[{ districts: [{ chamber: 'upper', district: '10' }] }]]);
  });

  it('adds a feed by its address', () => {
    const onAddress = vi.fn();
    const d = draw(
      <AddFeed
        {...{
          busy: false,
          problems: [],
          hasSample: true,
          onAddress,
          onFile: nothing,
          onSample: nothing,
          onPaste: nothing,
        }}
      />,
    );
    expect(d.none('[data-action=add-sample]')).toBe(true);
    d.press('[data-action=add-feed]');
    expect(onAddress).not.toHaveBeenCalled();
    d.type('input[name=feed-address]', ' https://example.org/feed.json ');
    d.press('[data-action=add-feed]');
    expect(onAddress).toHaveBeenCalledExactlyOnceWith('https://example.org/feed.json');
  });
});
