import '../../components/gather.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { GatherParts, type GatherPart } from '../../components/gather/GatherParts';
import type { PagePorts } from '../../utils/app/ports';
import { createGroupPorts } from '../../utils/browser/group-ports';
import { JOIN_FRAGMENT, LEAD_FRAGMENT } from '../../utils/hub/names';
import { FRAGMENT } from '../../utils/packet/names';
import { useLater } from '../../utils/ui/use-later';
import { GatherAdd } from './GatherAdd';
import { GatherSend } from './GatherSend';

/** `#/gather/add` -> `add`; a link with calls is to be added as well; all else but the hub is for who sends. */
function partOf(hash: string): GatherPart {
  const isHub = [JOIN_FRAGMENT, LEAD_FRAGMENT, '#/join/', '#/gather/hub'].some((start) =>
    hash.startsWith(start),
  );
  if (isHub) return 'hub';
  return hash.startsWith(FRAGMENT) || hash.split('/')[2] === 'add' ? 'add' : 'send';
}

const loadHub = async () => (await import('./HubView')).HubView;

/** Calls on their way from members to their group's leader. */
export function GatherView({ ports }: { ports: PagePorts }) {
  const group = useMemo(() => createGroupPorts(ports), [ports]);
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const part = partOf(hash);
  const Hub = useLater(part === 'hub', loadHub);
  return (
    <GatherParts part={part}>
      {part === 'hub' ? (
        Hub && <Hub ports={ports} hash={hash} />
      ) : part === 'send' ? (
        <GatherSend ports={group} />
      ) : (
        <GatherAdd
          ports={group}
          link={hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : null}
          onLinkDone={() => (location.hash = '#/gather/add')}
        />
      )}
    </GatherParts>
  );
}
