import { describe, expect, it } from 'vitest';
import { normaliseTelephone } from '../../../scripts/data/telephone';
import { readNumber } from '../../../utils/people';

describe('a number that somebody types', () => {
  it.each([
    ['217-782-0142', '+12177820142', undefined],
    ['(217) 782-0142', '+12177820142', undefined],
    ['+1 217.782.0142', '+12177820142', undefined],
    ['1-217-782-0142', '+12177820142', undefined],
    ['12177820142', '+12177820142', undefined],
    ['217 782 0142 ext. 13', '+12177820142', '13'],
    ['217-782-0142x4021', '+12177820142', '4021'],
    ['800-432-3924', '+18004323924', undefined],
  ])('%s is read as the data build reads it', (written, number, extension) => {
    expect(readNumber(written)).toEqual({ ok: true, value: { number, ...(extension && { extension }) } });
    expect(normaliseTelephone(written)).toEqual({ voice: number, ...(extension && { extension }) });
  });

  it.each([
    '',
    '911',
    '782-0142',
    '117-782-0142',
    '017-782-0142',
    '211-782-0142',
    '297-782-0142',
    '371-782-0142',
    '217-182-0142',
    '217-911-0142',
    '217-782-01423',
    '+44 20 7946 0958',
    '217-782-0142 and 217-782-0143',
    '<b>217-782-0142</b>',
    'call me',
  ])('%s is no North American number', (written) => {
    expect(readNumber(written)).toMatchObject({ ok: false, problems: [{ code: 'number_invalid' }] });
  });

  it.each(['900-555-0142', '1 (900) 782-0142', '217-976-0142'])('%s costs the caller', (written) => {
    expect(readNumber(written)).toMatchObject({ ok: false, problems: [{ code: 'number_premium' }] });
  });
});
