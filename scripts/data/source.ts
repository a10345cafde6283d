/** Where the archive of the people comes from: a folder, a base address, or its public home. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DataError, messageOf } from './data-error';

export const PEOPLE_HOME = 'https://github.com/openstates/people';

/** Under a folder or base address given by `--from`. */
const PEOPLE_PATH = 'people/people-main.tar.gz';

const TIMEOUT_MS = 5 * 60 * 1000;
/** The archive has 3 MB; something twenty times as large is something else. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface Download {
  /** Address or path, for messages. */
  name: string;
  bytes: Buffer;
  /** Of the bytes, hexadecimal. */
  sha256: string;
}

/** Reads the people archive. Without `from`: from its home on GitHub. Throws {@link DataError}. */
export async function readPeopleArchive(from: string | undefined): Promise<Download> {
  const isAddress = from === undefined || /^https?:\/\//i.test(from);
  const name =
    from === undefined
      ? `${PEOPLE_HOME}/archive/refs/heads/main.tar.gz`
      : isAddress
        ? `${from.replace(/\/+$/, '')}/${PEOPLE_PATH}`
        : path.join(from, PEOPLE_PATH);
  const bytes = isAddress ? await download(name) : await read(name);
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new DataError(
      `The people archive cannot be read: ${messageOf(error)}. ` +
        `--from takes a folder (or an http address) that holds ${PEOPLE_PATH}.`,
      2,
    );
  }
}

async function download(address: string): Promise<Buffer> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge(address);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof DataError) throw error;
    const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : '';
    throw new DataError(
      `The people archive could not be fetched from ${address}: ${messageOf(error)}${cause}. ` +
        'Try again later, or give a folder that holds it with --from.',
      2,
    );
  }
}

const tooLarge = (name: string): DataError =>
  new DataError(`${name} has more than ${MOST_BYTES / 1024 / 1024} MB and is not the archive of the people.`);
