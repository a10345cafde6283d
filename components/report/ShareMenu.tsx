/** Everything that leaves the report: printed, copied, saved. One way in, and a word on what happened after each. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Field } from '../ui/Field';

export const COPIES = ['chat', 'mail', 'newsletter', 'thanks'] as const;
export type Copy = (typeof COPIES)[number];
export type FileKind = 'csv' | 'json' | 'osdi';
export type PictureKind = 'days' | 'targets' | 'outcomes' | 'votes' | 'map';

/** What became of it: the name of a file that was saved; or the text, where the clipboard was refused. */
export type Shared = { ok: true; file?: string } | { ok: false; text?: string; problems?: Problem[] };

export interface ShareMenuProps {
  /** Charts that the report has. */
  pictures: readonly PictureKind[];
  /** Copies that make sense: thanks only where a campaign has ended. */
  copies: readonly Copy[];
  onPrint: () => void;
  onCopy: (kind: Copy) => Promise<Shared>;
  /** @param forExcel with the mark by which Excel knows that letters are UTF-8 */
  onSave: (kind: FileKind, forExcel: boolean) => Promise<Shared>;
  onPicture: (kind: PictureKind) => Promise<Shared>;
}

type Said = { text: string; toCopy?: string; isBad?: boolean; problems?: Problem[] };

export function ShareMenu({ pictures, copies, onPrint, onCopy, onSave, onPicture }: ShareMenuProps) {
  const [open, setOpen] = useState(false);
  const [forExcel, setForExcel] = useState(false);
  const [picture, setPicture] = useState<PictureKind>('days');
  const [said, setSaid] = useState<Said | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const chosen = pictures.includes(picture) ? picture : pictures[0];

  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent) =>
      event.target instanceof Node && !box.current?.contains(event.target) && setOpen(false);
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  async function copy(kind: Copy): Promise<void> {
    setSaid(null);
    const done = await onCopy(kind);
    setSaid(
      done.ok
        ? { text: i18n.t(`report.copied.${kind}`) }
        : {
            text: i18n.t('report.not_copied'),
            isBad: true,
            ...(done.text !== undefined && { toCopy: done.text }),
          },
    );
  }
  async function keep(work: () => Promise<Shared>): Promise<void> {
    setSaid(null);
    const done = await work();
    setSaid(
      done.ok
        ? { text: i18n.t('report.saved', [done.file ?? '']) }
        : {
            text: i18n.t('report.not_saved'),
            isBad: true,
            ...(done.problems && { problems: done.problems }),
          },
    );
  }

  const save = (kind: FileKind) => (
    <Button action={`save-${kind}`} onPress={() => void keep(() => onSave(kind, kind === 'csv' && forExcel))}>
      {i18n.t(`report.save_as.${kind}`)}
    </Button>
  );

  return (
    <div
      class="share no-print"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        box.current?.querySelector<HTMLElement>('[data-action=share]')?.focus();
      }}
    >
      <Button
        kind="primary"
        action="share"
        aria-expanded={open}
        aria-controls="share-panel"
        onPress={() => setOpen(!open)}
      >
        {i18n.t('report.share_save')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </Button>
      <div class="share-panel card" id="share-panel" hidden={!open}>
        <div class="col">
          <h3>{i18n.t('report.paper')}</h3>
          <Button action="print" onPress={onPrint}>
            {i18n.t('report.print')}
          </Button>
        </div>
        <div class="col" role="group" aria-labelledby="share-copy">
          <h3 id="share-copy">{i18n.t('report.copy')}</h3>
          {copies.map((kind) => (
            <Button key={kind} action={`copy-${kind}`} onPress={() => void copy(kind)}>
              {i18n.t(`report.copy_for.${kind}`)}
            </Button>
          ))}
        </div>
        <div class="col" role="group" aria-labelledby="share-save">
          <h3 id="share-save">{i18n.t('report.save')}</h3>
          {save('csv')}
          <label class="check">
            <input
              type="checkbox"
              name="for-excel"
              checked={forExcel}
              onChange={(event) => setForExcel(event.currentTarget.checked)}
            />
            {i18n.t('report.for_excel')}
          </label>
          {save('json')}
          {save('osdi')}
        </div>
        {chosen && (
          <div class="col" role="group" aria-labelledby="share-picture">
            <h3 id="share-picture">{i18n.t('report.picture')}</h3>
            <Field id="share-chart" label={i18n.t('report.picture_of')}>
              <select
                id="share-chart"
                name="share-chart"
                value={chosen}
                onChange={(event) => setPicture(event.currentTarget.value as PictureKind)}
              >
                {pictures.map((kind) => (
                  <option key={kind} value={kind}>
                    {i18n.t(`report.picture_kind.${kind}`)}
                  </option>
                ))}
              </select>
            </Field>
            <Button action="save-picture" onPress={() => void keep(() => onPicture(chosen))}>
              {i18n.t('report.save_picture')}
            </Button>
          </div>
        )}
        <div class="share-result">
          <p
            class={said ? 'share-said' : ''}
            role="status"
            data-said={said ? (said.isBad ? 'bad' : 'good') : ''}
          >
            {said?.text}
          </p>
          {said?.problems && <ProblemList problems={said.problems} />}
          {said?.toCopy !== undefined && (
            <Field id="share-text" label={i18n.t('report.by_hand')}>
              <textarea
                id="share-text"
                readOnly
                rows={8}
                value={said.toCopy}
                onFocus={(event) => event.currentTarget.select()}
              />
            </Field>
          )}
        </div>
        <p class="tiny">{i18n.t('report.share_hint')}</p>
      </div>
    </div>
  );
}
