/** An agenda in words: what is copied, saved, put into invitations, and shown, all alike. */
import { i18n } from '#i18n';
import type { Agenda, AgendaGap, AgendaVote } from '../../utils/meeting/agenda';
import type { Paper } from '../../utils/meeting/markdown';
import type { MeetingPlan } from '../../utils/model/meeting';
import { instantOf } from '../../utils/model/time';
import { attempts, type Counts } from '../../utils/tally/counts';
import { rateText } from '../ui/rate';
import { dayText, deadlineText } from '../ui/time';
import { bodyText } from '../votes/words';

/** "Safe routes to school (SB 12, HB 34)". */
const campaignText = ({ title, bills }: { title: string; bills: readonly string[] }): string =>
  `${title} (${bills.map((key) => key.split('/').at(-1) ?? key).join(', ')})`;

/** "Thursday, December 3, 2026 at 7:00 PM CST". */
export function meetingWhen({ at, zone }: MeetingPlan['meeting'], locale: string): string {
  const parts = {
    ...({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const),
    ...({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const),
  };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone }).format(new Date(instantOf(at, zone)));
}

/** @param now milliseconds */
export function agendaPaper(plan: MeetingPlan, agenda: Agenda, now: number, locale: string): Paper {
  const t = (key: 'deadlines' | 'votes' | 'gaps' | 'reports', lines: string[]) => ({
    heading:
      key === 'reports'
        ? i18n.t('meeting.agenda.reports', [dayText(plan.since, locale)])
        : i18n.t(`meeting.agenda.${key}`),
    lines: lines.length > 0 ? lines : [i18n.t(`meeting.agenda.${key}_none`)],
  });
  const [leads, next] = plan.names;
  return {
    title: plan.meeting.title,
    lead: leadLines(plan, locale),
    sections: [
      t(
        'deadlines',
        agenda.deadlines.map((d) => deadlineLine(d, now, locale)),
      ),
      t(
        'votes',
        agenda.votes.map((vote) => voteLine(vote, locale)),
      ),
      t('gaps', gapLines(agenda, locale)),
      t(
        'reports',
        agenda.reports.map((r) => reportLine(r, locale)),
      ),
      {
        heading: i18n.t('meeting.agenda.tasks'),
        lines: [
          i18n.t('meeting.agenda.task'),
          ...(leads === undefined ? [] : [i18n.t('meeting.agenda.next_leads', [next ?? leads])]),
        ],
      },
    ],
    foot: i18n.t('meeting.agenda.self_reported'),
  };
}

function leadLines({ meeting, names }: MeetingPlan, locale: string): string[] {
  const { minutes, place, link, note, cancelled } = meeting;
  const number = new Intl.NumberFormat(locale);
  return [
    ...(cancelled ? [i18n.t('meeting.cancelled')] : []),
    i18n.t('meeting.agenda.when', [meetingWhen(meeting, locale), number.format(minutes)]),
    ...(place === undefined ? [] : [i18n.t('meeting.agenda.place', [place])]),
    ...(link === undefined ? [] : [i18n.t('meeting.agenda.link', [link])]),
    ...(names[0] === undefined ? [] : [i18n.t('meeting.agenda.leads', [names[0]])]),
    ...(note === undefined ? [] : note.split('\n').filter((line) => line.trim() !== '')),
  ];
}

function deadlineLine(
  { campaign, deadline, chamberName }: Agenda['deadlines'][number],
  now: number,
  locale: string,
): string {
  const text = deadlineText(deadline, now, locale);
  const what =
    chamberName !== '' && deadline.type === 'floor_vote'
      ? i18n.t('deadline.floor_vote_in', [chamberName])
      : i18n.t(`deadline.${deadline.type}`);
  const where = deadline.place === undefined ? what : `${what}, ${deadline.place}`;
  const when = `${text.at} ${text.zoneName(false)}`;
  return i18n.t('meeting.agenda.deadline', [when, text.left, where, campaignText(campaign)]);
}

function voteLine(vote: AgendaVote, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const { needed, firm, outstanding, open, conflicts } = vote;
  const figures = i18n.t('meeting.agenda.vote_figures', [
    number.format(needed),
    i18n.t(`position.${vote.want}`),
    number.format(firm),
    number.format(outstanding),
    number.format(open),
  ]);
  const differ = conflicts > 0 ? [i18n.t('meeting.agenda.vote_conflicts', conflicts)] : [];
  const whose = i18n.t('meeting.agenda.vote', [campaignText(vote.campaign), bodyText(vote.body)]);
  return `${whose}: ${[figures, ...differ].join('; ')}`;
}

function gapLines({ gaps, moreGaps }: Agenda, locale: string): string[] {
  const number = new Intl.NumberFormat(locale);
  const line = ({ name, campaign, calls, goal, missing }: AgendaGap) =>
    [
      i18n.t('meeting.agenda.gap', [name, campaign.title, number.format(calls), number.format(goal)]),
      i18n.t('meeting.agenda.gap_missing', [number.format(missing)]),
    ].join(', ');
  const { people, missing } = moreGaps;
  const rest = () => i18n.t('meeting.agenda.gaps_more', [number.format(people), number.format(missing)]);
  return [...gaps.map(line), ...(people > 0 ? [rest()] : [])];
}

function reportLine({ group, counts }: { group: string; counts: Counts }, locale: string): string {
  const calls = attempts(counts);
  if (calls === 0) return i18n.t('meeting.agenda.report_silent', [group]);
  const number = new Intl.NumberFormat(locale);
  // Without the number it would be a bare share: the count stands before, the rate behind it.
  const part = (key: 'spoke' | 'voicemail' | 'unavailable', n: number) =>
    i18n.t(`meeting.agenda.${key}`, [`${number.format(n)} (${rateText(n, calls, locale)})`]);
  return [
    i18n.t('meeting.agenda.report', calls, [group, number.format(calls)]),
    part('spoke', counts.contact),
    part('voicemail', counts.voicemail),
    part('unavailable', counts.unavailable),
  ].join('; ');
}
