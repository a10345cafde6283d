/** What a new campaign begins with, so that nobody stands before an empty page. */
import type { Campaign, Feed, Script } from '../model/campaign';

/** Words to begin with, in the languages that the interface speaks. */
const WORDS: Record<string, { live: string; voicemail: string }> = {
  en: {
    live: 'Hello, my name is {my_name} and I live in {my_town}. I am calling to ask {title} {legislator_last_name} to {ask}.\n\nCan you tell me how {title} {legislator_last_name} plans to vote on {bills}?\n\nThank you for your time.',
    voicemail:
      'Hello, this is {my_name} from {my_town}, in {chamber} district {district}. Please {ask}. Thank you, {title} {legislator_last_name}.',
  },
  es: {
    live: 'Buenos días, me llamo {my_name} y vivo en {my_town}. Llamo para pedirle a {title} {legislator_last_name} que {ask}.\n\n¿Me puede decir cómo piensa votar {title} {legislator_last_name} sobre {bills}?\n\nMuchas gracias por su tiempo.',
    voicemail:
      'Buenos días, habla {my_name}, de {my_town}, distrito {district}. Le pido que {ask}. Gracias, {title} {legislator_last_name}.',
  },
};

/** The scripts that a language begins with; empty ones where there are no words for it. */
export function starterScripts(language: string): Script[] {
  const words = WORDS[language.split('-')[0] ?? ''] ?? { live: '', voicemail: '' };
  return [
    { language, channel: 'live', text: words.live },
    { language, channel: 'voicemail', text: words.voicemail },
  ];
}

/** @param language of the author, as the first that the campaign speaks */
export const newCampaign = (id: string, language: string): Campaign => ({
  id,
  bills: [],
  stance: 'support',
  status: 'live',
  title: { [language]: '' },
  ask: { [language]: '' },
  targets: [{ who: 'my_legislators' }],
  scripts: starterScripts(language),
});

export const newFeed = (id: string, name: string, now: string): Feed => ({
  rotunda: 1,
  id,
  name,
  updated: now,
  campaigns: [],
});
