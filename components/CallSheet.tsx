import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mayCallBack, type CallChange, type CallDraft, type Surface } from '../utils/model/call';
import type { FlagReason } from '../utils/model/flag';
import type { Problem } from '../utils/model/result';
import type { NumberView, SheetView } from '../utils/model/views';
import { AnswerBlock } from './sheet/AnswerBlock';
import { CallBackRow } from './sheet/CallBackRow';
import { changeOf, EditCall, withPart } from './sheet/EditCall';
import { FirstCall } from './sheet/FirstCall';
import { HoursLine } from './sheet/HoursLine';
import { KeyHelp } from './sheet/KeyHelp';
import { NumberBlock } from './sheet/NumberBlock';
import { OutcomeBlock } from './sheet/OutcomeBlock';
import { nextText, SavedBlock } from './sheet/SavedBlock';
import { ScriptBlock } from './sheet/ScriptBlock';
import { SheetHead } from './sheet/SheetHead';
import { SheetLinks } from './sheet/SheetLinks';
import type { LoadQr } from './sheet/QrPanel';
import type { SavedCall, SheetSettings, SheetState } from './sheet/state';
import { useCall, useCopy } from './sheet/use-call';
import { useEditing } from './sheet/use-editing';
import { useSheetKeys } from './sheet/use-sheet-keys';
import { ProblemList } from './ProblemList';
import { Button } from './ui/Button';
import { Live } from './ui/Live';
import { useLocale } from './ui/locale';
import { asks, shortName } from './ui/person';
import { dayHere } from './ui/call-time';
import { TrustedOnly } from './ui/trusted';

export type { SavedCall, SheetSettings, SheetState } from './sheet/state';

export interface CallSheetProps {
  view: SheetView;
  /** On `card`, inside somebody else's page: nothing personal, no note, only a person's own events. */
  surface: Surface;
  /** Milliseconds; the parent renews it when it likes the countdown to move. */
  now: number;
  state: SheetState;
  /** A complete draft with `view.callId` as its id; ask the background to record it. */
  onRecord: (draft: CallDraft) => void;
  /** A recorded call went otherwise, or the office's answer was told later; the parent makes it a correction. */
  onCorrect: (callId: string, change: CallChange) => void;
  /** All that is recorded of a call of before; without it such a call can be taken back, but not corrected here. */
  recall?: (callId: string) => Promise<SavedCall | undefined>;
  /** Begin with correcting the call of before. */
  startEditing?: boolean;
  /** Take a recorded call back: the one just saved, or `target.lastCall`. */
  onUndo: (callId: string) => void;
  /** Show the sheet of `view.next`. */
  onNext: (targetId: string) => void;
  /** `my_name` or `my_town` was typed in; the parent keeps it and gives a new view. Never called on `card`. */
  onFillBlank: (blank: string, value: string) => void;
  /** Left out where the sheet has its own window already. */
  onOpenWindow?: () => void;
  /** Back to the list; left out where there is none. */
  onBack?: () => void;
  /** A number did not work for this person. */
  onFlag: (number: NumberView, reason: FlagReason) => void;
  /** Take a flag back, by its id. */
  onUnflag: (flagId: string) => void;
  /** Why a flag could not be kept; none where it was. */
  flagProblems?: Problem[];
  /** The dial link was pressed; the browser follows the `tel:` link by itself. */
  onDial?: (number: NumberView) => void;
  /** The drawing of codes to scan; left out where there is to be none. */
  loadQr?: LoadQr;
  /** Left out: words of the usual size, for somebody who has called before. */
  settings?: SheetSettings;
  onSettings?: (change: Partial<SheetSettings>) => void;
}

const USUAL: SheetSettings = { size: 1, known: true };

/** The call sheet: who, why, which number, what to say, and how it went. The same for popup, window and card. */
export function CallSheet(props: CallSheetProps) {
  const { view, surface } = props;
  return (
    <TrustedOnly.Provider value={surface === 'card'}>
      <Sheet key={`${view.campaign.key} ${view.target.id}`} {...props} />
    </TrustedOnly.Provider>
  );
}

