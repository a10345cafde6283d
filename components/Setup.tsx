import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chamber } from '../utils/model/bill';
import type { FinderActions, FinderView } from '../utils/model/finder';
import type { DistrictRef } from '../utils/model/legislator';
import type { Problem } from '../utils/model/result';
import { chooseIn, groupKey, isOpen, seatGroups, sureDistricts } from '../utils/model/seat-groups';
import type { DistrictChoice, StateChoice } from '../utils/model/views';
import { ProblemList } from './ProblemList';
import { FinderCard } from './setup/FinderCard';
import { FoundPanel } from './setup/FoundPanel';
import { KeepForm } from './setup/KeepForm';
import { LookupLinks } from './setup/LookupLinks';
import { StatePicker } from './setup/StatePicker';
import { Notice } from './ui/Notice';

export interface SetupProps {
  /** States whose data this build carries. */
  states: StateChoice[];
  /** The state whose districts are given, or null before the first choice. */
  chosen: string | null;
  /** Districts of the chosen state with their members; null while unknown. */
  choices: DistrictChoice[] | null;
  /** Day of the people data, `YYYY-MM-DD`. */
  asOf: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What is known already: districts, name and town. */
  initial: { districts: DistrictRef[]; name: string; town: string };
  finder: FinderView;
  on: FinderActions;
  /** A request is on its way. */
  busy: boolean;
  problems: Problem[];
  /** Called in the click itself, so that the host permission may be asked for. */
  onChooseState: (code: string) => void;
  onSave: (choice: { jurisdiction: string; districts: DistrictRef[]; name: string; town: string }) => void;
}

/** First run: state, districts by map, address, location, name or list, and if the reader likes a name and a town for the script. */
export function Setup({ states, chosen, choices, asOf, initial, finder, on, busy, ...rest }: SetupProps) {
  const { answer } = finder;
  const groups = answer ? seatGroups(answer.place) : [];
  const [districts, setDistricts] = useState<DistrictRef[]>(initial.districts);
  /** Kinds of districts of which the reader says to have none. */
  const [none, setNone] = useState<string[]>([]);
  const stateName = states.find((s) => s.code === chosen)?.name ?? '';
  /** Whether what was found is what the reader means to keep. */
  const [taken, setTaken] = useState(false);
  const take = () => {
    setTaken(true);
    setDistricts(sureDistricts(groups));
  };
  useEffect(() => {
    setNone([]);
    // Of a town only the centre is known: it is shown, and taken when the reader says so.
    if (answer && answer.place.kind !== 'outside' && answer.spot.kind !== 'town') take();
    else setTaken(false);
  }, [answer]);

  const mine = districts.filter((d) =>
    choices?.some((c) => c.chamber === d.chamber && c.district === d.district),
  );
  /** What lies over another district has a list of its own. */
  const isOver = (d: DistrictRef) =>
    finder.drawing?.overlays.some((o) => o.chamber === d.chamber && o.district === d.district) ?? false;
  const isOf = (d: DistrictRef, chamber: Chamber, over: boolean) =>
    d.chamber === chamber && isOver(d) === over;
  const pick = (chamber: Chamber, district: string, over: boolean) => {
    setDistricts([
      ...districts.filter((d) => !isOf(d, chamber, over)),
      ...(district ? [{ chamber, district }] : []),
    ]);
    // Whoever picks by hand is not asked again.
    if (district || over) setNone([...none, groupKey(chamber, over)]);
  };
  const missing =
    mine.length === 0
      ? i18n.t('setup.save_hint')
      : taken && groups.some((group) => isOpen(group, mine, none))
        ? i18n.t('finder.choose_which')
        : null;

  return (
    <div class="setup">
      <StatePicker states={states} chosen={chosen} busy={busy} onChoose={rest.onChooseState} />
      <ProblemList problems={rest.problems} />
      {chosen && choices && (
        <>
          <FinderCard
            key={`${chosen} finder`}
            {...{ finder, on, stateName, choices }}
            chosen={mine}
            onMember={(choice) => pick(choice.chamber, choice.district, isOver(choice))}
          />
          <KeepForm
            key={`${chosen} keep`}
            {...{ choices, asOf, isOver, initial, missing, busy }}
            valueOf={(chamber, over) => mine.find((d) => isOf(d, chamber, over))?.district ?? ''}
            onPick={pick}
            onSave={(words) => rest.onSave({ jurisdiction: chosen, districts: mine, ...words })}
          >
            {!answer && finder.drawing && <LookupLinks lookups={finder.lookups} stateName={stateName} />}
            {answer && (
              <FoundPanel
                {...{ ...answer, groups, stateName, none }}
                lookups={finder.lookups}
                chosen={mine}
                today={rest.today}
                onTake={take}
                onChoose={(group, picked) => {
                  setDistricts(chooseIn(group, districts, picked));
                  setNone(picked ? none.filter((key) => key !== group.key) : [...none, group.key]);
                }}
              />
            )}
          </KeepForm>
        </>
      )}
      <Notice tone="good" title={i18n.t('setup.leaves_title')}>
        <p>{i18n.t('setup.leaves')}</p>
      </Notice>
    </div>
  );
}
