import type { ComponentChildren } from 'preact';
import type { CampaignView } from '../../utils/model/views';

/** The foot of the sheet: the campaign's own links, and the small ways on. */
export const SheetLinks = ({
  campaign,
  children,
}: {
  campaign: CampaignView;
  children: ComponentChildren;
}) => (
  <footer class="sheet-foot">
    {campaign.links.length > 0 && (
      <ul class="links">
        {campaign.links.map((link) => (
          <li key={link.url}>
            <a href={link.url} target="_blank" rel="noopener noreferrer">
              {link.title}
            </a>
          </li>
        ))}
      </ul>
    )}
    <div class="row wrap">{children}</div>
  </footer>
);
