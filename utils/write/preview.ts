/** A draft as callers would meet it: by the same steps that make their lists and their call sheets. */
import { campaignView, titleIn, type Reader } from '../app/campaign-view';
import { dueKeysOf } from '../app/follow-feed';
import { wordsFor } from '../app/words-for';
import type { MyWords, StoredCampaign } from '../app/ports';
import { billKey } from '../model/bill';
import type { Campaign, Feed } from '../model/campaign';
import { flawsOfCampaign, withoutBlanks } from '../model/draft';
import type { Legislature } from '../model/legislature';
import type { PeopleFile, Place } from '../model/legislator';
import type { CampaignView, TargetView } from '../model/views';
import type { ChosenScript, Coverage, Preview } from '../model/write-views';
import { placeOf } from '../people';

/**
 * A draft that may have flaws, as far as it can be shown: without the entries of its lists that break a rule.
 */
export function previewable(campaign: Campaign): Campaign {
  const flawed = (list: string) =>
    new Set(flawsOfCampaign(campaign).flatMap(({ path }) => (path[0] === list ? [path[1]] : [])));
  const clean = withoutBlanks(campaign);
  const sound = <E>(list: string, entries: readonly E[] | undefined): E[] => {
    const without = flawed(list);
    return (entries ?? []).filter((_, i) => !without.has(i));
  };
  return {
    ...clean,
    title: { ...clean.title },
    ask: { ...clean.ask },
    bills: sound('bills', clean.bills),
    targets: sound('targets', clean.targets),
    positions: sound('positions', clean.positions),
    deadlines: sound('deadlines', clean.deadlines),
    // Words keep their place in the list, whatever is wrong with them.
    scripts: campaign.scripts,
  };
}

const storedAs = (campaign: Campaign, feed: Pick<Feed, 'id' | 'name'>): StoredCampaign => ({
  ...campaign,
  key: `${feed.id}/${campaign.id}`,
  feed: feed.id,
  group: feed.name,
  billKeys: campaign.bills.map(billKey),
  dueKeys: dueKeysOf(campaign),
});

/**
 * What a caller sees of a campaign.
 * @param campaign without flaws, or {@link previewable}
 * @param reader the caller: their place is what counts
 */
export function previewFor(
  campaign: Campaign,
  feed: Pick<Feed, 'id' | 'name'>,
  reader: Reader,
  words: MyWords,
): Preview {
  const stored = storedAs(campaign, feed);
  const view = campaignView([stored], [], reader);
  return {
    view,
    targets: view.targets.map((target) => ({
      target,
      scripts: chosenFor(stored, view, target, reader, words),
    })),
  };
}

/** The scripts of one target, each with its place in the list: a second choice among texts that are only those places. */
function chosenFor(
  stored: StoredCampaign,
  view: CampaignView,
  target: TargetView,
  reader: Reader,
  words: MyWords,
): ChosenScript[] {
  const title = titleIn(reader.place, target, 'title');
  const numbered = { ...stored, scripts: stored.scripts.map((s, i) => ({ ...s, text: String(i) })) };
  const choose = ({ scripts, ask }: StoredCampaign) =>
    wordsFor({
      campaign: view,
      target,
      words: { scripts, ask, languages: reader.languages, title, mine: words },
    });
  const places = choose(numbered).map(({ pieces: [piece] }) =>
    piece?.kind === 'text' ? Number(piece.text) : -1,
  );
  return choose(stored).map((script, i) => ({ ...script, index: places[i] ?? -1 }));
}

/** Everybody of a state as one place: whom a variant is for is found among them. */
export function wholeState(people: PeopleFile, legislature: Legislature): Place {
  return { ...placeOf(people, [...people.legislators, ...people.vacancies], 'everybody'), legislature };
}

/**
 * Who hears what in the whole state.
 * @param reader whose place is {@link wholeState}
 */
export function coverageOf(
  campaign: Campaign,
  feed: Pick<Feed, 'id' | 'name'>,
  reader: Reader,
  words: MyWords,
): Coverage {
  const { targets } = previewFor(campaign, feed, reader, words);
  const examples = campaign.scripts.map((_, index) => {
    const found = targets.find(({ scripts }) => scripts.some((s) => s.index === index));
    return found ? { ...found, scripts: found.scripts.filter((s) => s.index === index) } : null;
  });
  return {
    examples,
    targets: targets.length,
    wordless: targets.filter(({ scripts }) => scripts.length === 0).map(({ target }) => target),
  };
}
