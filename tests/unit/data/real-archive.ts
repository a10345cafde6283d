import { existsSync } from 'node:fs';
import path from 'node:path';

/** A folder for `--from` with the real archive, on machines that have one beside the checkout; else null. */
export const REAL_FOLDER: string | null =
  [process.env['ROTUNDA_DATA'], '../shared/data'].find(
    (folder) => folder && existsSync(path.join(folder, 'people', 'people-main.tar.gz')),
  ) ?? null;
