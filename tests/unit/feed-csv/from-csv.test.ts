import { describe, expect, it } from 'vitest';
import { feedFromCsv, isCsvList } from '../../../utils/feed-csv';
import { columnOf, letterOf } from '../../../utils/feed-csv/columns';

const given = { id: 'list', name: 'docs.example', updated: '2026-11-20T10:00:00Z' };
const HEADER = 'state,session,bills,stance,title,title_es,ask,script';
const ROW = 'xx,2026,SB 12; HB34,support,Safe routes,Rutas seguras,vote yes,Hello {legislator}';
const read = (...lines: string[]) => feedFromCsv(lines.join('\n'), given);
const good = (...lines: string[]) => {
  const result = read(...lines);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const problems = (...lines: string[]) => {
  const result = read(...lines);
  return result.ok ? result.value.problems : result.problems;
};

describe('feedFromCsv', () => {
  it('reads the least that a campaign needs, and fills in what is usual', () => {
    expect(good(HEADER, ROW)).toEqual({
      problems: [],
      feed: {
        rotunda: 1,
        id: 'list',
        name: 'docs.example',
        updated: '2026-11-20T10:00:00Z',
        campaigns: [
          {
            id: 'xx-2026-sb-12',
            bills: [
              { jurisdiction: 'xx', session: '2026', identifier: 'SB 12' },
              { jurisdiction: 'xx', session: '2026', identifier: 'HB 34' },
            ],
            stance: 'support',
            status: 'live',
            title: { en: 'Safe routes', es: 'Rutas seguras' },
            ask: { en: 'vote yes' },
            targets: [{ who: 'my_legislators' }],
            scripts: [{ language: 'en', channel: 'live', text: 'Hello {legislator}' }],
          },
        ],
      },
    });
  });

  it('takes more rows of a campaign for more of what it has several of', () => {
    const { feed } = good(
      `${HEADER},campaign,script_channel,target,committee,target_chamber,deadline,deadline_at,deadline_zone`,
      `${ROW},routes,live,my legislators,,,floor_vote,2026-12-03 12:00:00,America/Chicago`,
      ',,,,,,,Voicemail,routes,voicemail,Committee,Transportation,upper,,,',
      ',,,,,,,Third,,,governor,,,,,',
    );
    expect(feed.campaigns).toHaveLength(1);
    expect(feed.campaigns[0]).toMatchObject({
      id: 'routes',
      scripts: [
        { channel: 'live' },
        { channel: 'voicemail', text: 'Voicemail' },
        { channel: 'live', text: 'Third' },
      ],
      targets: [
        { who: 'my_legislators' },
        { who: 'committee', name: 'Transportation', chamber: 'upper' },
        { who: 'governor' },
      ],
      deadlines: [{ type: 'floor_vote', at: '2026-12-03T12:00', zone: 'America/Chicago' }],
    });
  });

  it('keeps the good campaigns and tells of each bad cell where it stands', () => {
    const bad = ROW.replace('support', 'maybe').replace('SB 12', 'SB 13');
    const { feed, problems: told } = good(
      `group_id,group,${HEADER},target,target_role`,
      `walkers,Walkers,${ROW},my legislators,`,
      `,,${bad},my legislators,friend`,
      `,,${ROW.replace('SB 12', 'SB 14').replace('Hello', '<b>Hello</b>')},,`,
      `,,${ROW.replace('SB 12', 'SB 15')},,`,
    );
    expect(feed).toMatchObject({ id: 'walkers', name: 'Walkers' });
    expect(feed.campaigns.map((c) => c.id)).toEqual(['xx-2026-sb-12', 'xx-2026-sb-15']);
    expect(told).toEqual([
      { code: 'csv_row', where: 'F3 (stance)', detail: 'bad_choice' },
      { code: 'csv_row', where: 'L3 (target_role)', detail: 'bad_choice' },
      { code: 'csv_row', where: 'J4 (script)', detail: 'no_html' },
    ]);
  });

  it.each<[string, string[], object]>([
    ['a torn file', ['bills,"title'], { code: 'csv_broken' }],
    ['missing columns', ['bills,title', 'SB 1,One'], { code: 'csv_columns', detail: 'stance, ask, script' }],
    [
      'a later row that says another thing',
      [`campaign,${HEADER}`, `a,${ROW}`, 'a,,,,oppose,,,,'],
      { where: 'E3 (stance)', detail: 'differs' },
    ],
    [
      'other words in a later row',
      [`campaign,${HEADER}`, `a,${ROW}`, 'a,,,,,,Otras,,'],
      { where: 'G3 (title_es)', detail: 'differs' },
    ],
    [
      'a row without a state',
      [HEADER, ROW.replace('xx', '')],
      { where: 'C2 (bills)', detail: 'bad_jurisdiction' },
    ],
    [
      'a goal that is no number',
      [`${HEADER},target,target_goal`, `${ROW},governor,many`],
      { where: 'J2 (target_goal)', detail: 'wrong_type' },
    ],
    [
      'a link that is not https',
      [`${HEADER},link,link_title`, `${ROW},javascript:alert(1),Press`],
      { where: 'I2 (link)', detail: 'must_be_https' },
    ],
    [
      'a time that no calendar has',
      [`${HEADER},deadline,deadline_at,deadline_zone`, `${ROW},floor_vote,12/3/2026,UTC`],
      { where: 'J2 (deadline_at)', detail: 'bad_time' },
    ],
  ])('tells of %s', (_, lines, problem) => expect(problems(...lines)).toMatchObject([problem]));

  it('takes only so many campaigns', () => {
    const rows = Array.from({ length: 501 }, (_, i) => ROW.replace('SB 12', `SB ${i + 100}`));
    const { feed, problems: told } = good(HEADER, ...rows);
    expect(feed.campaigns).toHaveLength(500);
    expect(told).toEqual([{ code: 'csv_row', where: '502 (campaign)', detail: 'too_many' }]);
  });

  it('takes a list without rows for a list that is empty', () =>
    expect(good(HEADER, ',,,,,,,').feed.campaigns).toEqual([]));

  it('refuses a group tag that is none', () =>
    expect(problems(`group_id,${HEADER}`, `<script>,${ROW}`)).toMatchObject([
      { code: 'feed_invalid', where: 'id', detail: 'bad_id' },
    ]));

  it('is not fooled by names that every object has', () => {
    const { feed } = good(`__proto__,constructor,${HEADER}`, `{},x,${ROW}`);
    expect(Object.keys(feed.campaigns[0]!)).not.toContain('constructor');
  });
});

describe('columns', () => {
  it.each([
    ['Title', { name: 'title', language: 'en' }],
    ['title es', { name: 'title', language: 'es' }],
    ['lead_guidance_es-MX', { name: 'lead_guidance', language: 'es-MX' }],
    ['script_language', { name: 'script_language' }],
    ['Notes', null],
    ['title_of_mine', null],
  ])('%s', (header, column) => expect(columnOf(header)).toEqual(column));

  it('have the letters of a spreadsheet', () =>
    expect([0, 25, 26, 51, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']));

  it.each([
    [`${HEADER}\n`, true],
    ['\ufeff"Bills","Title"\r\n', true],
    ['{"rotunda":1,"bills":[],"title":1}', false],
    ['<!doctype html>', false],
    ['', false],
  ])('tell a list from other texts: %j', (text, is) => expect(isCsvList(text)).toBe(is));
});
