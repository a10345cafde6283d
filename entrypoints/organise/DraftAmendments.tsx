import { useEffect, useState } from 'preact/hooks';
import { AmendmentsPanel, type AmendmentsPanelProps } from '../../components/write/AmendmentsPanel';
import type { SignedEntry } from '../../utils/amend/entry';
import { entriesIn, takeEntries } from '../../utils/amend/write';
import { omit } from '../../utils/model/at-path';
import type { Feed } from '../../utils/model/campaign';
import { inLanguage } from '../../utils/model/language';
import type { Problem } from '../../utils/model/result';
import type { DraftPagesProps } from './DraftPages';

type Entries = AmendmentsPanelProps['entries'];

const textOf = (feed: Feed, languages: readonly string[], { entry }: SignedEntry) => {
  const campaign = feed.campaigns.find((c) => c.id === entry.campaign);
  return {
    ...{ partner: entry.partner, revision: entry.revision, at: entry.at },
    campaign: inLanguage(campaign?.title, languages) || entry.campaign,
    paused: entry.paused === true,
    guidance: entry.guidance !== undefined,
    words: [
      ...(entry.paused ? [inLanguage(entry.reason, languages)] : []),
      inLanguage(entry.guidance, languages),
    ].filter(Boolean),
  };
};

/** What partners signed, in the feed that is being written. */
export function DraftAmendments({ ports, draft, go, onDraft }: DraftPagesProps) {
  const { feed } = draft;
  const [entries, setEntries] = useState<Entries | null>(null);
  const [taken, setTaken] = useState(0);
  const [problems, setProblems] = useState<Problem[]>([]);
  useEffect(() => {
    let current = true;
    void entriesIn(feed).then((read) => {
      const views = read.map((result) =>
        result.ok
          ? { view: textOf(feed, ports.languages(), result.value), problems: [] }
          : { view: null, problems: result.problems },
      );
      if (current) setEntries(views);
    });
    return () => {
      current = false;
    };
  }, [feed]);
  if (!entries) return null;
  const put = (list: unknown[]) =>
    onDraft({
      ...draft,
      feed: { ...omit(feed, 'amendments'), ...(list.length > 0 && { amendments: list }) },
    });
  return (
    <AmendmentsPanel
      entries={entries}
      signed={draft.key !== undefined}
      problems={problems}
      taken={taken}
      onTake={(text) =>
        void takeEntries(feed, text).then((result) => {
          if (result.taken > 0) put(result.amendments);
          setTaken(result.taken);
          setProblems(result.problems);
        })
      }
      onRemove={(at) => {
        setTaken(0);
        put((feed.amendments as unknown[]).filter((_, i) => i !== at));
      }}
      onBack={() => go()}
    />
  );
}
