export const shown = ["beroepen", "opleidingen", "vacatures", "zoeken"] as const;
export type Shown = (typeof shown)[number];

type Wanted = { readonly show: Shown; readonly lang: string; readonly origin: string };

/** The line that somebody puts into a page of their own. */
export const snippet = ({ show, lang, origin }: Wanted): string => {
  const max = show === "zoeken" ? "" : ' data-max="3"';
  return `<script src="${origin}/widget.js" data-show="${show}" data-lang="${lang}"${max} async></script>`;
};
