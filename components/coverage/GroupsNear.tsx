import { i18n } from '#i18n';
import type { Around } from '../../utils/coverage/around';
import type { ListedGroup } from '../../utils/model/group';
import { inLanguage } from '../../utils/model/language';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { distanceText, listText } from './texts';

export interface GroupsNearProps {
  /** Null where the reader has no districts in this state. */
  around: Around | null;
  /** How a district is called. */
  nameOf: (division: string) => string;
  /** Name of the feed that lists a group. */
  listedBy: (feed: string) => string;
  /** Addresses and ids of feeds that are followed. */
  followed: ReadonlySet<string>;
  onFollow: (address: string) => void;
}

/** For who is new: the groups in their districts, or near, and how to begin with them. */
export function GroupsNear({ around, ...rest }: GroupsNearProps) {
  const locale = useLocale();
  if (!around) {
    return (
      <div class="empty col">
        <p>{i18n.t('coverage.around.no_place')}</p>
        <p>
          <a class="btn primary" href="#/start">
            {i18n.t('coverage.around.choose')}
          </a>
        </p>
      </div>
    );
  }
  const { here, nearest } = around;
  if (here.length + nearest.length === 0) return <p class="empty">{i18n.t('coverage.around.none')}</p>;
  return (
    <>
      <p class="muted">{i18n.t('coverage.around.hint')}</p>
      <h2>{i18n.t('coverage.around.here')}</h2>
      {here.length === 0 && <p>{i18n.t('coverage.around.none_here')}</p>}
      <ul class="plain-list" data-part="here">
        {here.map((group) => (
          <GroupCard key={group.id} group={group} {...rest} />
        ))}
      </ul>
      {nearest.length > 0 && <h2>{i18n.t('coverage.around.nearest')}</h2>}
      <ul class="plain-list" data-part="nearest">
        {nearest.map(({ group, metres }) => (
          <GroupCard key={group.id} group={group} away={distanceText(metres, locale)} {...rest} />
        ))}
      </ul>
    </>
  );
}

type GroupCardProps = Omit<GroupsNearProps, 'around'> & { group: ListedGroup; away?: string };

function GroupCard({ group, away, nameOf, listedBy, followed, onFollow }: GroupCardProps) {
  const locale = useLocale();
  const { contact, url, feed } = group;
  const about = inLanguage(group.about, [locale]);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const isFollowed = followed.has(group.id) || (feed !== undefined && followed.has(feed));
  return (
    <li class="card col" data-group={group.id}>
      <h3>
        {group.name}
        {away !== undefined && <span class="muted"> · {i18n.t('coverage.around.away', [away])}</span>}
      </h3>
      {about !== '' && <p>{about}</p>}
      <p>{i18n.t('coverage.around.covers', [listText(group.districts.map(nameOf), locale)])}</p>
      {group.languages && group.languages.length > 0 && (
        <p>
          {i18n.t('coverage.around.languages', [
            listText(
              group.languages.map((tag) => names.of(tag) ?? tag),
              locale,
            ),
          ])}
        </p>
      )}
      {contact && (
        <p>{[contact.name, contact.email, contact.phone].filter((part) => part !== undefined).join(' · ')}</p>
      )}
      <div class="row wrap">
        {url !== undefined && (
          <a class="btn" href={url} target="_blank" rel="noopener noreferrer">
            {i18n.t('coverage.around.page')}
            <span class="hear-only"> {group.name}</span>
          </a>
        )}
        {contact?.email !== undefined && (
          <a class="btn" href={`mailto:${encodeURIComponent(contact.email)}`}>
            {i18n.t('coverage.around.email')}
            <span class="hear-only"> {group.name}</span>
          </a>
        )}
        {isFollowed ? (
          <span class="ok-text">{i18n.t('coverage.around.followed')}</span>
        ) : (
          feed !== undefined && (
            <Button action="follow-group" onPress={() => onFollow(feed)}>
              {i18n.t('coverage.around.follow')}
              <span class="hear-only"> {group.name}</span>
            </Button>
          )
        )}
      </div>
      <p class="tiny">{i18n.t('coverage.around.listed', [listedBy(group.listedIn)])}</p>
    </li>
  );
}
