/** Name and sign. The sign is drawn here, so that no page of ours must load a file for it. */
export const Brand = () => (
  <>
    <Sign />
    Rotunda
  </>
);

/** The sign alone: a dome on its steps, with a lantern above. The same as icon.svg. */
export const Sign = () => (
  <svg class="sign" viewBox="0 0 64 64" width="24" height="24" aria-hidden="true">
    <rect width="64" height="64" rx="15" fill="#17695d" />
    <g fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round">
      <path d="M14 40a18 18 0 0 1 36 0" />
      <path d="M11 49h42" />
      <path d="M32 14v8" />
      <path d="M25 40a7 7 0 0 1 14 0" />
    </g>
  </svg>
);
