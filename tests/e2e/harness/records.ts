/** The extension's records as they stand in its database, read past its own code. */
import type { CallRecord } from '../../../utils/model/call';
import type { Driver } from '../../../scripts/browsers/driver';
import { stored } from './stored';

/** Every record, calls and undos. */
export const records = (driver: Driver): Promise<CallRecord[]> => stored(driver, 'records');
