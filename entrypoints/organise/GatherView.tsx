import '../../components/gather.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { GatherParts, type GatherPart } from '../../components/gather/GatherParts';
import type { PagePorts } from '../../utils/app/ports';
import { createGroupPorts } from '../../utils/browser/group-ports';
import { FRAGMENT } from '../../utils/packet/names';
import { GatherAdd } from './GatherAdd';
import { GatherSend } from './GatherSend';

/** `#/gather/add` -> `add`; a link with calls is to be added as well; all else is for who sends. */
const partOf = (hash: string): GatherPart =>
  hash.startsWith(FRAGMENT) || hash.split('/')[2] === 'add' ? 'add' : 'send';

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
  return (
    <GatherParts part={part}>
      {part === 'send' ? (
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
