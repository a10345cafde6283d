import type { HubPorts } from '../../utils/app/hub-ports';

export interface HubLeadsProps {
  ports: HubPorts;
  hash: string;
  now: number;
  onHome: () => void;
}

/** Hubs that are led from this device. */
export function HubLeads(_: HubLeadsProps) {
  return null;
}
