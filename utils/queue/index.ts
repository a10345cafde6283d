export { following, type Following } from './next';
export {
  makeQueue,
  type Queue,
  type QueueEntry,
  type QueueItem,
  type QueueReason,
  type WaitingEntry,
} from './queue';
export { asks, type Moment } from './standing';
