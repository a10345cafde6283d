import { LeftOut, type LeftOutProps } from '../../components/feeds/LeftOut';
import type { ReadingPorts } from '../../utils/app/ports';
import { Ended } from './Ended';
import { Paused } from './Paused';

export interface LateProps {
  ports: ReadingPorts;
  /** What was left out just now, and the way back; only above. */
  leftOut?: LeftOutProps | false | null;
  below?: true;
}

/** What is looked for when the list stands, since most times there is nothing: above the campaigns, or below them. */
export const Late = ({ ports, leftOut, below }: LateProps) =>
  below ? (
    <Paused ports={ports} />
  ) : (
    <>
      <Ended ports={ports} />
      {leftOut && <LeftOut {...leftOut} />}
    </>
  );
