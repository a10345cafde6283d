import { i18n } from '#i18n';
import type { Problem } from '../utils/model/result';

const CODES = [
  'feed_not_json',
  'feed_too_big',
  'feed_invalid',
  'feed_unreachable',
  'feed_http_status',
  'feed_timeout',
  'feed_not_https',
  'feed_id_taken',
  'feed_older',
  'feed_unknown',
  'feed_bad_signature',
  'feed_unsigned_now',
  'feed_key_changed',
  'feed_id_changed',
  'feed_moved',
  'feed_too_deep',
  'amendment_invalid',
  'amendment_other_feed',
  'amendment_unknown_campaign',
  'amendment_unknown_partner',
  'amendment_no_key',
  'amendment_bad_signature',
  'amendment_no_right',
  'amendment_older',
  'amendment_too_many',
  'amendment_unsigned_feed',
  'amendment_none',
  'partner_feed_unsigned',
  'csv_broken',
  'csv_columns',
  'csv_row',
  'invite_broken',
  'people_missing',
  'people_broken',
  'lines_missing',
  'lines_broken',
  'geocoder_unreachable',
  'geocoder_timeout',
  'geocoder_answer',
  'geocoder_no_match',
  'geocoder_refused',
  'address_other_state',
  'location_denied',
  'location_unavailable',
  'location_timeout',
  'address_po_box',
  'address_rural_route',
  'address_zip_only',
  'address_no_number',
  'place_missing',
  'campaign_missing',
  'target_not_yours',
  'call_invalid',
  'call_unknown',
  'number_invalid',
  'number_premium',
  'number_unknown',
  'flag_invalid',
  'flag_unknown',
  'roster_unreachable',
  'roster_timeout',
  'roster_http_status',
  'roster_too_big',
  'roster_broken',
  'roster_cut_short',
  'roster_other_state',
  'roster_older',
  'roster_refused',
  'source_invalid',
  'report_too_many_calls',
  'votes_invalid',
  'meeting_invalid',
  'packet_unknown',
  'packet_version',
  'packet_invalid',
  'packet_damaged',
  'packet_too_big',
  'packet_too_many',
  'packet_unsigned',
  'packet_forged',
  'packet_other_key',
  'hub_unreachable',
  'hub_timeout',
  'hub_not_let_in',
  'hub_missing',
  'hub_busy',
  'hub_too_big',
  'hub_broken',
  'hub_odd_answer',
  'hub_refused',
  'hub_alien',
  'hub_not_for_me',
  'hub_forged',
  'hub_second_branch',
  'group_tally_invalid',
  'group_tally_unknown_group',
  'group_tally_forged',
  'hub_no_access',
  'join_broken',
  'join_not_https',
  'packet_other_group',
  'gather_unreadable',
  'gather_no_link',
  'gather_not_kept',
  'backup_unknown',
  'backup_damaged',
  'backup_too_big',
  'backup_newer',
  'backup_invalid',
  'backup_sealed',
  'backup_passphrase',
  'backup_passphrase_short',
  'writing_elsewhere',
  'passphrase_short',
  'passphrase_wrong',
  'key_file_unknown',
  'sign_failed',
  'not_saved',
  'storage_full',
  'permission_refused',
  'private_window',
  'unknown',
] as const;

const RULES = [
  'must_be_text',
  'must_not_be_empty',
  'too_long',
  'too_many',
  'no_html',
  'no_invisible_characters',
  'bad_language',
  'must_be_languages',
  'must_be_https',
  'bad_id',
  'bad_jurisdiction',
  'bad_session',
  'bad_identifier',
  'bad_choice',
  'bad_person',
  'bad_time',
  'bad_zone',
  'bad_version',
  'must_be_list',
  'same_id_twice',
  'bad_place',
  'bad_division',
  'bad_email',
  'bad_phone',
  'bad_length',
  'unknown_member',
  'bad_day',
  'bad_key',
  'bad_signature',
  'missing',
  'wrong_type',
  'differs',
] as const;

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);

/** The rule that a field broke, in words; a rule that nobody knows is shown as it is. */
export function ruleText(detail: string): string {
  const [rule = '', ...rest] = detail.split(':');
  if (rule === 'unknown_district') return i18n.t('rule.unknown_district', [rest.join(':')]);
  if (rule === 'unknown_blank') return i18n.t('rule.unknown_blank', [`{${rest.join(':')}}`]);
  return isOneOf(RULES, detail) ? i18n.t(`rule.${detail}`) : detail;
}

/** Problems whose detail is the rule that a field broke. */
const WITH_RULE = [
  'feed_invalid',
  'amendment_invalid',
  'csv_row',
  'packet_invalid',
  'backup_invalid',
  'source_invalid',
  'votes_invalid',
  'meeting_invalid',
];

/** What went wrong, where, and what to do; many of one kind have one piece of advice at their end. */
function ProblemItem({ problem: { code, where, detail }, advise }: { problem: Problem; advise: boolean }) {
  const known = isOneOf(CODES, code);
  const rule = WITH_RULE.includes(code);
  return (
    <li class="problem" data-problem={code}>
      <p>
        <b>{known ? i18n.t(`problem.${code}.what`) : i18n.t('problem.other', [code])}</b>
        {detail && !rule && <span class="muted"> ({detail})</span>}
      </p>
      {detail && rule && <p>{ruleText(detail)}</p>}
      {where && (
        <p>
          {i18n.t(code === 'feed_invalid' ? 'problem.field' : 'problem.where')} <code>{where}</code>
        </p>
      )}
      {advise && <p>{known ? i18n.t(`problem.${code}.do`) : i18n.t('problem.unknown.do')}</p>}
    </li>
  );
}

export interface ProblemListProps {
  problems: Problem[];
}

/** At most this many are shown; a broken list can break a rule in each of its lines. */
const SHOWN = 8;

/** Expected failures in plain words. Draws nothing when there is none. */
export function ProblemList({ problems }: ProblemListProps) {
  if (problems.length === 0) return null;
  const shown = problems.slice(0, SHOWN);
  const rest = problems.length - SHOWN;
  return (
    <div class="notice bad" role="alert">
      <ul class="plain-list">
        {shown.map((problem, i) => (
          <ProblemItem key={i} problem={problem} advise={shown[i + 1]?.code !== problem.code} />
        ))}
      </ul>
      {rest > 0 && <p>{i18n.t('problem.more', rest)}</p>}
    </div>
  );
}
