import { useEffect } from 'preact/hooks';

/**
 * While the page is printed everything that is folded is open, and the page has a title that makes a name for the
 * file; afterwards both are as before.
 */
export function usePrinting(title: string): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    let before = '';
    const open = () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const one of folded) one.open = true;
      before = document.title;
      document.title = title;
    };
    const close = () => {
      for (const one of folded) one.open = false;
      folded = [];
      document.title = before;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, [title]);
}
