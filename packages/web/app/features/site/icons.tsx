/** Small signs beside words; the words say it, so a screen reader skips the sign. */

const outline = {
  viewBox: "0 0 24 24",
  width: 24,
  height: 24,
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  "aria-hidden": true,
} as const;

export const GlobeIcon = () => (
  <svg {...outline} className="icon">
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3Z" />
  </svg>
);

export const SpeechIcon = () => (
  <svg {...outline} className="icon">
    <path d="M4 5h16v11h-9l-5 4v-4H4Z" />
  </svg>
);
