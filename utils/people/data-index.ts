/** `data/index.json`: what the data build made, from what, as of when. */
export interface DataIndex {
  version: 1;
  parts: {
    people: {
      source: { name: string; url: string };
      /** Day of the data, `YYYY-MM-DD`. */
      asOf: string;
      /** Of the archive it was built from, hexadecimal. */
      sha256: string;
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
