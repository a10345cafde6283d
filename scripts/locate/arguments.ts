/** What was asked of `npm run -s locate`. Read by hand, since a western longitude looks like an option. */
import type { Point } from '../../utils/model/lines';

/** Wrong input: exit code 2, and its message for the reader. */
export class BadInput extends Error {}

export interface Place {
  /** Two-letter code in lower case. */
  state: string;
  point: Point;
}

export interface Request {
  help?: true;
  data?: string;
  day?: string;
  place?: Place;
}

const OPTIONS = ['state', 'accuracy', 'data', 'day'] as const;
type Option = (typeof OPTIONS)[number];
const isOption = (word: string): word is Option => (OPTIONS as readonly string[]).includes(word);

/** @throws BadInput where it is not understood */
export function readRequest(argv: readonly string[], usage: string): Request {
  const given: Partial<Record<Option, string>> = {};
  const places: string[] = [];
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i]!;
    if (word === '--help' || word === '-h') return { help: true };
    if (!word.startsWith('--')) {
      places.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    if (!isOption(name)) throw new BadInput(`Unknown option ${word}.\n\n${usage}`);
    const value = inline ?? argv[(i += 1)];
    if (value === undefined || value === '') throw new BadInput(`--${name} needs a value.\n\n${usage}`);
    given[name] = value;
  }
  const { state, accuracy, data, day } = given;
  if (day !== undefined && !isDay(day)) throw new BadInput(`--day ${day} is not a day like 2026-11-24.`);
  const request: Request = { ...(data !== undefined && { data }), ...(day !== undefined && { day }) };
  if (state === undefined && accuracy === undefined && places.length === 0) return request;
  if (state === undefined) throw new BadInput(`--state is missing.\n\n${usage}`);
  if (places.length !== 2) throw new BadInput(`A place is a latitude and a longitude.\n\n${usage}`);
  request.place = readPlace([state, ...places, ...(accuracy === undefined ? [] : [accuracy])]);
  return request;
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * `STATE LAT LNG [ACCURACY]`.
 * @throws BadInput
 */
export function readPlace(words: readonly string[]): Place {
  const [state = '', lat = '', lng = '', accuracy = '0', ...rest] = words;
  if (rest.length > 0 || lng === '') throw new BadInput('A place is STATE LAT LNG [ACCURACY].');
  if (!/^[a-z]{2}$/i.test(state)) throw new BadInput(`${state} is not a two-letter code of a state.`);
  const point: Point = {
    lat: numberIn(lat, -90, 90, 'a latitude'),
    lng: numberIn(lng, -180, 180, 'a longitude'),
    accuracy: numberIn(accuracy, 0, 1e7, 'an accuracy in metres'),
  };
  return { state: state.toLowerCase(), point };
}

function numberIn(text: string, least: number, most: number, what: string): number {
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw new BadInput(`${text} is not ${what}.`);
  return value;
}
