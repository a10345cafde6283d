import { Button } from '../ui/Button';

export interface SwitchProps<T extends string> {
  /** What is chosen here. */
  label: string;
  options: { value: T; text: string; /** Attributes of its button. */ data: Record<string, string> }[];
  chosen: T;
  /** The key that goes on to the next option. */
  hotkey: string;
  onChoose: (value: T) => void;
}

/** A few options side by side, one of them chosen. */
export function Switch<T extends string>({ label, options, chosen, hotkey, onChoose }: SwitchProps<T>) {
  const following = options[(options.findIndex((o) => o.value === chosen) + 1) % options.length];
  return (
    <div class="switch" role="group" aria-label={label}>
      {options.map((option) => (
        <Button
          key={option.value}
          kind="quiet"
          {...option.data}
          hotkey={option === following ? hotkey : undefined}
          aria-pressed={option.value === chosen}
          onPress={() => onChoose(option.value)}
        >
          {option.text}
        </Button>
      ))}
    </div>
  );
}
