/** Tally files of made-up members of the sample's group, good ones and bad ones, on the disk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../../scripts/browsers/driver';
import { SAMPLE_TARGETS, SUPPORT } from '../../../scripts/demo/steps';
import { packetFile, packetText } from '../../../utils/packet/packet';
import type { GroupCall } from '../../../utils/packet/record';
import { makeKeyPair, type KeyPair } from '../../../utils/sign/ed25519';

export const GROUP = 'sample';

export const made = (id: string, over: Partial<GroupCall> = {}): GroupCall => ({
  ...{ kind: 'call', id, group: GROUP, member: '', day: '2026-11-20', campaign: SUPPORT },
  ...{ bills: ['xx/2026/SB 12'], target: SAMPLE_TARGETS.quintanar, jurisdiction: 'xx' },
  ...{ chamber: 'upper', district: '3', outcome: 'voicemail' },
  ...over,
});

export const manyCalls = (count: number, over: Partial<GroupCall> = {}): GroupCall[] =>
  Array.from({ length: count }, (_, i) =>
    made(crypto.randomUUID(), { day: `2026-10-${String(1 + (i % 28)).padStart(2, '0')}`, ...over }),
  );

/** A member's signed document as JSON. */
export async function signed(
  calls: readonly GroupCall[],
  pair?: KeyPair,
  group: string = GROUP,
): Promise<string> {
  const text = await packetText(group, '2026-11-24', calls, pair ?? (await makeKeyPair()));
  if (!text.ok) throw new Error(text.problems[0]?.code);
  return text.value;
}

export interface Folder {
  write(name: string, content: string | Uint8Array): string;
  /** Writes a good file of a member of their own. */
  member(name: string, calls: readonly GroupCall[]): Promise<string>;
  remove(): void;
}

export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-tallies-'));
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    write,
    member: async (name, calls) => write(name, await packetFile(await signed(calls))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts a text into the field for pasted ones: it may be longer than a person would type. */
export async function pasteTally(tab: Tab, text: string): Promise<void> {
  await tab.see('textarea[name=tally-text]');
  await tab.evaluate((value) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea[name=tally-text]')!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await tab.click('[data-action=add-text]');
}

/** Pastes a text so many times over, as a person does who presses nothing afterwards: so much is not shown first. */
export async function pasteMuch(tab: Tab, text: string, times: number): Promise<void> {
  await tab.see('textarea[name=tally-text]');
  await tab.evaluate(
    ({ text, times }) => {
      const value = text.repeat(times);
      // Firefox lets no script fill a clipboard event.
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: { getData: () => value } });
      document.querySelector('textarea[name=tally-text]')!.dispatchEvent(event);
    },
    { text, times },
  );
}

export interface Added {
  added: number;
  known: number;
  changed: number;
  refused: number;
}

/** What the page says of what was given last, once it has said so. */
export async function seeAdded(tab: Tab, patience?: number): Promise<Added> {
  const { attributes } = await tab.see('.gather-report', patience);
  const count = (name: string) => Number(attributes[`data-${name}`]);
  return {
    added: count('added'),
    known: count('known'),
    changed: count('changed'),
    refused: count('refused'),
  };
}
