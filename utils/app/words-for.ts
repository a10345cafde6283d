/** The scripts of a campaign for one person, with the blanks filled. Pure. */
import { leaningOf } from '../match/targets';
import { inLanguage } from '../model/language';
import type { BareSheet, CampaignView, ScriptView, SheetWords, TargetView } from '../model/views';
import { chooseScripts } from '../script/choose';
import type { BlankValues } from '../script/fill';

/** Every variant that fits the person, the reader's language first. */
export function wordsFor({
  campaign,
  target,
  words,
}: Pick<BareSheet, 'campaign' | 'target' | 'words'>): ScriptView[] {
  const { because } = target;
  return chooseScripts(
    words.scripts,
    {
      role: because.role,
      chamber: target.chamber,
      elsewhere: target.elsewhere ?? false,
      leaning: leaningOf(campaign.stance, target.position),
      ...(because.committee !== undefined && { committee: because.committee }),
    },
    words.languages,
    (language) => blankValues(campaign, target, words, language),
  );
}

function blankValues(
  { bills }: CampaignView,
  person: TargetView,
  { mine, title, ask }: SheetWords,
  language: string,
): BlankValues {
  const names = bills.map((b) => b.identifier);
  // The bill of the person's own chamber is the one to name to them.
  const own = names.find((b) => (person.chamber === 'upper' ? /^S/ : /^[HA]/).test(b)) ?? names[0]!;
  return {
    ...mine,
    legislator: `${title} ${person.name}`,
    legislator_last_name: person.familyName,
    title,
    bill: own,
    bills: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
    ask: inLanguage(ask, [language]),
    district: person.district,
    chamber: person.chamberName,
  };
}
