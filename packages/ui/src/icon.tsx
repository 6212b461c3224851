const paths = {
  check: "M4 12.5 9.5 18 20 6.5",
  cross: "M6 6 18 18M18 6 6 18",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11.5v5M12 7.75v.01",
  warning: "M12 8v5M12 16.5v.5M12 3 22 20H2z",
  question:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.75 9.75a2.25 2.25 0 1 1 3.4 1.9c-.75.45-1.15.9-1.15 1.85M12 16.5v.01",
  chevron: "M5 9l7 7 7-7",
  forward: "M4 12h15M13 6l6 6-6 6",
  back: "M20 12H5M11 6l-6 6 6 6",
  sound: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5",
  print: "M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z",
} as const;
export type IconName = keyof typeof paths;

const directional: readonly IconName[] = ["forward", "back"];

/** A line drawing beside words; silent to screen readers. Arrows turn with the reading direction. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    className={directional.includes(name) ? "icon icon--directional" : "icon"}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.25"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
