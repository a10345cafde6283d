/**
 * Puts a text on the clipboard. Pages without TLS have no `navigator.clipboard`,
 * and a page's permissions policy can refuse it; there the old command works on
 * a field inside `within`, which must be ours.
 * @returns whether it worked; never throws
 */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, within);
  }
}

function copyBySelection(text: string, within: HTMLElement): boolean {
  const field = within.ownerDocument.createElement('textarea');
  const before = (within.getRootNode() as Document | ShadowRoot).activeElement;
  field.className = 'hear-only';
  field.readOnly = true;
  field.value = text;
  within.append(field);
  field.select();
  try {
    return within.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/**
 * Puts a text on the clipboard with its headings and tables, for programs that can paste them, and as plain text for
 * the others. @returns whether it worked; never throws
 */
export async function copyRich({ html, plain }: { html: string; plain: string }): Promise<boolean> {
  try {
    const as = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': as('text/html', html), 'text/plain': as('text/plain', plain) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
