import { useEffect, useState } from 'preact/hooks';

/** `#/write/DRAFT/edit/CAMPAIGN` -> its three last steps. A step that is no good encoding stays as it is written. */
const stepsOf = (hash: string): string[] => hash.split('/').slice(2).map(decoded);

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What stands behind a view's name in the page's address, as it changes; each change begins at the page's top. */
export function useSteps(): string[] {
  const [steps, setSteps] = useState(stepsOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setSteps(stepsOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return steps;
}
