import { fail, type Result } from '../model/result';

/** Waits before asking again, in milliseconds. */
const RETRIES = [50, 250, 1000] as const;

/**
 * Asks the background, and asks again when it died before it answered: a killed worker starts anew
 * with the next message. Requests carry ids made by the asker, so that asking twice does nothing twice.
 * @returns the answer, or null when there was none at all
 */
export async function askAgain<T>(request: () => Promise<T>): Promise<T | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer: T | undefined = await request();
      if (answer !== undefined) return answer;
    } catch {
      // No answer: the worker was stopped, or the extension was updated under this page.
    }
    const wait = RETRIES[attempt];
    if (wait === undefined) return null;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** As {@link askAgain}. @returns the answer, or problem `not_saved` when there was none at all */
export const askSurely = async <T>(request: () => Promise<Result<T>>): Promise<Result<T>> =>
  (await askAgain(request)) ?? fail('not_saved');
