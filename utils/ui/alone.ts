import { fail, type Result } from '../model/result';
import { WRITING } from './use-drafts';

/**
 * Does something to everything that is kept, while no page of ours holds drafts in its memory that it would write
 * over it.
 * @returns problems `writing_elsewhere`, `storage_full`, `not_saved`, and those of the work
 */
export async function alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await navigator.locks.request(WRITING, { ifAvailable: true }, (lock) =>
      lock ? work() : Promise.resolve(fail('writing_elsewhere')),
    );
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? fail('storage_full') : fail('not_saved');
  }
}
