import { useEffect, useRef } from 'preact/hooks';
import { onChange } from '../browser/changes';
import type { Sheet } from './use-sheet';

/** On our own pages: a sheet follows what is recorded and taken back elsewhere, and what its group and partners say. */
export function useFreshSheet(sheet: Sheet): void {
  const newest = useRef(sheet);
  newest.current = sheet;
  useEffect(
    () =>
      onChange((change) => void ((change === 'calls' || change === 'campaigns') && newest.current.refresh())),
    [],
  );
}
