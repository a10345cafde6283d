import { beforeEach, describe, expect, it } from 'vitest';
import { gatherCalls, type Given } from '../../../utils/app/gather-calls';
import { groupMembers } from '../../../utils/app/group-members';
import type { GroupPorts } from '../../../utils/app/ports';
import { createGroupStore } from '../../../utils/db/group-store';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { gzip } from '../../../utils/packet/gzip';
import { packetFile, packetLink, packetText } from '../../../utils/packet/packet';
import type { GroupRecord } from '../../../utils/packet/record';
import { makeKeyPair, type KeyPair } from '../../../utils/sign/ed25519';
import { readyPorts, uuid } from '../make';
import { groupCall } from '../packet/make';

let ports: GroupPorts;
let told: number[] = [];
const given = (name: string, bytes: Uint8Array<ArrayBuffer> | string): Given => {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { name, size: all.length, read: () => Promise.resolve(all) };
};
const add = (...all: Given[]) => gatherCalls(ports, all, (done) => told.push(done));
const A = await makeKeyPair();
const B = await makeKeyPair();

async function textOf(pair: KeyPair, records: GroupRecord[], group = 'neighbors'): Promise<string> {
  const text = await packetText(group, '2026-11-23', records, pair);
  if (!text.ok) throw new Error(text.problems[0]?.code);
  return text.value;
}
const file = async (name: string, pair: KeyPair, records: GroupRecord[], group?: string) =>
  given(name, await packetFile(await textOf(pair, records, group)));
const calls = async () => {
  const all: string[] = [];
  await ports.groups.eachGroupCall((c) => all.push(c.id));
  return all.sort();
};
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => groupCall({ id: uuid(from + i) }));

beforeEach(async () => {
  told = [];
  ports = {
    ...(await readyPorts()),
    groups: createGroupStore(() => undefined),
    memberships: createMembershipStore(() => undefined),
  };
});

it('adds files and pasted links in any order, each call once, and says what is new', async () => {
  const link = await packetLink(await textOf(B, range(3, 5)), 'https://group.example/');
  const mail = given('mail.txt', `Hello,\r\n> here they are:\r\n> ${link}\r\nBest, B`);
  expect(await add(await file('a', A, range(1, 3)), mail)).toEqual({
    ...{ packets: 2, added: 4, known: 0, changed: 0, refused: [], strangers: [] },
  });
  expect(told).toEqual([0, 1]);
  const again = await add(mail, await file('a', A, [...range(1, 2), groupCall({ id: uuid(9), note: 'x' })]));
  expect(again).toMatchObject({ packets: 2, added: 1, known: 3, changed: 0 });
  expect(await calls()).toEqual([1, 2, 3, 4, 9].map(uuid));
  const said = await add(await file('a', A, [groupCall({ id: uuid(1), note: 'more' })]));
  expect(said).toMatchObject({ added: 0, known: 0, changed: 1 });
  // An older file that says less changes nothing, and is not said to.
  expect(await add(await file('a', A, range(1, 2)))).toMatchObject({ added: 0, known: 1, changed: 0 });
});

it('takes the JSON itself, also where a note in it has a link, and a chat as JSON', async () => {
  const link = await packetLink(await textOf(B, range(3, 5)), 'https://group.example/');
  const noted = await textOf(A, [groupCall({ id: uuid(1), note: `see ${link}` })]);
  expect(await add(given('a.json', noted))).toMatchObject({ packets: 1, added: 1 });
  const chat = JSON.stringify({ messages: [{ text: `<${link}>` }, { text: 'thanks' }] });
  expect(await add(given('chat.json', chat))).toMatchObject({ packets: 1, added: 2, refused: [] });
});

it('says of which groups nothing is followed', async () =>
  expect(await add(await file('r', A, range(1, 2), 'river'), await file('a', A, range(2, 3)))).toMatchObject({
    strangers: ['river'],
  }));

