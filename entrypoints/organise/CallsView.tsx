import '../../components/edit-call.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MyCalls, type MyCallsProps } from '../../components/MyCalls';
import { LOG_PAGE, myCalls } from '../../utils/app/my-calls';
import type { ReadingPorts } from '../../utils/app/ports';
import { onChange } from '../../utils/browser/changes';
import { correctionOf } from '../../utils/model/call';
import type { Problem, Result } from '../../utils/model/result';
import type { CallLogView, LoggedCall } from '../../utils/model/views';
import { pageActions } from '../../utils/ui/page-actions';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';

/** My calls, and what may be done to them afterwards. */
export function CallsView({ ports }: { ports: ReadingPorts }) {
  const actions = useMemo(() => pageActions(ports), [ports]);
  const [count, setCount] = useState(LOG_PAGE);
  const [log, setLog] = useState<CallLogView | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<MyCallsProps['done']>(null);
  const now = useNow();
  useReady(log !== null);
  useEffect(() => {
    let newest = 0;
    const ask = () => {
      const mine = ++newest;
      void myCalls(ports, count).then((view) => mine === newest && setLog(view));
    };
    ask();
    const stop = onChange((change) => (change === 'calls' || change === 'campaigns') && ask());
    return () => {
      newest = -1;
      stop();
    };
  }, [ports, count]);
  if (!log) return null;

  async function run(logged: LoggedCall, what: 'gone' | 'changed', work: () => Promise<Result<unknown>>) {
    setBusy(true);
    setDone(null);
    const result = await work();
    setBusy(false);
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) return;
    setEditing(null);
    setLog(await myCalls(ports, count));
    setDone({ what, name: logged.call.targetName });
  }
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
        onEdit={(id) => {
          setEditing(id);
          setProblems([]);
          setDone(null);
        }}
        onSave={(logged, change) =>
          void run(logged, 'changed', () =>
            actions.record(correctionOf(logged.call, change, actions.newId())),
          )
        }
        onTakeBack={(logged) =>
          void run(logged, 'gone', () => actions.undo({ id: actions.newId(), undoes: logged.call.id }))
        }
        onMore={() => setCount(count + LOG_PAGE)}
      />
    </>
  );
}
