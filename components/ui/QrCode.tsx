import { encode } from 'uqr';

export interface QrCodeProps {
  /** What the code holds: `tel:+12175550142`. */
  text: string;
  /** What it is, for whoever does not see it. */
  label: string;
}

/** Light modules around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** A code to scan from the screen: dark on light whatever the colours around it, since readers expect that. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
