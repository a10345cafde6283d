import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SendCalls } from '../../components/gather/SendCalls';
import type { SendWay, Sent } from '../../components/gather/SendWays';
import { copyText } from '../../components/ui/copy';
import { membershipFor, previewOf, sendable, signCalls, type SendChoice } from '../../utils/app/send-calls';
import type { GroupPorts } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import type { Membership } from '../../utils/model/membership';
import { ok, type Problem } from '../../utils/model/result';
import { dayOf } from '../../utils/model/time';
import type { SendFile } from '../../utils/model/gather-views';
import { downloadBlob } from '../../utils/ui/download';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

type Preview = ReturnType<typeof previewOf>;
/** `of` is the choice it was made from: a file of an older choice must never be sent for the present one. */
type Signed = SendFile & { bytes: Uint8Array<ArrayBuffer>; membership: Membership; of: Preview };

/** Mail programs get their mail through the command line, where little fits. */
const LONGEST_MAIL = 2000;

function mailOf(link: string, group: string): string | null {
  const body = `${i18n.t('gather.send.body', [group])}\n\n${link}\n`;
  const mail = `mailto:?subject=${encodeURIComponent(i18n.t('gather.send.subject', [group]))}&body=${encodeURIComponent(body)}`;
  return mail.length <= LONGEST_MAIL ? mail : null;
}

/** My calls, chosen, shown and signed; whoever sends them is the reader. */
export function GatherSend({ ports }: { ports: GroupPorts }) {
  const all = useStored(() => sendable(ports), ['calls', 'campaigns', 'numbers', 'place']);
  const [choice, setChoice] = useState<SendChoice>({
    ...{ group: '', campaigns: null, from: '', to: '', notes: new Set<string>() },
  });
  const [latest, setSigned] = useState<Signed | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<Sent | null>(null);
  /** Keys that are not kept yet, since nothing was sent by them. */
  const fresh = useRef(new Map<string, Membership>());
  const group = all?.groups.find((g) => g.id === choice.group) ?? all?.groups[0];
  const made = useMemo(
    () => (all && group ? previewOf(all, { ...choice, group: group.id }) : null),
    [all, group, choice],
  );
  // The effect below runs a moment after the change is drawn: until then the old file is no file.
  const signed = latest && latest.of === made ? latest : null;
  useReady(all !== undefined);
  const day = () => dayOf(ports.now().getTime(), ports.zone());

  async function sign(of: Preview, membership: Membership, page: string) {
    const file = await signCalls(of.records, membership, day(), page);
    return file.ok ? ok({ ...file.value, membership, of }) : file;
  }
  useEffect(() => {
    if (!made || !group) return;
    let isLatest = true;
    setSigned(null);
    setProblems([]);
    void (async () => {
      const membership = fresh.current.get(group.id) ?? (await membershipFor(ports, group));
      fresh.current.set(group.id, membership);
      const file = await sign(made, membership, group.page);
      if (!isLatest) return;
      setSigned(file.ok ? file.value : null);
      setProblems(file.ok ? [] : file.problems);
    })().catch(() => isLatest && setProblems([{ code: 'unknown' }]));
    return () => {
      isLatest = false;
    };
  }, [made, group]);
  if (!all) return null;

  function change(more: Partial<SendChoice>) {
    setChoice({ ...choice, ...more });
    setDone(null);
  }
  const preview = made?.preview ?? { campaigns: [], calls: [], taken: [], numbers: [], numbersTaken: 0 };
  const chosen = new Set(choice.campaigns ?? preview.campaigns.filter((c) => c.own).map((c) => c.key));
  const mail = signed && group ? mailOf(signed.link, group.name) : null;

  /** The key is kept before anything leaves: what is sent later must be known to be of the same member. */
  async function send(way: SendWay, within: HTMLElement) {
    if (!signed || !made || !group) return;
    const kept = await askSurely(() => ports.memberships.keepMembership(signed.membership).then(ok));
    if (!kept.ok) {
      setProblems([{ code: 'gather_not_kept' }]);
      return;
    }
    let file = signed;
    if (kept.value.publicKey !== signed.membership.publicKey) {
      // Another window made a key for this group meanwhile.
      fresh.current.set(group.id, kept.value);
      const again = await sign(made, kept.value, group.page);
      if (!again.ok) return;
      file = again.value;
      setSigned(file);
    }
    setDone(await handOn(way, file, group.name, within));
  }

  return (
    <SendCalls
      groups={all.groups}
      group={group?.id ?? ''}
      preview={preview}
      chosen={chosen}
      from={choice.from}
      to={choice.to}
      notes={choice.notes}
      file={signed}
      problems={problems}
      done={done}
      canShare={signed !== null && 'share' in navigator}
      mail={mail}
      onGroup={(id) => change({ group: id, campaigns: null })}
      onCampaign={(key, isChosen) =>
        change({ campaigns: isChosen ? [...chosen, key] : [...chosen].filter((k) => k !== key) })
      }
      onDays={(days) => change(days)}
      onNote={(call, goes) => {
        const notes = new Set(choice.notes);
        if (goes) notes.add(call);
        else notes.delete(call);
        change({ notes });
      }}
      onSend={(way, within) => void send(way, within)}
    />
  );
}

/** @returns what was done; null where the reader thought better of it */
async function handOn(way: SendWay, file: Signed, group: string, within: HTMLElement): Promise<Sent | null> {
  if (way === 'save') {
    downloadBlob(file.name, new Blob([file.bytes], { type: 'application/gzip' }));
    return 'saved';
  }
  if (way === 'copy') return (await copyText(file.link, within)) ? 'copied' : 'not_copied';
  if (way === 'share') {
    const data = { title: i18n.t('gather.send.subject', [group]), text: file.link };
    return navigator.share(data).then(
      () => 'shared' as const,
      () => null,
    );
  }
  const mail = mailOf(file.link, group);
  if (mail) location.href = mail;
  return 'mailed';
}
