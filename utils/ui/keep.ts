import { fail, ok, type Result } from '../model/result';

/**
 * A write that one of our own pages does by itself. What cannot be written is said, and nothing is lost by it:
 * the transaction is whole or not at all.
 * @returns problems `storage_full`, `not_kept`
 */
export async function keep<T>(write: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await write());
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full ? fail('storage_full') : fail('not_kept');
  }
}
