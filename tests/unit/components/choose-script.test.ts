import { describe, expect, it } from 'vitest';
import { chooseScript } from '../../../components/sheet/choose-script';
import type { ScriptView } from '../../../utils/model/views';

const script = (language: string, channel: ScriptView['channel']): ScriptView => ({
  language,
  channel,
  because: [],
  pieces: [],
});
const all = [script('en', 'live'), script('en', 'voicemail'), script('es', 'live')];

describe('which variant of the script is shown', () => {
  it('is the first one when nothing was chosen', () => {
    expect(chooseScript(all, null, null)).toEqual({
      script: all[0],
      languages: ['en', 'es'],
      channels: ['live', 'voicemail'],
    });
  });
  it('keeps the language when the channel is missing there', () => {
    expect(chooseScript(all, 'es', 'voicemail')).toMatchObject({ script: all[2], channels: ['live'] });
  });
  it('falls back to the first language when the chosen one has gone', () => {
    expect(chooseScript(all, 'vi', 'voicemail').script).toBe(all[1]);
  });
  it('is none where there is none', () => {
    expect(chooseScript([], 'en', 'live')).toEqual({ script: null, languages: [], channels: [] });
  });
});
