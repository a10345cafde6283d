/** Writes what changes faster than it can be written: at once, one after another, and of those that wait only the newest. */
export interface KeepLatest<T> {
  put(value: T): void;
  /** Sends off what waits without waiting for anything: the page is about to go. */
  flush(): void;
}

/**
 * @param save one write; later ones come after earlier ones, however they are sent
 * @param told `true` when all is written, `false` when the last write failed; it is tried again with the next change
 */
export function keepLatest<T>(
  save: (value: T) => Promise<void>,
  told: (kept: boolean) => void,
): KeepLatest<T> {
  let waiting: { value: T } | undefined;
  let busy = false;
  async function work(): Promise<void> {
    busy = true;
    let kept = true;
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      kept = await save(value).then(
        () => true,
        () => false,
      );
    }
    busy = false;
    told(kept);
  }
  return {
    put(value) {
      waiting = { value };
      if (!busy) void work();
    },
    flush() {
      if (!waiting) return;
      const { value } = waiting;
      waiting = undefined;
      void save(value).catch(() => undefined);
    },
  };
}
