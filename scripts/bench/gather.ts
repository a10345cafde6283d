/** Tally files of a whole group, added in the real page: chosen, read, verified, kept, and shown. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../browsers/driver';
import { openPage } from '../demo/steps';
import { packetFile, packetText } from '../../utils/packet/packet';
import type { GroupCall } from '../../utils/packet/record';
import { makeKeyPair } from '../../utils/sign/ed25519';
import { atMost, ms, type Measured } from './measure';

const MEMBERS = 200;
const EACH = 250;

const callOf = (i: number): GroupCall => ({
  ...{ kind: 'call', id: crypto.randomUUID(), group: 'bench', member: '' },
  day: `2026-11-${String(1 + (i % 28)).padStart(2, '0')}`,
  ...{ campaign: `bench/c${i % 4}`, bills: [`xx/2026/HB ${1000 + (i % 4)}`] },
  target: `ocd-person/00000000-0000-4000-8000-${String(i % 60).padStart(12, '0')}`,
  ...{ jurisdiction: 'xx', chamber: 'lower', district: String(i % 60), outcome: 'contact' },
});

/** Runs in the page: notes when files are chosen, and when the page first says what became of them. */
function watch(): void {
  const times = globalThis as unknown as { gather: { begun: number; took: number } };
  times.gather = { begun: 0, took: 0 };
  document.querySelector('input[name=tally-files]')?.addEventListener(
    'change',
    () => {
      times.gather = { begun: performance.now(), took: 0 };
      // What was said before is still there until the next thing is drawn.
      requestAnimationFrame(() => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.gather-report')) return;
          observer.disconnect();
          times.gather.took = performance.now() - times.gather.begun;
        });
        observer.observe(document, { subtree: true, childList: true });
      });
    },
    { capture: true },
  );
}

export async function measureGathering(driver: Driver): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-bench-'));
  try {
    const paths: string[] = [];
    for (let m = 0; m < MEMBERS; m += 1) {
      const calls = Array.from({ length: EACH }, (_, i) => callOf(m * 7 + i));
      const text = await packetText('bench', '2026-11-28', calls, await makeKeyPair());
      if (!text.ok) throw new Error(text.problems[0]?.code);
      const path = join(folder, `${m}.rotunda-tally`);
      writeFileSync(path, await packetFile(text.value));
      paths.push(path);
    }
    const tab = await openPage(driver, 'organise.html#/gather/add');
    await tab.see('input[name=tally-files]');
    await tab.evaluate(watch);
    const add = async (said: string): Promise<number> => {
      await tab.setFile('input[name=tally-files]', ...paths);
      await tab.see(said, 120_000);
      return tab.evaluate(() => (globalThis as unknown as { gather: { took: number } }).gather.took);
    };
    const all = MEMBERS * EACH;
    const first = await add(`.gather-report[data-added="${all}"][data-refused="0"]`);
    const again = await add(`.gather-report[data-known="${all}"]`);
    await tab.close();
    const what = `${MEMBERS} tally files of ${EACH} calls, added in the page`;
    return [atMost(what, first, 5000, ms, `${ms(again)} once more`)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
