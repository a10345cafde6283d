import { i18n } from '#i18n';

const KEYS = ['outcomes', 'copy', 'next', 'undo', 'help'] as const;
const CAPS = { outcomes: '1 – 4', copy: 'C', next: 'N', undo: 'U', help: '?' } as const;

/** The list of keys that "?" shows. */
export const KeyHelp = ({ id }: { id: string }) => (
  <dl class="keys" id={id}>
    {KEYS.map((key) => (
      <div key={key}>
        <dt>
          <kbd>{CAPS[key]}</kbd>
        </dt>
        <dd>{i18n.t(`keys.${key}`)}</dd>
      </div>
    ))}
  </dl>
);
