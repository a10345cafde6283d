export { contains } from './inside';
export { GEOCODED_ACCURACY, MAX_ACCURACY, metresToLine, nearThreshold, SHORE_METRES } from './near';
export type { Frame } from './projection';
export { readLines, type District, type Lines, type PlanLines } from './read';
export { chambersOf, holdsOn, linesEnd, plansOn, resolve } from './resolve';
export { districtShapes, mapFrame, meshPath, type DistrictShape } from './shapes';
