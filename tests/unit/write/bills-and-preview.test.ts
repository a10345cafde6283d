import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { legislatureOf } from '../../../utils/jurisdictions';
import { RULES } from '../../../utils/jurisdictions/rules';
import { xx } from '../../../utils/jurisdictions/xx';
import type { Feed } from '../../../utils/model/campaign';
import { placeOf } from '../../../utils/people';
import { samplePeople } from '../../../utils/sample/people';
import { readBills, sessionsOf } from '../../../utils/write/bills';
import { coverageOf, previewFor, wholeState } from '../../../utils/write/preview';

const TODAY = '2026-11-24';
const rules = (code: string) => RULES.find((r) => r.code === code)!;
const read = (text: string, code = 'il', session = '') =>
  readBills(text, code, session, TODAY, RULES).map((b) => `${b.session} ${b.identifier}`);

describe('bills as an author writes them', () => {
  it.each([
    ['IL SB 2273 / HB 34', ['104th SB 2273', '104th HB 34']],
    ['sb2273, hb0034 and HB 34', ['104th SB 2273', '104th HB 34']],
    ['House Bill 34', ['104th HB 34']],
    ['H.B. 34; S.B. 2273', ['104th HB 34', '104th SB 2273']],
    ['nothing at all', []],
  ])('%s', (text, bills) => expect(read(text)).toEqual(bills));

  it('reads single letters where the legislature writes them, and takes the session that is chosen', () => {
    expect(read('H 4001', 'ma')).toEqual(['194th H 4001']);
    expect(read('SB 12', 'il', '103rd')).toEqual(['103rd SB 12']);
    expect(read('SB 12', 'zz')).toEqual([]);
  });

  it('reads a bill of every legislature by its own first prefix', () => {
    for (const r of RULES) {
      const prefix = r.prefixes.split(' ')[0]!.split(/[=<]/)[0]!;
      const first = new RegExp(`\\b${prefix} (\\d+)-`).exec(r.numbers ?? '')?.[1];
      const number = r.dashed === 'period' ? '26-0684' : (first ?? '12');
      const found = readBills(`${prefix} ${number}`, r.code, '', TODAY, RULES);
      expect(
        found.map((b) => b.jurisdiction),
        `${r.code} ${prefix} ${number}`,
      ).toEqual([r.code]);
    }
  });

  it('offers the sessions of a state, the present one first, each once', () => {
    expect(sessionsOf(rules('il'), TODAY)).toEqual(['104th', '105th', '103rd']);
    expect(sessionsOf(rules('xx'), TODAY)).toEqual(['2026', '2027', '2025', '2024', '2023']);
    for (const r of RULES) {
      const sessions = sessionsOf(r, TODAY);
      expect(new Set(sessions).size, r.code).toBe(sessions.length);
      expect(legislatureOf(r.code), r.code).toBeDefined();
    }
  });
});

describe('a draft as callers meet it', () => {
  const feed = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../utils/schema/examples/coalition.json'), 'utf8'),
  ) as Feed;
  const campaign = feed.campaigns[0]!;
  const reader = (districts: { chamber: 'upper' | 'lower'; district: string }[]) => ({
    place: { ...placeOf(samplePeople, districts, 'x'), legislature: xx },
    languages: ['en'],
    now: new Date('2026-11-24T12:00:00Z'),
    zone: 'America/Chicago',
    today: TODAY,
    practice: false,
  });
  const words = { my_name: 'Ana' };

  it('shows each target of a caller with the variant chosen for it, its place in the list and why', () => {
    const { targets } = previewFor(
      campaign,
      feed,
      reader([
        { chamber: 'upper', district: '2' },
        { chamber: 'lower', district: '2' },
      ]),
      words,
    );
    const seen = targets.map(({ target, scripts: [s] }) => [target.familyName, s?.index, s?.because]);
    expect(seen).toEqual([
      [
        'Wrenfield',
        3,
        [
          { code: 'role', role: 'committee', committee: 'Transportation' },
          { code: 'position', leaning: 'opponent' },
        ],
      ],
      ['Marchbanks-Reyes', 4, [{ code: 'other_chamber' }]],
      ['Moreau-Diaz', 4, [{ code: 'other_chamber' }]],
    ]);
    const spoken = targets[0]!.scripts[0]!.pieces;
    expect(spoken).toContainEqual({ kind: 'filled', blank: 'my_name', text: 'Ana' });
    expect(spoken).toContainEqual({ kind: 'open', blank: 'my_town' });
    expect(spoken).toContainEqual({ kind: 'filled', blank: 'bill', text: 'SB 12' });
  });

  it('finds somebody in the state for each variant, and tells the one that nobody hears', () => {
    const everybody = { ...reader([]), place: wholeState(samplePeople, xx) };
    const dead = { ...campaign.scripts[0]!, role: 'leadership' as const };
    const more = { ...campaign, scripts: [...campaign.scripts, dead] };
    const { examples, targets, wordless } = coverageOf(more, feed, everybody, words);
    expect(targets).toBe(17);
    expect(wordless).toEqual([]);
    expect(examples.map((e) => e?.target.familyName ?? null)).toEqual([
      'Tallgrass',
      'Okonkwo-Bell',
      'Castlebridge',
      'Wrenfield',
      'Achterberg',
      'Castlebridge',
      'Castlebridge',
      'Okonkwo-Bell',
      'Achterberg',
      'Castlebridge',
      null,
    ]);
  });

  it('tells for whom there are no words', () => {
    const only = { ...campaign, scripts: campaign.scripts.filter((s) => s.role === 'committee') };
    const everybody = { ...reader([]), place: wholeState(samplePeople, xx) };
    const { wordless } = coverageOf(only, feed, everybody, words);
    expect(wordless).toHaveLength(14);
  });
});
