/** Which text of a document is read, and which line of text an element belongs to: by tag and attribute alone. */

/** Elements that flow in a line; every other element ends the text before it. Custom elements do too. */
const INLINE = 1;
/** Not read, nor what is in it: unseen text, what people type, code, and our own card. */
const SKIPPED = 2;
/** Of these, the ones that show nothing: text on both sides runs on. */
const UNSEEN = 4;
const HEADING = 8;

const KINDS = new Map<string, number>();
for (const [names, kind] of [
  [
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rp rt ruby s small span strike strong sub sup time tt u var wbr br',
    INLINE,
  ],
  ['textarea input select option code kbd samp svg math object iframe', SKIPPED],
  ['script style noscript template rotunda-card', SKIPPED | UNSEEN],
  ['h1 h2 h3 h4 h5 h6', HEADING],
] as const)
  for (const name of names.split(' ')) KINDS.set(name, kind);

/** The kind of an element's tag. */
const kindOf = (name: string): number => KINDS.get(name) ?? 0;

const EDITOR = /\b(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|ProseMirror)\b/;
/** Stands in the text for something shown that is not read. */
const GAP = '\ufffc';

export interface Place {
  block: Element;
  link: Element | null;
  heading: boolean;
}

const TEXT = 3;
export const ELEMENT = 1;
export const isText = (node: Node): node is Text => node.nodeType === TEXT;
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** True for an element whose text is not read. */
export const isSkipped = (element: Element) =>
  (kindOf(element.localName) & SKIPPED) !== 0 || (element.hasAttributes() && isHidden(element));

/** True for an element that its attributes hide, or make a place to type in. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && /display:\s*none/i.test(style)) return true;
  // Nobody types in a link; and links are many.
  if (element.localName === 'a') return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const names = element.getAttribute('class');
  return (names !== null && EDITOR.test(names)) || element.getAttribute('role') === 'textbox';
}

/** What stands in the text for an element. */
export const shownFor = (element: Element) => {
  const name = element.localName;
  return name === 'br' ? '\n' : isSkipped(element) && !(kindOf(name) & UNSEEN) ? GAP : '';
};

/** True for an element that ends a line of text. */
export const breaks = (node: Node) =>
  isElement(node) && !(kindOf(node.localName) & INLINE) && !isSkipped(node);

/** Where an element's text belongs, given where its parent's does; null where it is not read. */
export function step(element: Element, outer: Place | null): Place | null {
  const name = element.localName;
  const kind = kindOf(name);
  if (kind & SKIPPED || (element.hasAttributes() && isHidden(element))) return null;
  const link = name === 'a' && element.hasAttribute('href') ? element : null;
  if (outer && kind & INLINE) return link ? { block: outer.block, link, heading: outer.heading } : outer;
  const heading = outer?.heading === true || kind === HEADING;
  return { block: element, link: link ?? outer?.link ?? null, heading };
}

/** True where a text is all that its block holds. */
export function isAlone(text: Text, block: Element): boolean {
  for (let node: Node = text; node !== block;) {
    const parent: Node | null = node.parentNode;
    if (!parent || parent.firstChild !== parent.lastChild) return false;
    node = parent;
  }
  return true;
}
