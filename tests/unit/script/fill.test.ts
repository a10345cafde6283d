import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANKS, unknownBlank } from '../../../utils/model/blanks';
import type { Script } from '../../../utils/model/campaign';
import { chooseScripts } from '../../../utils/script/choose';
import { fillScript } from '../../../utils/script/fill';

const live = (over: Partial<Script> = {}): Script => ({
  language: 'en',
  channel: 'live',
  text: 'plain',
  ...over,
});
const person = { role: 'committee', chamber: 'upper', elsewhere: false, leaning: undefined } as const;
const text = (script: { pieces: { kind: string; text?: string }[] } | undefined) =>
  script?.pieces.map((p) => p.text).join('');

describe('fillScript', () => {
  it('fills what is known and leaves the rest visibly open', () => {
    expect(
      fillScript('I am {my_name}, and I ask {legislator} to {ask}.', {
        legislator: 'Senator Oduya',
        ask: 'vote yes',
      }),
    ).toEqual([
      { kind: 'text', text: 'I am ' },
      { kind: 'open', blank: 'my_name' },
      { kind: 'text', text: ', and I ask ' },
      { kind: 'filled', blank: 'legislator', text: 'Senator Oduya' },
      { kind: 'text', text: ' to ' },
      { kind: 'filled', blank: 'ask', text: 'vote yes' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('never fills a blank that a value brings with it', () => {
    expect(fillScript('{my_name}', { my_name: '{ask}', ask: 'no' })).toEqual([
      { kind: 'filled', blank: 'my_name', text: '{ask}' },
    ]);
  });

  it('loses no character of any script', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...BLANKS).map((b) => `{${b}}`),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const script = parts.join('');
        const back = fillScript(script, {})
          .map((p) => (p.kind === 'open' ? `{${p.blank}}` : p.text))
          .join('');
        expect(back).toBe(script);
      }),
    );
  });
});

describe('unknownBlank', () => {
  it('names the first blank that nobody fills', () => {
    expect(unknownBlank('{my_name} {legislator}')).toBeNull();
    expect(unknownBlank('{my_name} {senator} {x}')).toBe('senator');
    expect(unknownBlank('{}')).toBe('');
  });
});

describe('chooseScripts', () => {
  it('takes the most particular variant that fits, and none made for others', () => {
    const scripts = [
      live({ text: 'any' }),
      live({ text: 'sponsor', role: 'sponsor' }),
      live({ text: 'upper', chamber: 'upper' }),
      live({ text: 'committee', role: 'committee' }),
      live({ text: 'lower committee', role: 'committee', chamber: 'lower' }),
    ];
    const chosen = chooseScripts(scripts, person, ['en'], () => ({}));
    expect(chosen.map(text)).toEqual(['committee']);
  });

  it('offers each language and channel, the reader’s language first, live before voicemail', () => {
    const scripts = [
      live({ channel: 'voicemail' }),
      live(),
      live({ language: 'fr' }),
      live({ language: 'es', channel: 'voicemail' }),
      live({ language: 'es' }),
    ];
    const order = chooseScripts(scripts, person, ['es-MX', 'en'], () => ({})).map(
      (s) => `${s.language} ${s.channel}`,
    );
    expect(order).toEqual(['es live', 'es voicemail', 'en live', 'en voicemail', 'fr live']);
  });

  it('thanks a sponsor anywhere, and says "not yet" to who sits where the bill is not', () => {
    const scripts = [
      live({ text: 'any' }),
      live({ text: 'not yet', role: 'other_chamber' }),
      live({ text: 'hearing', role: 'committee' }),
      live({ text: 'thanks', role: 'sponsor' }),
    ];
    const said = (over: Partial<Parameters<typeof chooseScripts>[1]>) =>
      chooseScripts(scripts, { ...person, ...over }, ['en'], () => ({})).map((s) => [text(s), s.because]);
    expect(said({})).toEqual([['hearing', [{ code: 'role', role: 'committee' }]]]);
    expect(said({ elsewhere: true })).toEqual([['not yet', [{ code: 'other_chamber' }]]]);
    expect(said({ elsewhere: true, role: 'sponsor' })).toEqual([
      ['thanks', [{ code: 'role', role: 'sponsor' }]],
    ]);
    expect(said({ role: 'constituent' })).toEqual([['any', []]]);
  });

  it('has other words for who is on our side, and says why', () => {
    const scripts = [live({ text: 'any' }), live({ text: 'thank you', position: 'supporter' })];
    const said = (leaning: 'supporter' | 'opponent' | undefined) =>
      chooseScripts(scripts, { ...person, leaning }, ['en'], () => ({})).map((s) => [text(s), s.because]);
    expect(said('supporter')).toEqual([['thank you', [{ code: 'position', leaning: 'supporter' }]]]);
    expect(said('opponent')).toEqual([['any', []]]);
    expect(said(undefined)).toEqual([['any', []]]);
  });

  it('fills each language with its own values', () => {
    const scripts = [live({ text: '{ask}' }), live({ language: 'es', text: '{ask}' })];
    const chosen = chooseScripts(scripts, person, ['en'], (language) => ({ ask: language }));
    expect(chosen.map(text)).toEqual(['en', 'es']);
  });
});

it('says a title once', () => {
  const values = { title: 'Senator', legislator: 'Senator Ada Moss' };
  const said = (text: string) =>
    fillScript(text, values)
      .map((p) => (p.kind === 'open' ? p.blank : p.text))
      .join('');
  expect(said('Please help, {title} {legislator}. Thank you, {title}.')).toBe(
    'Please help, Senator Ada Moss. Thank you, Senator.',
  );
});
