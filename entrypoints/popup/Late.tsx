import type { ReadingPorts } from '../../utils/app/ports';
import { Ended } from './Ended';
import { Paused } from './Paused';

/** What is looked for when the list stands, since most times there is nothing: above the campaigns, or below them. */
export const Late = ({ ports, below }: { ports: ReadingPorts; below?: true }) =>
  below ? <Paused ports={ports} /> : <Ended ports={ports} />;
