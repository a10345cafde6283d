/** Where the sources come from: a folder, a base address, or their public homes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DataError, messageOf } from './data-error';

export const PEOPLE_HOME = 'https://github.com/openstates/people';

/** Base addresses that are read without `--from`. */
export interface Homes {
  people: string;
  census: string;
}

export const HOMES: Homes = { people: PEOPLE_HOME, census: 'https://www2.census.gov/geo/tiger' };

/** Under a folder or base address given by `--from`. */
const PEOPLE_PATH = 'people/people-main.tar.gz';

const TIMEOUT_MS = 5 * 60 * 1000;
/** The archive has 3 MB, the largest file of lines 10; something much larger is something else. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface Download {
  /** Address or path, for messages. */
  name: string;
  bytes: Buffer;
  /** Of the bytes, hexadecimal. */
  sha256: string;
}

/** What a source is, for messages: "The people archive", "the archive of the people". */
export interface Wanted {
  subject: string;
  object: string;
  /** What to do when it cannot be read from a folder. */
  hint: string;
}

const PEOPLE: Wanted = {
  subject: 'The people archive',
  object: 'the archive of the people',
  hint: `--from takes a folder (or an http address) that holds ${PEOPLE_PATH}.`,
};

export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** A file under a folder or base address. */
export const under = (from: string, file: string): string =>
  isAddress(from) ? `${from.replace(/\/+$/, '')}/${file}` : path.join(from, file);

/** Reads the people archive. Without `from`: from its home on GitHub. Throws {@link DataError}. */
export const readPeopleArchive = (from: string | undefined, homes: Homes = HOMES): Promise<Download> =>
  readSource(
    from === undefined ? `${homes.people}/archive/refs/heads/main.tar.gz` : under(from, PEOPLE_PATH),
    PEOPLE,
  );

/** Reads a file or an address whole. Throws {@link DataError} when it cannot be read. */
export async function readSource(name: string, wanted: Wanted): Promise<Download> {
  const found = await readIfThere(name, wanted);
  if (found) return found;
  throw unreachable(name, wanted, 'the server answered 404 Not Found');
}

/** Like {@link readSource}, but null where a server says that it has no such file. */
export async function readIfThere(name: string, wanted: Wanted): Promise<Download | null> {
  const bytes = isAddress(name) ? await download(name, wanted) : await read(name, wanted);
  if (bytes === null) return null;
  if (bytes.length > MOST_BYTES) throw tooLarge(name, wanted);
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function read(file: string, { subject, hint }: Wanted): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new DataError(`${subject} cannot be read: ${messageOf(error)}. ${hint}`, 2);
  }
}

async function download(address: string, wanted: Wanted): Promise<Buffer | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge(address, wanted);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof DataError) throw error;
    const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : '';
    throw unreachable(address, wanted, `${messageOf(error)}${cause}`);
  }
}

const unreachable = (address: string, { subject }: Wanted, why: string): DataError =>
  new DataError(
    `${subject} could not be fetched from ${address}: ${why}. ` +
      'Try again later, or give a folder that holds it with --from.',
    2,
  );

const tooLarge = (name: string, { object }: Wanted): DataError =>
  new DataError(`${name} has more than ${MOST_BYTES / 1024 / 1024} MB and is not ${object}.`);
