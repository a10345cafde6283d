/** DOM key names as the characters that WebDriver types for them (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** `Shift+Tab` as the presses and releases of its keys. */
export function keyActions(name: string): KeyAction[] {
  const values = name.split(/(?<=.)\+(?=.)/).map((k) => KEYS[k === 'Space' ? ' ' : k] ?? k);
  const down = values.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value): KeyAction => ({ type: 'keyUp', value }));
  return [...down, ...up];
}
