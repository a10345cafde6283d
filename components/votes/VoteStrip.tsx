import { STANDINGS, type WhipBoard } from '../../utils/tally/whip';

export interface VoteStripProps {
  board: WhipBoard;
  want: 'yes' | 'no';
}

/** All votes in one line from Yes to unknown, with a mark where it is decided. The counts beside it say the same. */
export function VoteStrip({ board, want }: VoteStripProps) {
  const total = board.rows.length;
  const { needed } = board;
  if (total === 0) return null;
  // What is wanted stands first, so that the mark is always counted from the start.
  const order = want === 'yes' ? STANDINGS : [...STANDINGS.slice(0, 5).reverse(), ...STANDINGS.slice(5)];
  let x = 0;
  const parts = order.map((standing) => {
    const from = x;
    x += board.counts[standing];
    return { standing, from, width: board.counts[standing] };
  });
  return (
    <svg class="whip-strip" viewBox={`0 0 ${total} 10`} preserveAspectRatio="none" aria-hidden="true">
      {parts
        .filter(({ width }) => width > 0)
        .map(({ standing, from, width }) => (
          <rect key={standing} class={standing} x={from} y={1} width={width} height={8} />
        ))}
      {needed !== null && needed <= total && <line x1={needed} x2={needed} y1={0} y2={10} />}
    </svg>
  );
}
