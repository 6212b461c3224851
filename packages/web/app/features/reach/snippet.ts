export const shown = ["beroepen", "opleidingen", "vacatures", "zoeken"] as const;
export type Shown = (typeof shown)[number];

type Wanted = { readonly show: Shown; readonly lang: string };

/** The line that somebody puts into a page of their own. */
export const snippet = ({ show, lang, origin }: Wanted & { readonly origin: string }): string => {
  const max = show === "zoeken" ? "" : ' data-max="3"';
  return `<script src="${origin}/widget.js" data-show="${show}" data-lang="${lang}"${max} async></script>`;
};

/** The same on our own page, below its headings. Without JavaScript nothing appears. */
export const preview = ({ show, lang }: Wanted): string =>
  `<script src="/widget.js" data-show="${show}" data-lang="${lang}" data-max="3" data-kop="3" async></script>`;
