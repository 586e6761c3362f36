import type { ComponentChildren } from "preact";

/** Pictures beside words, never instead of them: hidden from screen readers. */
function Icon({ children, box = 24 }: { children: ComponentChildren; box?: number }) {
  return (
    <svg viewBox={`0 0 ${box} ${box}`} aria-hidden="true" focusable="false" class="icon">
      {children}
    </svg>
  );
}

const line = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 2,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

/** A sealed letter: Mioboe's own sign, as in public/icons/mioboe.svg. */
export const OwnIcon = () => (
  <Icon box={32}>
    <rect x="1" y="3.5" width="30" height="25" rx="5" fill="var(--accent)" />
    <path
      d="M6.8 5h18.4a3.6 3.6 0 0 1 3.3 2.2L17.6 17.9a2.3 2.3 0 0 1-3.2 0L3.5 7.2A3.6 3.6 0 0 1 6.8 5Z"
      fill="var(--paper)"
    />
    <circle cx="16" cy="18" r="5.5" fill="var(--seal)" stroke="var(--accent)" stroke-width="2" />
  </Icon>
);

/** Letters upon letters. */
export const FloodIcon = () => (
  <Icon>
    <path {...line} d="M5 3.5h14M3.5 7h17" />
    <rect {...line} x="2.5" y="10.5" width="19" height="11" rx="2" />
    <path {...line} d="m3 12 9 5.5 9-5.5" />
  </Icon>
);

/** An unasked letter. */
export const UnaskedIcon = () => (
  <Icon>
    <path {...line} d="M21 11V7a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h6" />
    <path {...line} d="m3.5 7 8.5 6.5L20.5 7" />
    <path {...line} d="M15.8 16.3a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.5" />
    <circle cx="18" cy="22.3" r="1.2" fill="currentColor" />
  </Icon>
);

/** A mask. */
export const FakeIcon = () => (
  <Icon>
    <path {...line} d="M4 5c2.7 1.3 5.3 1.3 8 0 2.7 1.3 5.3 1.3 8 0v6c0 5-3.5 8-8 9.5C7.5 19 4 16 4 11Z" />
    <path {...line} d="M7.5 10.5c1-.9 2.2-.9 3 0M13.5 10.5c1-.9 2.2-.9 3 0M9 15.5c1.9-1.2 4.1-1.2 6 0" />
  </Icon>
);

export const ThanksIcon = () => (
  <Icon>
    <path {...line} d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path {...line} d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path {...line} d="m6 9.5 6 6 6-6" />
  </Icon>
);

/** A key: what the primary button is about. */
export const KeyIcon = () => (
  <Icon>
    <circle {...line} cx="8" cy="15.5" r="4.2" />
    <path {...line} d="m11 12.5 8.5-8.5M16 7.5l3 3" />
  </Icon>
);
