/** Pages of no legislature: only with context, and in doubt no mark. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/detect';

const today = '2026-06-01';
const read = (texts: string[], url: string | null = null, title = '') =>
  detect(
    { url, title, today },
    texts.map((text) => ({ text, links: [] })),
  ).map((c) => `${c.jurisdiction} ${c.identifier}`);

describe('a page of another site', () => {
  it.each([
    [['The committee passed HB 12 and SB 15.']],
    [['Room H-101, SR 520, RS 17:24, RCW 70.02, A4 paper']],
    [['The HR department has 12 people; HR 9 to 5.']],
    [['In Texas, S. 1 of the code; the score was A 4.']],
    [['Blood groups A 2 and B 1, hb 13.5 g/dl in Ohio']],
    [['California, Texas and Ohio each passed a bill. HB 12 is one of them.']],
  ])('without a state has no mark: %j', (texts) => {
    expect(read(texts)).toEqual([]);
  });

  it.each([
    [['Nevada’s SB 12 passed.'], ['nv SB 12']],
    [['Lawmakers in Nevada passed SB 12 today.'], ['nv SB 12']],
    [['SB 12 (Nevada) and HB 4 in Texas'], ['nv SB 12', 'tx HB 4']],
    [['TX HB 20; IL SB 2273'], ['tx HB 20', 'il SB 2273']],
    [['California Assembly Bill 5 and Texas House Bill 20.'], ['ca AB 5', 'tx HB 20']],
    [['West Virginia’s SB 451'], ['wv SB 451']],
    [['The DC Council passed B25-0345; D.C. Council took up Bill 25-12.'], ['dc B 25-0345', 'dc B 25-0012']],
    [['The House passed H.R. 1 and H.Con.Res. 14.'], ['us HR 1', 'us HCONRES 14']],
    [['In Massachusetts, H.4318 would change the law.'], ['ma H 4318']],
  ])('with the state in the sentence: %j', (texts, bills) => {
    expect(read(texts)).toEqual(bills);
  });

  it('takes the state that the page as a whole speaks of', () => {
    const story = [
      'Texas lawmakers meet in Austin.',
      'Texas teachers came.',
      'The Texas Senate met.',
      'It passed HB 20.',
    ];
    expect(read(story)).toEqual(['tx HB 20']);
    expect(read(['It passed HB 20.'], 'https://gov.texas.gov/news')).toEqual(['tx HB 20']);
    expect(read(['It passed SB 20.'], 'https://thenevadaindependent.com/a')).toEqual(['nv SB 20']);
    expect(read(['It passed HB 20.'], null, 'News of Ohio')).toEqual(['oh HB 20']);
  });

  it('takes the state and session of a link to an official page', () => {
    const text = 'It passed SB 12.';
    const link = {
      start: 10,
      end: 15,
      href: 'https://www.nmlegis.gov/Legislation/Legislation?chamber=S&legType=B&legNo=12&year=19',
    };
    const [c] = detect({ url: 'https://example.org/', today }, [{ text, links: [link] }]);
    expect(c).toMatchObject({ jurisdiction: 'nm', identifier: 'SB 12', session: '2019' });
  });

  it('believes one naming of a state whose legislature is spoken of', () => {
    expect(read(['The Wisconsin Legislature met. The Senate passed SB 489.'])).toEqual(['wi SB 489']);
    expect(read(['The Wisconsin river rose. The council passed SB 489.'])).toEqual([]);
  });

  it('means the session of the day on which an old story was published', () => {
    const sessions = (facts: { url: string; published?: string }) =>
      detect({ ...facts, today }, [{ text: 'California’s SB 54 passed.', links: [] }]).map((c) => c.session);
    expect(sessions({ url: 'https://news.example/2019/05/14/a' })).toEqual(['20192020']);
    expect(sessions({ url: 'https://news.example/a', published: '2017-03-01' })).toEqual(['20172018']);
    expect(sessions({ url: 'https://news.example/a' })).toEqual(['20252026']);
  });

  it('reads the bill of a page that follows bills from its address', () => {
    const found = detect({ url: 'https://legiscan.com/IL/bill/SB2273/2025', today }, [
      { text: 'SB 2273', links: [] },
    ]);
    expect(found).toMatchObject([{ jurisdiction: 'il', identifier: 'SB 2273', session: '104th' }]);
  });
});

describe('a page of a legislature', () => {
  it('leaves other states’ and Congress’s bills to them', () => {
    const found = (text: string) =>
      detect({ url: 'https://www.ilga.gov/', today }, [{ text, links: [] }]).map(
        (c) => `${c.jurisdiction} ${c.identifier}`,
      );
    expect(found('modeled on Texas HB 20')).toEqual(['tx HB 20']);
    expect(found('supports H.R. 1 in Congress')).toEqual(['us HR 1']);
    expect(found('HR 1 congratulates the team')).toEqual(['il HR 1']);
  });
});
