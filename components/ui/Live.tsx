/** Says a short text to a screen reader when it changes; it is in the tree from the start, as readers need it. */
export const Live = ({ text }: { text: string }) => (
  <span class="hear-only" role="status">
    {text}
  </span>
);
