/** The organise page's views: each one's code is fetched when it is first wanted. */
import type { ComponentType } from 'preact';
import type { OrganiseView } from '../../components/OrganiseFrame';
import type { PagePorts } from '../../utils/app/ports';

export interface ViewProps {
  ports: PagePorts;
}

/** All but the start, which is there from the first moment. */
export const VIEWS: Record<Exclude<OrganiseView, 'start'>, () => Promise<ComponentType<ViewProps>>> = {
  campaigns: async () => (await import('./CampaignsView')).CampaignsView,
  calls: async () => (await import('./CallsView')).CallsView,
  backup: async () => (await import('./DataView')).DataView,
  write: async () => (await import('./WriteView')).WriteView,
  coverage: async () => (await import('./CoverageView')).CoverageView,
  gather: async () => (await import('./GatherView')).GatherView,
  votes: async () => (await import('./VotesView')).VotesView,
  meeting: async () => (await import('./MeetingView')).MeetingView,
  report: async () => (await import('./ReportPage')).ReportPage,
};
