/** Files that were dropped, those in dropped folders too. */

/** Somebody may drop their whole disk. */
const MOST = 5000;

/**
 * Called in the drop itself: what was dropped can be asked for no longer afterwards.
 * @returns a file for each entry, at most {@link MOST}; hidden ones of a folder are left out, and an entry that
 *   cannot be read is a file that cannot be read
 */
export function droppedFiles(data: DataTransfer): Promise<File[]> {
  const items = [...data.items].filter((item) => item.kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  // Files that a page made itself have no entry.
  const files = items.map((item) => item.getAsFile());
  return walk(entries, files);
}

async function walk(
  entries: readonly (FileSystemEntry | null)[],
  files: readonly (File | null)[],
): Promise<File[]> {
  const found: File[] = [];
  for (const [i, entry] of entries.entries()) {
    const file = files[i];
    if (entry?.isDirectory) await walkFolder(entry as FileSystemDirectoryEntry, found);
    else if (file) found.push(file);
    if (found.length >= MOST) break;
  }
  return found;
}

async function walkFolder(folder: FileSystemDirectoryEntry, found: File[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // It brings a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return;
    for (const entry of some) {
      if (found.length >= MOST) return;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory) await walkFolder(entry as FileSystemDirectoryEntry, found);
      else found.push(await fileOf(entry as FileSystemFileEntry));
    }
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done) => entry.file(done, () => done(new File([], entry.name))));
