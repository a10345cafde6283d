/** A page that inserts all the time, and a page read again and again: what our session takes of it. Runs in a browser. */
import { startSession, type Session } from '../../utils/page/session';
import { ports } from './scan-in-page';

const STEP = 10;
/** The oldest goes when there are more: a feed, not a book. */
const MOST = 1000;
/** Longer than any chain of awaits between two pauses of the session. */
const CHAIN = 60;

function insert(list: Element, n: number): void {
  const item = document.createElement('li');
  item.textContent =
    n % 10 === 0 ? `HB ${(n % 500) + 1} was read` : n % 2 ? `Visitor ${n} came in` : 'Nothing was said';
  list.append(item);
  if (list.childElementCount > MOST) list.firstElementChild?.remove();
}

/** Ends when everything that waits to go on now has gone on. */
function afterAll(then: () => void, left = CHAIN): void {
  if (left === 0) then();
  else queueMicrotask(() => afterAll(then, left - 1));
}

/** @returns milliseconds of our own work while a page inserts, and how often we looked */
export async function storm(
  perSecond: number,
  seconds: number,
): Promise<{ ours: number; looks: number; found: number }> {
  let ours = 0;
  let looks = 0;
  const { MutationObserver: Observer, requestIdleCallback: idle } = globalThis;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        const begin = performance.now();
        callback(records, observer);
        ours += performance.now() - begin;
      });
    }
  };
  globalThis.requestIdleCallback = (callback, options) =>
    idle((deadline) => {
      const begin = performance.now();
      looks += 1;
      callback(deadline);
      afterAll(() => (ours += performance.now() - begin));
    }, options);
  document.body.replaceChildren();
  const list = document.createElement('ul');
  document.body.append(list);
  const abort = new AbortController();
  const session: Session = await startSession(document, ports, abort.signal);
  ours = looks = 0;
  const begin = performance.now();
  let n = 0;
  await new Promise<void>((done) => {
    const timer = setInterval(() => {
      const due = Math.min(seconds * 1000, performance.now() - begin) * (perSecond / 1000);
      while (n < due) insert(list, n++);
      if (n < perSecond * seconds) return;
      clearInterval(timer);
      setTimeout(done, 700);
    }, STEP);
  });
  const found = session.mentions.all().size;
  abort.abort();
  globalThis.MutationObserver = Observer;
  globalThis.requestIdleCallback = idle;
  return { ours, looks, found };
}
