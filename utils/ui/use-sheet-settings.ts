import { useEffect, useState } from 'preact/hooks';
import { changeSheetSettings, readSheetSettings, type SheetSettings } from '../browser/sheet-settings';

/** The sheet's settings, and how to change them. @returns null until they are read */
export function useSheetSettings(): [SheetSettings | null, (change: Partial<SheetSettings>) => void] {
  const [settings, setSettings] = useState<SheetSettings | null>(null);
  useEffect(() => {
    // A sheet in a page whose extension was updated meanwhile can read nothing more: it is shown all the same.
    void readSheetSettings()
      .catch(() => ({ size: 1, known: true }))
      .then(setSettings);
  }, []);
  const change = (part: Partial<SheetSettings>) => {
    setSettings((held) => held && { ...held, ...part });
    void changeSheetSettings(part).catch(() => undefined);
  };
  return [settings, change];
}
