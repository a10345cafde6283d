/** `data/index.json`: what the data build made, from what, as of when. */
import type { LinesFile } from '../model/lines';
import type { MapFile } from '../model/map';

/** Of a built file: its size, and its sha256 in hexadecimal. */
export interface BuiltFile {
  bytes: number;
  sha256: string;
}

/** By jurisdiction code. */
type Files = Record<string, BuiltFile>;

export interface DataIndex {
  version: 1;
  parts: {
    people: {
      source: { name: string; url: string };
      /** Day of the data, `YYYY-MM-DD`. */
      asOf: string;
      /** Of the archive it was built from, hexadecimal. */
      sha256: string;
      /** In `people/`. */
      files: Files;
    };
    lines: {
      /** By jurisdiction code: the files it was drawn from, with vintage and sha256. */
      sources: Record<string, LinesFile['sources']>;
      /** In `lines/`. Jurisdictions without lines are not among them. */
      files: Files;
    };
    map: {
      /** With the sha256 of the file that was read. */
      sources: (MapFile['sources'][number] & { sha256: string })[];
      /** In `map/`. */
      files: Files;
    };
  };
  jurisdictions: {
    code: string;
    legislators: number;
    vacancies: number;
    /** Size of the file in `people/`. */
    bytes: number;
  }[];
}
