import { useEffect, useMemo, useState } from 'preact/hooks';
import { StaleLine, StaleNotice } from '../../components/guard/StaleNotice';
import { Chip } from '../../components/Chip';
import { PageCard } from '../../components/PageCard';
import { Pill } from '../../components/Pill';
import { SheetScreen } from '../../components/SheetScreen';
import { asks } from '../../components/ui/person';
import { UpdatedNotice, updatedWords } from '../../components/UpdatedNotice';
import { dressSheet } from '../../utils/app/dress-sheet';
import { askAgain, askSurely } from '../../utils/browser/ask';
import { sendMessage } from '../../utils/browser/messages';
import { newId } from '../../utils/browser/new-id';
import { changePageSettings, turnOff } from '../../utils/browser/page-settings';
import { dayOf } from '../../utils/model/time';
import type { Shown } from '../../utils/page/shown';
import { withSamePerson } from './same-person';
import { staleHere } from '../../utils/page/stale-here';
import { useSheet, type SheetActions } from '../../utils/ui/use-sheet';

const today = () => dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** For the card: everything is asked of the background, and nothing personal comes back. */
const actionsOn = (shown: Shown): SheetActions => ({
  load: async (campaign, target) =>
    withSamePerson(
      dressSheet(await askSurely(() => sendMessage('getSheet', { campaign, target })), today()),
      shown.view.campaigns,
    ),
  record: (draft) => askSurely(() => sendMessage('recordCall', draft)),
  undo: (request) => askSurely(() => sendMessage('undoCall', request)),
  flag: (draft) => askSurely(() => sendMessage('flagNumber', draft)),
  unflag: (request) => askSurely(() => sendMessage('unflagNumber', request)),
  newId,
});

/** What a legislature's page gets from us: the pill and its list, the chip beside a mention, and the card. */
export function PageUi({ shown }: { shown: Shown }) {
  const [part, setPart] = useState<'pill' | 'list' | 'card' | 'nothing'>('pill');
  const [, redraw] = useState(0);
  useEffect(() => {
    shown.onChange = () => redraw((n) => n + 1);
    return () => delete shown.onChange;
  }, [shown]);
  const sheet = useSheet(
    useMemo(() => actionsOn(shown), [shown]),
    null,
  );
  const ifUpdated = useMemo(updatedWords, []);
  const { view, pointed } = shown;
  // A new view came because something was recorded, here or elsewhere.
  useEffect(() => void sheet.refresh(), [view]);

  // Read when somebody looks, of the page as it stands then.
  const stale = useMemo(() => {
    const session = shown.session();
    return session && (part === 'list' || part === 'card')
      ? staleHere(document, session, view.campaigns)
      : null;
  }, [part, view]);

  const call = (campaign: string, target: string | null) => {
    setPart('card');
    void sheet.show(campaign, target);
  };
  const close = () => {
    setPart('pill');
    shown.refresh();
  };
  // Every press draws anew, and is answered with this once the extension is gone.
  if (!shown.isAlive()) return <UpdatedNotice words={ifUpdated} onReload={() => location.reload()} />;
  const called = sheet.view?.campaign;
  const said = called && stale?.get(called.key);
  const subject = pointed && view.campaigns.find((c) => c.key === pointed.campaign);

  return (
    <>
      {part === 'card' && (
        <PageCard onClose={close}>
          {called && said && <StaleNotice stale={said} campaign={called} page={pageAddress()} />}
          <SheetScreen
            sheet={sheet}
            surface="card"
            onOpenWindow={(campaign, target) =>
              void askAgain(() => sendMessage('openSheet', { campaign, target }))
            }
          />
        </PageCard>
      )}
      {(part === 'pill' || part === 'list') && (
        <Pill
          campaigns={view.campaigns}
          host={location.host}
          open={part === 'list'}
          practice={view.practice === true}
          onToggle={() => setPart(part === 'list' ? 'pill' : 'list')}
          onCall={call}
          note={(campaign) => {
            const its = stale?.get(campaign.key);
            return its && <StaleLine stale={its} campaign={campaign} />;
          }}
          onDismiss={() => setPart('nothing')}
          onTurnOff={(where) =>
            void (where === 'site' ? turnOff(location.host) : changePageSettings({ everywhere: true }))
          }
          corner={shown.corner}
          onMove={(corner) => void changePageSettings({ corner })}
        />
      )}
      {pointed && subject && subject.targets.length > 0 && asks(subject) && (
        <Chip
          identifier={pointed.identifier}
          stance={subject.stance}
          rect={pointed.rect}
          onCall={() => call(subject.key, null)}
        />
      )}
    </>
  );
}

const pageAddress = (): string => location.href.split('#')[0] ?? '';
