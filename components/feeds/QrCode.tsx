import { encode } from 'uqr';

export interface QrCodeProps {
  text: string;
  /** What a screen reader says of it. */
  label: string;
}

/** Light margin that readers need around a code, in modules (ISO/IEC 18004). */
const MARGIN = 4;

/** A QR code as one path, dark on light in every theme: many readers take no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '')))
    .join('');
  const side = size + 2 * MARGIN;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