function Sheet({ view, surface, now, state, flagProblems = [], settings = USUAL, ...rest }: CallSheetProps) {
  const { onOpenWindow, onBack, loadQr, ...on } = rest;
  const { campaign, target, next } = view;
  const locale = useLocale();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const call = useCall(view, surface, state, (draft) => {
    if (!settings.known) on.onSettings?.({ known: true });
    on.onRecord(draft);
  });
  const { number, record, open, timer } = call;
  const [copied, copy] = useCopy(root);
  const [keys, setKeys] = useState(false);
  /** Null until somebody asks for it or is done with it: then it depends on whether they know it. */
  const [help, setHelp] = useState<boolean | null>(null);
  const isHelpOpen = help ?? !settings.known;
  const earlier = open ? target.lastCall : undefined;
  const saving = state.kind === 'saving';
  const copyNumber = () => {
    if (!number) return;
    timer.dialled(number.display);
    void copy(number.display);
  };
  const edit = useEditing({ state, root, status, recall: on.recall, earlier, start: rest.startEditing });
  const today = dayHere(now);

  // Before anything is painted: a focus that moves a moment later would be taken from whoever types by then,
  // and what they type would be read as the sheet's keys.
  useLayoutEffect(() => {
    root.current?.focus({ preventScroll: true });
    // The card is its own scroller and is drawn anew; a page of ours may be scrolled down from the last sheet.
    if (surface !== 'card') root.current?.scrollIntoView?.();
  }, []);
  useLayoutEffect(() => {
    // The button that was pressed is gone by now, and the keys need the focus inside the sheet.
    if (record) status.current?.focus();
  }, [record !== null]);
  useSheetKeys(root);

  return (
    <section
      class={`rotunda sheet on-${surface} ${keys ? 'show-keys' : ''}`}
      ref={root}
      tabIndex={-1}
      lang={locale}
      data-target={target.id}
      data-campaign={campaign.key}
      aria-labelledby={`${id}-who`}
    >
      {onBack && (
        <Button kind="quiet" look="back" action="back" hotkey="a" onPress={onBack}>
          <span aria-hidden="true">‹ </span>
          {i18n.t('sheet.back')}
        </Button>
      )}
      <SheetHead view={view} now={now} level={surface === 'card' ? 2 : 1} headingId={`${id}-who`} />
      {isHelpOpen && (
        <FirstCall
          id={`${id}-first`}
          onDone={() => {
            setHelp(false);
            if (!settings.known) on.onSettings?.({ known: true });
            root.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {earlier && (
        <SavedBlock
          record={earlier}
          fresh={false}
          {...{ next, now }}
          onUndo={() => on.onUndo(earlier.id)}
          onNext={() => undefined}
          onChange={on.recall && !edit.call ? () => edit.begin(earlier) : undefined}
        />
      )}
      {campaign.status === 'live' && <HoursLine zone={view.zone} hours={number?.hours} now={now} />}
      <NumberBlock
        target={target}
        tries={call.tries}
        timer={timer}
        loadQr={loadQr}
        asOf={view.numbersAsOf}
        lines={view.lines}
        officialPage={view.officialPage}
        tty={view.tty}
        pressing={!record && asks(campaign)}
        copied={copied}
        onCopy={copyNumber}
        onDial={(n) => {
          timer.dialled(n.display);
          on.onDial?.(n);
        }}
        onFlag={(n, reason) => {
          // The next best one comes up.
          call.tries.choose(undefined);
          on.onFlag(n, reason);
        }}
        onUnflag={on.onUnflag}
      />
      <ProblemList problems={flagProblems} />
      <ScriptBlock
        campaign={campaign}
        scripts={view.scripts}
        person={shortName(target)}
        personal={surface !== 'card'}
        onFillBlank={on.onFillBlank}
        size={settings.size}
        onSize={(size) => on.onSettings?.({ size })}
      />
      {edit.call ? (
        <EditCall
          key={edit.call.id}
          call={edit.call}
          today={today}
          personal={surface !== 'card'}
          busy={saving}
          onSave={(change) => edit.call && on.onCorrect(edit.call.id, change)}
          onCancel={edit.end}
        />
      ) : (
        (!record || record.outcome === 'contact') && (
          <AnswerBlock
            answer={{
              position: record ? record.position : call.position,
              onPosition: (position) =>
                record
                  ? !saving && on.onCorrect(record.id, withPart(changeOf(record), { position }))
                  : call.setPosition(position),
            }}
            {...(!record &&
              surface !== 'card' && { note: { id: `${id}-note`, text: call.note, onNote: call.setNote } })}
          />
        )
      )}
      {!record && !edit.call && (
        <OutcomeBlock busy={!open} asking={call.asking} onOutcome={call.press} onReason={call.giveReason} />
      )}
      <div
        ref={status}
        tabIndex={-1}
        role="status"
        data-saved={saving ? undefined : record?.id}
        data-undone={state.kind === 'ready' ? state.undone : undefined}
        class="status"
      >
        {saving && <p class="muted">{i18n.t('saved.saving')}</p>}
        {state.kind === 'ready' && state.undone && <p class="notice">{i18n.t('saved.undone')}</p>}
        {record && !saving && !edit.call && (
          <SavedBlock
            record={record}
            fresh
            {...{ next, now, left: view.left }}
            onUndo={() => on.onUndo(record.id)}
            onNext={() => next && on.onNext(next.id)}
            onChange={() => edit.begin(record)}
          />
        )}
      </div>
      {record && !edit.call && mayCallBack(record) && (
        <CallBackRow
          today={today}
          day={record.callBack}
          busy={saving}
          onDay={(callBack) => on.onCorrect(record.id, withPart(changeOf(record), { callBack }))}
        />
      )}
      {state.kind === 'failed' && <ProblemList problems={state.problems} />}
      {keys && <KeyHelp id={`${id}-keys`} />}
      <SheetLinks campaign={campaign}>
        {!record && next && (
          <Button kind="quiet" action="next" hotkey="n" onPress={() => on.onNext(next.id)}>
            {nextText(next)}
          </Button>
        )}
        {onOpenWindow && (
          <Button kind="quiet" action="open-window" hotkey="w" onPress={onOpenWindow}>
            {i18n.t(surface === 'card' ? 'sheet.open_window_personal' : 'sheet.open_window')}
          </Button>
        )}
        <Button
          kind="quiet"
          action="first-call"
          hotkey="h"
          aria-expanded={isHelpOpen}
          onPress={() => setHelp(!isHelpOpen)}
        >
          {i18n.t('call.first.title')}
        </Button>
        <Button kind="quiet" action="keys" hotkey="?" aria-expanded={keys} onPress={() => setKeys(!keys)}>
          <kbd aria-hidden="true">?</kbd> {i18n.t('keys.label')}
        </Button>
      </SheetLinks>
      <Live
        text={
          copied === 'yes' ? i18n.t('number.copied') : copied === 'failed' ? i18n.t('number.copy_failed') : ''
        }
      />
    </section>
  );
}
