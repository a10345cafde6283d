/** The real world for leaders' pages: besides all else, what members of groups sent. */
import type { GroupPorts, PagePorts } from '../app/ports';
import { createGroupStore } from '../db/group-store';
import { createMembershipStore } from '../db/membership-store';
import { announce } from './changes';

export const createGroupPorts = (ports: PagePorts): GroupPorts => ({
  ...ports,
  groups: createGroupStore(() => announce('group')),
  memberships: createMembershipStore(() => announce('group')),
});
