import { useEffect, useState } from 'preact/hooks';
import { MarkSettings } from '../../components/MarkSettings';
import {
  changePageSettings,
  onPageSettings,
  readPageSettings,
  turnOn,
  type PageSettings,
} from '../../utils/browser/page-settings';

/** How Rotunda shows itself in pages. */
export function PagesView() {
  const [settings, setSettings] = useState<PageSettings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    onPageSettings(setSettings, end.signal);
    void readPageSettings().then(setSettings);
    return () => end.abort();
  }, []);
  if (!settings) return null;
  return (
    <MarkSettings
      markOthers={settings.markOthers}
      offEverywhere={settings.everywhere}
      offHosts={settings.offHosts}
      onMarkOthers={(markOthers) => void changePageSettings({ markOthers })}
      onEverywhere={(everywhere) => void changePageSettings({ everywhere })}
      onHost={(host) => void turnOn(host)}
    />
  );
}
