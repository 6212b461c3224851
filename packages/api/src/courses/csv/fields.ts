/**
 * What a column can hold, with the headers by which it is known without a mapping: in Dutch and English, in lower case,
 * letters and digits alone.
 */
export const headersOf = {
  id: "id cursusid opleidingsid courseid code cursuscode opleidingscode coursecode identifier",
  url: "url link webpagina pagina webadres",
  title:
    "titel title naam name cursus cursusnaam cursustitel opleiding opleidingsnaam opleidingstitel course coursename coursetitle",
  description: "omschrijving beschrijving description inhoud samenvatting summary",
  provider: "aanbieder school provider opleider instelling organisatie organisation organization schoolname",
  website: "website websiteschool websiteaanbieder providerwebsite",
  outcome: "diploma certificaat resultaat outcome credential kwalificatie qualification",
  admission: "toelating toelatingseisen vooropleiding instroomeisen admission prerequisites entryrequirements",
  entryLevels: "instapniveau instroomniveau startniveau entrylevel entrylevels",
  levelOut: "eindniveau diplomaniveau levelout exitlevel",
  minimumAge: "minimumleeftijd minimaleleeftijd minimumage minage",
  duration: "duur looptijd doorlooptijd duration",
  weeks: "weken aantalweken duurinweken duurweken weeks durationweeks durationinweeks",
  hoursPerWeek: "urenperweek uurperweek aantalurenperweek hoursperweek",
  dayParts: "dagdeel dagdelen tijdstip lesmoment lestijd lestijden timeofday daypart dayparts",
  mode: "vorm lesvorm leervorm opleidingsvorm leerwijze mode coursemode delivery",
  price: "prijs kosten prijsineuro cursusgeld lesgeld price cost costs fee tuition",
  priceNote: "prijstoelichting toelichtingprijs toelichtingkosten pricenote",
  language: "taal voertaal lestaal language",
  place: "plaats locatie stad plaatsnaam lesplaats vestiging city town place location",
  postcode: "postcode postalcode zipcode zip",
  starts: "start startdatum startdata startmoment startmomenten begindatum startdate startdates",
  placesLeft: "vrijeplekken vrijeplaatsen plekkenover placesleft",
  occupation: "beroep beroepen functie occupation occupations job leidtot",
  skills: "vaardigheden watleerje leerdoelen skills teaches",
  recognised: "erkend erkenddiploma recognised recognized accredited",
  laptop: "laptop laptopinbegrepen deviceincluded",
  childcare: "kinderopvang childcare",
} as const;

export type Field = keyof typeof headersOf;
export const fields = Object.keys(headersOf) as readonly Field[];

const plain = (header: string): string =>
  header
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]/g, "");

const known = new Map(
  fields.flatMap((field) => headersOf[field].split(" ").map((header): readonly [string, Field] => [header, field])),
);

/** What a column holds, by its header: `Uren per week`, `Prijs (€)`. */
export const fieldOf = (header: string): Field | null => known.get(plain(header)) ?? null;