describe('what is not right', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  it.each<[string, () => Promise<Given> | Given, string]>([
    ['an empty file', () => given('x', ''), 'packet_unknown'],
    ['a picture', () => given('x', PNG), 'packet_unknown'],
    ['a text without a link', () => given('x', 'Hello'), 'gather_no_link'],
    ['another JSON', () => given('x', '{"rotunda":1}'), 'packet_unknown'],
    ['half of a JSON', () => given('x', '{"rotunda_tally":1,'), 'packet_damaged'],
    ['a huge file', () => ({ ...given('x', ''), size: 1e9 }), 'packet_too_big'],
    ['a zip bomb', async () => given('x', await gzip('0'.repeat(13_000_000))), 'packet_too_big'],
    [
      'a folder',
      () => ({ name: 'x', size: 4096, read: () => Promise.reject(new Error()) }),
      'gather_unreadable',
    ],
    ['one of another version', () => given('x', '{"rotunda_tally":7}'), 'packet_version'],
    [
      'one changed by one letter',
      async () => given('x', (await textOf(A, range(1, 2))).replace('2026-11-22', '2026-11-21')),
      'packet_forged',
    ],
    [
      'one under the key of another',
      async () => given('x', (await textOf(A, range(1, 2))).replace(A.publicKey, B.publicKey)),
      'packet_forged',
    ],
    [
      'one cut short',
      async () => given('x', (await packetFile(await textOf(A, range(1, 2)))).slice(0, -9)),
      'packet_damaged',
    ],
  ])('%s is named and refused, and the others are added', async (_, bad, code) => {
    const report = await add(await file('a', A, range(1, 2)), await bad(), await file('b', B, range(2, 3)));
    expect(report).toMatchObject({ packets: 2, added: 2, refused: [{ name: 'x', problems: [{ code }] }] });
    expect(await calls()).toEqual([uuid(1), uuid(2)]);
  });

  it('is told once for a text with several', async () => {
    const link = `#rotunda-tally=${'H4sI'.padEnd(60, 'A')}`;
    const report = await add(given('chat', `${link} and ${link.replace('AA', 'AB')}`));
    expect(report.refused).toMatchObject([{ name: 'chat', problems: [{}, {}] }]);
  });

  it('keeps the batches before one that the disk had no room for, and says whose were not kept', async () => {
    const { merge } = ports.groups;
    let batches = 0;
    ports.groups.merge = (packets) => {
      batches += 1;
      return batches === 2 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : merge(packets);
    };
    const some = (name: string, from: number) => file(name, A, range(from, from + 2));
    const all = [await some('a', 0), await some('b', 2), await some('c', 4)];
    const report = await gatherCalls(ports, all, () => undefined, 3);
    expect(batches).toBe(2);
    expect(report).toMatchObject({
      ...{ packets: 2, added: 4 },
      refused: [{ name: 'c', problems: [{ code: 'storage_full' }] }],
    });
    expect(await calls()).toHaveLength(4);
  });
});

describe('members', () => {
  it('stand by number, with what counts, what is to be looked at, and who is held', async () => {
    await add(
      await file('a', A, range(1, 202)),
      await file('b', B, [groupCall({ id: uuid(500), day: '2026-12-24' })]),
    );
    const [group, ...none] = await groupMembers(ports);
    expect(none).toEqual([]);
    expect(group).toMatchObject({ group: 'neighbors', name: 'Neighbors', calls: 202 });
    const numbers = group!.members.map((m) => m.member);
    expect(numbers).toEqual([...numbers].sort());
    const flags = group!.members.flatMap((m) => m.flags);
    expect(flags).toHaveLength(2);
    expect(flags).toContainEqual({ kind: 'many_a_day', day: '2026-11-22', count: 201 });
    expect(flags).toContainEqual({ kind: 'day_to_come', day: '2026-12-24', count: 1 });

    const many = group!.members.find((m) => m.calls === 201)!;
    expect(many).toMatchObject({ days: 1, first: '2026-11-22', last: '2026-11-22', held: false });
    await ports.groups.holdMember('neighbors', many.member, true);
    const [after] = await groupMembers(ports);
    expect(after?.calls).toBe(1);
    expect(after?.members.find((m) => m.member === many.member)).toMatchObject({ calls: 201, held: true });
  });
});
