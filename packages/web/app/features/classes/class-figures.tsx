import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { isTalentId } from "../talent/flow-in-address.ts";
import type { ClassSeen } from "./class-page.query.ts";
import { ShareBar, ShareWords } from "./share.tsx";
import { talkAbout } from "./talk-about.ts";
import { TooFew } from "./too-few.tsx";

type CommonTalent = ClassSeen["common"][number];

const Work = ({ work }: Pick<CommonTalent, "work">) => {
  const { i18n } = useLingui();
  return (
    <>
      <p className="soft small">
        <Trans>Werk waarin dit telt:</Trans>
      </p>
      <ul className="plain-list">
        {work.map(({ slug, title }) => (
          <li key={slug}>
            <Link className="link-alone" to={`/${i18n.locale}/werk/${slug}`}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};

const Common = ({ shared: { talent, about, work }, people }: { shared: CommonTalent; people: number }) => {
  const { i18n } = useLingui();
  const id = isTalentId(talent.id) ? talent.id : null;
  return (
    <li className="card class-talent">
      <div className="class-talent__name">
        <Tile pattern={id ?? "plain"} size="medium" />
        <h3>{talent.name}</h3>
      </div>
      <ShareBar about={about} people={people} />
      <p className="strong">
        <ShareWords about={about} people={people} />
      </p>
      {id && (
        <p className="box box--sun">
          <Trans>Praat er samen over:</Trans> <strong>{i18n._(talkAbout[id])}</strong>
        </p>
      )}
      {work.length > 0 && <Work work={work} />}
    </li>
  );
};

const AllFigures = ({ seen }: { readonly seen: ClassSeen }) => (
  <Disclosure summary={<Trans>Bekijk alle talenten in een tabel</Trans>} wide>
    <table className="class-table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Talent</Trans>
          </th>
          <th scope="col">
            <Trans>Hoeveel mensen</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {seen.talents.map(({ talent, about }) => (
          <tr key={talent.id}>
            <th scope="row">{talent.name}</th>
            <td>
              <ShareWords about={about} people={seen.people} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="soft small">
      <Trans>Getallen zijn afgerond op 5. Zo kun je niemand herkennen.</Trans>
    </p>
  </Disclosure>
);

const Interests = ({ seen: { interests, people } }: { readonly seen: ClassSeen }) =>
  interests.length === 0 ? null : (
    <section className="section" aria-labelledby="interests">
      <h3 id="interests">
        <Trans>Dit doen meer mensen graag</Trans>
      </h3>
      <ul>
        {interests.map(({ interest, about }) => (
          <li key={interest.id}>
            {interest.label}: <ShareWords about={about} people={people} />
          </li>
        ))}
      </ul>
    </section>
  );

/** What the group can do together, in words first. No figure is about one person. */
export const ClassFigures = ({ seen }: { readonly seen: ClassSeen }) => {
  const { people, common, state } = seen;
  if (people === 0) return <TooFew closed={state === "CLOSED"} />;
  return (
    <>
      <p>
        <Plural value={people} one="Dit komt van # mens." other="Dit komt van # mensen." />{" "}
        <Trans>Tellen er meer mee? Dan zie je er steeds 5 tegelijk bij.</Trans>
      </p>
      {common.length === 0 ? (
        <p className="lead">
          <Trans>Jullie zijn heel verschillend. Samen kunnen jullie veel: ieder brengt iets anders mee.</Trans>
        </p>
      ) : (
        <ul className="columns list-plain">
          {common.map((shared) => (
            <Common key={shared.talent.id} shared={shared} people={people} />
          ))}
        </ul>
      )}
      <AllFigures seen={seen} />
      <Interests seen={seen} />
      <p className="soft small">
        <Trans>Dit is geen test en geen rapport. Wie een talent hier niet ziet, kan het toch hebben.</Trans>
      </p>
    </>
  );
};
