/** The real world for pages on which a leader looks at votes and plans meetings. */
import type { PagePorts, PlanPorts } from '../app/ports';
import { createPlanStore } from '../db/plan-store';
import { announce } from './changes';
import { createGroupPorts } from './group-ports';

export const createPlanPorts = (ports: PagePorts): PlanPorts => ({
  ...createGroupPorts(ports),
  plans: createPlanStore(() => announce('group')),
});
