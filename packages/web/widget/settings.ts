const shows = ["beroepen", "opleidingen", "vacatures", "zoeken"] as const;

export type Settings = {
  readonly show: (typeof shows)[number];
  /** First part of our addresses, and the language of the words. */
  readonly lang: string;
  /** Where we are: the site that the script came from. */
  readonly origin: string;
  readonly max: number;
  /** Slug of a job profile, or nothing. */
  readonly jobProfile: string;
  /** Level of the heading, so that it stands right among those of the page. */
  readonly heading: "h2" | "h3" | "h4";
};

const isShow = (text: string | undefined): text is Settings["show"] => (shows as readonly unknown[]).includes(text);

/** Reads what a page wrote beside the script; what cannot be read becomes what is usual. */
export const readSettings = (source: string, data: Readonly<Record<string, string | undefined>>): Settings => {
  const { show, lang = "", max, beroep = "", kop } = data;
  const wanted = Math.floor(Number(max));
  return {
    show: isShow(show) ? show : "beroepen",
    lang: ["nl", "en", "ar"].includes(lang) ? lang : "nl",
    origin: new URL(source).origin,
    max: wanted >= 1 ? Math.min(wanted, 20) : 5,
    jobProfile: beroep,
    heading: kop === "3" ? "h3" : kop === "4" ? "h4" : "h2",
  };
};

/** Address of the feed with what is to be shown. */
export const feedAddress = ({ show, lang, origin, max, jobProfile }: Settings): string => {
  if (show === "zoeken") return `${origin}/${lang}/feed/site.json`;
  const limit = jobProfile === "" || show === "beroepen" ? "" : `&beroep=${encodeURIComponent(jobProfile)}`;
  return `${origin}/${lang}/feed/${show}.json?max=${max}${limit}`;
};
