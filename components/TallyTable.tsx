import { i18n } from '#i18n';
import type { TallyView } from '../utils/model/views';
import { TallyRows } from './tally/TallyRows';
import { TallyTiles } from './tally/TallyTiles';
import { Button } from './ui/Button';

export interface TallyTableProps {
  tally: TallyView;
  onDownload: (kind: 'csv' | 'json') => void;
}

/** Calls counted: in all as tiles, then by campaign and by person as a table. */
export function TallyTable({ tally, onDownload }: TallyTableProps) {
  const empty = tally.total.calls + tally.total.skip === 0;
  return (
    <div class="tally">
      <p class="muted">{i18n.t('tally.self_reported')}</p>
      <TallyTiles total={tally.total} />
      {empty ? (
        <p class="empty">{i18n.t('tally.none')}</p>
      ) : (
        <div class="table-scroll card" role="region" tabIndex={0} aria-label={i18n.t('tally.table')}>
          <TallyRows campaigns={tally.campaigns} />
        </div>
      )}
      <div class="row wrap">
        <Button action="download-csv" onPress={() => onDownload('csv')}>
          {i18n.t('tally.csv')}
        </Button>
        <Button action="download-json" onPress={() => onDownload('json')}>
          {i18n.t('tally.json')}
        </Button>
        <span class="tiny">{i18n.t('tally.download_hint')}</span>
      </div>
    </div>
  );
}
