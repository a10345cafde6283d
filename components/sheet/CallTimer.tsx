import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { clockText } from '../ui/call-time';
import type { Timer } from './use-timer';

/** How long the call has lasted. Seen by whoever looks; a screen reader says it only when it is asked. */
export function CallTimer({ timer: { timing, toggle } }: { timer: Timer }) {
  const [, tick] = useState(0);
  const isRunning = timing.kind === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const beat = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(beat);
  }, [isRunning]);
  const seconds =
    timing.kind === 'running'
      ? Math.max(0, Math.round((Date.now() - timing.since) / 1000))
      : timing.kind === 'stopped'
        ? timing.seconds
        : null;
  return (
    <span class="row timer" data-timing={timing.kind}>
      {seconds !== null && (
        <span class="figures" role="timer" aria-live="off" aria-label={i18n.t('call.timer.label')}>
          {clockText(seconds)}
        </span>
      )}
      <Button kind="quiet" action="timer" hotkey="t" onPress={toggle}>
        {i18n.t(isRunning ? 'call.timer.stop' : 'call.timer.start')}
      </Button>
    </span>
  );
}
