import { i18n } from '#i18n';

/** Every key with what stands on its cap; a test compares this with what the sheet's elements carry. */
export const SHEET_KEYS = {
  outcomes: '1 – 4',
  reasons: '1 – 6',
  dial: 'D',
  copy: 'C',
  qr: 'Q',
  busy: 'B',
  other: 'O',
  flag: 'F',
  unflag: 'Z',
  lines: 'L',
  timer: 'T',
  voicemail: 'V',
  language: 'G',
  size: '+ −',
  blank: 'Y',
  guidance: 'I',
  position: 'P',
  note: 'M',
  back_day: 'K',
  next: 'N',
  change: 'E',
  why: 'R',
  save: 'S',
  undo: 'U',
  first: 'H',
  meaning: 'X',
  own_window: 'W',
  all: 'A',
  leave: 'Esc',
  help: '?',
} as const;

const KEYS = Object.keys(SHEET_KEYS) as (keyof typeof SHEET_KEYS)[];

/** The list of keys that "?" shows. Keys of what a sheet does not have do nothing there. */
export const KeyHelp = ({ id }: { id: string }) => (
  <dl class="keys" id={id}>
    {KEYS.map((key) => (
      <div key={key}>
        <dt>
          <kbd>{SHEET_KEYS[key]}</kbd>
        </dt>
        <dd>{i18n.t(`keys.${key}`)}</dd>
      </div>
    ))}
  </dl>
);
