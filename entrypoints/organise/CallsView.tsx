import '../../components/edit-call.css';
import '../../components/log.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MyCalls, type MyCallsProps } from '../../components/MyCalls';
import { LOG_PAGE, searchCalls } from '../../utils/app/my-calls';
import type { PagePorts } from '../../utils/app/ports';
import { onChange } from '../../utils/browser/changes';
import { createDataPorts } from '../../utils/browser/data-ports';
import { tellPages } from '../../utils/browser/messages';
import { EVERY_CALL } from '../../utils/log/filter';
import { correctionOf } from '../../utils/model/call';
import { ok, type Problem, type Result } from '../../utils/model/result';
import type { CallLogView, LoggedCall } from '../../utils/model/views';
import { pageActions } from '../../utils/ui/page-actions';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';

/** Whoever types is not asked after each letter. */
const TYPING_MS = 120;
/** What takes longer says how far it is. */
const LONG_MS = 1000;

/** My calls, and what may be done to them afterwards. */
export function CallsView({ ports: page }: { ports: PagePorts }) {
  const ports = useMemo(() => createDataPorts(page), [page]);
  const actions = useMemo(() => pageActions(ports), [ports]);
  const [filter, setFilter] = useState(EVERY_CALL);
  const [count, setCount] = useState(LOG_PAGE);
  const [log, setLog] = useState<CallLogView | null>(null);
  const [counts, setCounts] = useState<CallLogView['counts']>(null);
  const [walked, setWalked] = useState<number | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<MyCallsProps['done']>(null);
  const now = useNow();
  const newest = useRef(0);
  const ask = useRef<() => Promise<void>>(() => Promise.resolve());
  useReady(log !== null);

  ask.current = async () => {
    const mine = ++newest.current;
    const began = performance.now();
    let shown = 0;
    const view = await searchCalls(ports, filter, count, (soFar) => {
      if (mine !== newest.current) return false;
      if (performance.now() - began > LONG_MS) setWalked(soFar.walked);
      // The first rows do not wait for the last call; nothing is drawn anew while none are added.
      if (soFar.view.calls.length > shown) setLog(soFar.view);
      shown = soFar.view.calls.length;
      return true;
    });
    if (mine !== newest.current || !view) return;
    setWalked(null);
    setLog(view);
    setCounts(view.counts);
  };
  useEffect(() => {
    const timer = setTimeout(() => void ask.current(), log ? TYPING_MS : 0);
    return () => clearTimeout(timer);
  }, [ports, filter, count]);
  useEffect(() => {
    const stop = onChange((change) => (change === 'calls' || change === 'campaigns') && void ask.current());
    return () => {
      newest.current = -Infinity;
      stop();
    };
  }, [ports]);
  if (!log) return null;

  type Done = NonNullable<MyCallsProps['done']>;
  async function run(doing: Done, work: () => Promise<Result<unknown>>) {
    setBusy(true);
    setDone(null);
    const result = await work().catch((): Result<never> => ({
      ok: false,
      problems: [{ code: 'not_saved' }],
    }));
    setBusy(false);
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) return;
    setEditing(null);
    await ask.current();
    setDone(doing);
  }
  const about = (what: Done['what'], { call }: LoggedCall): Done => ({ what, name: call.targetName });
  const removing = (work: () => Promise<void>) => async () => {
    await work();
    void tellPages();
    return ok(null);
  };
  return (
    <>
      {log.calls.some(({ call }) => !call.test) && (
        <p>
          <a class="btn" href="#/gather/send" data-action="send-calls">
            {i18n.t('gather.from_calls')}
          </a>
        </p>
      )}
      <MyCalls
        {...{ log, now, editing, busy, problems, done }}
        search={{
          ...{ filter, counts, walked },
          onFilter: (next) => {
            setFilter(next);
            setCount(LOG_PAGE);
            setDone(null);
          },
        }}
        onEdit={(id) => {
          setEditing(id);
          setProblems([]);
          setDone(null);
        }}
        onSave={(logged, change) =>
          void run(about('changed', logged), () =>
            actions.record(correctionOf(logged.call, change, actions.newId())),
          )
        }
        onTakeBack={(logged) =>
          void run(about('gone', logged), () => actions.undo({ id: actions.newId(), undoes: logged.call.id }))
        }
        onDelete={(logged) =>
          void run(
            about('deleted', logged),
            removing(() => ports.data.deleteCall(logged.call.id)),
          )
        }
        onDeleteAll={() =>
          void run(
            { what: 'deleted_all', name: '' },
            removing(() => ports.data.deleteCalls()),
          )
        }
        onMore={() => setCount(count + LOG_PAGE)}
      />
    </>
  );
}
