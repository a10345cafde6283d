/** Opens the people archive in memory; nothing of it is ever written to disk as it came. */
import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { DataError, messageOf } from './data-error';
import type { Download } from './source';

export interface ArchiveFile {
  /** `data/il/legislature/Somebody-….yml`, for messages. */
  path: string;
  text: string;
}

export interface StateFiles {
  people: ArchiveFile[];
  committees: ArchiveFile[];
  /** Governors and others elected by the whole state. */
  executives: ArchiveFile[];
}

export interface Archive {
  /** Day of the data: the newest plausible change in the archive, `YYYY-MM-DD`. */
  asOf: string;
  /** By jurisdiction code, as far as they were asked for; all that it has. */
  states: Map<string, StateFiles>;
}

/** `people-main/data/il/legislature/Somebody-….yml`; the top folder's name differs with the branch. */
const WANTED = /^[^/]+\/(data\/([a-z]{2})\/(legislature|committees|executive)\/[^/]+\.yml)$/;

const FILES: readonly string[] = ['File', 'OldFile'];

const MOST_UNPACKED = 512 * 1024 * 1024;
/** The people repository is younger than this; earlier times are a packer's default. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Unpacks a `.tar.gz`. `now` bounds the plausible dates. Throws {@link DataError} when it is cut short or none. */
export async function openArchive(download: Download, now: Date): Promise<Archive> {
  const states = new Map<string, StateFiles>();
  let newest = 0;
  const reading: Promise<void>[] = [];
  const onEntry = (entry: ReadEntry): void => {
    const changed = entry.mtime?.getTime() ?? 0;
    if (changed >= FIRST_DAY && changed <= now.getTime() + DAY_MS && changed > newest) newest = changed;
    const [, path, code, folder] = WANTED.exec(entry.path) ?? [];
    if (path === undefined || code === undefined || !FILES.includes(entry.type)) {
      entry.resume();
      return;
    }
    const files = states.get(code) ?? { people: [], committees: [], executives: [] };
    states.set(code, files);
    const list =
      folder === 'committees' ? files.committees : folder === 'executive' ? files.executives : files.people;
    reading.push(
      entry.concat().then((body) => void list.push({ path, text: Buffer.from(body).toString('utf8') })),
    );
  };
  await unpack(download, onEntry);
  await Promise.all(reading);
  if (states.size === 0) {
    throw new DataError(
      `${download.name} has no folder data/<state>/legislature: it is not the archive of ` +
        'the people, or the archive has changed its shape.',
    );
  }
  if (newest === 0) throw new DataError(`No file in ${download.name} carries a plausible date.`);
  return { asOf: new Date(newest).toISOString().slice(0, 10), states };
}

async function unpack(download: Download, onReadEntry: (entry: ReadEntry) => void): Promise<void> {
  let tar: Buffer;
  try {
    tar = gunzipSync(download.bytes, { maxOutputLength: MOST_UNPACKED });
  } catch (error) {
    throw new DataError(
      `${download.name} cannot be unpacked (${messageOf(error)}): it was cut short or is no gzip file. ` +
        'Fetch it again.',
    );
  }
  // A tar file ends with two blocks of zeros; without them it may be cut between two files, which no reader notices.
  if (tar.length < 1024 || tar.subarray(-1024).some((byte) => byte !== 0)) {
    throw new DataError(
      `${download.name} was cut short: the end mark of the tar file is missing. Fetch it again.`,
    );
  }
  try {
    await new Promise<void>((resolve, reject) => {
      const parser = new Parser({ strict: true, onReadEntry });
      parser.on('end', () => resolve());
      parser.on('error', reject);
      parser.end(tar);
    });
  } catch (error) {
    throw new DataError(`${download.name} is a broken tar file (${messageOf(error)}). Fetch it again.`);
  }
}
