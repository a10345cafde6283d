/**
 * The detector without the tables: for the content script, which is handed those that its page needs
 * (`useTables`) and so carries none.
 */
export { readContext } from './context';
export { createDetector, type Detector } from './detector';
export { subjectOf } from './page';
export { useTables } from './tables';
