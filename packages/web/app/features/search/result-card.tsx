import { useLingui } from "@lingui/react";
import { Link } from "react-router";
import type { SearchKind } from "../../graphql/generated/graphql.ts";
import { Marked } from "./marked.tsx";
import { ResultFacts } from "./result-facts.tsx";
import type { Hit } from "./search.query.ts";
import { kindWords } from "./search-words.ts";

type Thing = Hit["thing"];

const kindOf: Readonly<Record<Thing["__typename"], SearchKind>> = {
  JobProfile: "JOB_PROFILE",
  Course: "COURSE",
  Vacancy: "VACANCY",
};
const folderOf: Readonly<Record<Thing["__typename"], string>> = {
  JobProfile: "werk",
  Course: "leren",
  Vacancy: "vacatures",
};

/** With whom and where. */
const who = (thing: Thing): string => {
  if (thing.__typename === "JobProfile") return "";
  const where = thing.__typename === "Course" ? thing.place?.name : (thing.place?.name ?? thing.placeText);
  const name = thing.__typename === "Course" ? thing.provider.name : thing.employer?.name;
  return [name, where].filter((part) => part !== undefined && part !== null).join(" · ");
};

/** The title in the reader's language. Where the words were found in another one only, nothing in it is marked. */
const titleParts = (title: string, found: Hit["title"]) =>
  found?.parts.map(({ text }) => text).join("") === title ? found.parts : [{ text: title, hit: false }];

/** Something that was found: what it is, its title and a piece of its text with the words in it, and a few facts. */
export const ResultCard = ({ hit }: { readonly hit: Hit }) => {
  const { i18n } = useLingui();
  const { snippet, thing, title } = hit;
  const kind = kindOf[thing.__typename];
  const other = (language: string | undefined) => (language === i18n.locale ? undefined : language);
  return (
    <li className="card result">
      <p className={`result__kind result__kind--${folderOf[thing.__typename]}`}>{i18n._(kindWords[kind])}</p>
      <h3 className="card__title">
        <Link
          to={`/${i18n.locale}/${folderOf[thing.__typename]}/${thing.slug}`}
          lang={other(thing.__typename === "Vacancy" ? thing.language : undefined)}
        >
          <bdi>
            <Marked parts={titleParts(thing.title, title)} />
          </bdi>
        </Link>
      </h3>
      {who(thing) !== "" && <p className="soft">{who(thing)}</p>}
      {snippet !== null && (
        <p lang={other(snippet.language)} dir="auto">
          <Marked parts={snippet.parts} />
        </p>
      )}
      <ResultFacts hit={hit} />
    </li>
  );
};
