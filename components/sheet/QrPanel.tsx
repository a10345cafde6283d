import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NumberView } from '../../utils/model/views';
import type { QrCodeProps } from '../ui/QrCode';

export type LoadQr = () => Promise<ComponentType<QrCodeProps>>;

export interface QrPanelProps {
  number: NumberView;
  /** The code's own code is fetched when somebody wants one. */
  load: LoadQr;
}

/** The number as a code, to dial it from the telephone. */
export function QrPanel({ number, load }: QrPanelProps) {
  const [Code, setCode] = useState<ComponentType<QrCodeProps> | null>(null);
  useEffect(() => {
    // Where it cannot be read the words stay, and the number beside them.
    void load()
      .then((loaded) => setCode(() => loaded))
      .catch(() => undefined);
  }, [load]);
  return (
    <div class="qr-panel row wrap" data-part="qr">
      {Code && <Code text={`tel:${number.e164}`} label={i18n.t('call.qr.label', [number.display])} />}
      <p class="muted grow">{i18n.t('call.qr.hint', [number.display])}</p>
    </div>
  );
}
