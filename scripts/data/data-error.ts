/** A failure that the person who builds the data can do something about: one paragraph, no stack. */
export class DataError extends Error {
  override name = 'DataError';

  constructor(
    message: string,
    /** 1: the source was read and is wrong. 2: it could not be read at all, or was asked for wrongly. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
