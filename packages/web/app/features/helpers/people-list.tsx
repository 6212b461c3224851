import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";
import { NextPage } from "../site/next-page.tsx";
import { useFormats } from "../site/use-formats.ts";
import { LevelAndPlace } from "./level-and-place.tsx";
import type { Membership, People } from "./people.query.ts";

type Props = {
  readonly people: People;
  readonly memberships: readonly Membership[];
  readonly after: string | null;
  readonly mayAsk: boolean;
};

const Item = ({
  person,
  memberships,
}: { readonly person: People["edges"][number]["node"] } & Pick<Props, "memberships">) => {
  const { day } = useFormats();
  return (
    <li className="card">
      <h3 className="card__title">
        <a href={`/${useLocale()}/mensen/${person.id}`}>
          {person.firstName === "" ? <Trans>Iemand zonder naam</Trans> : <bdi>{person.firstName}</bdi>}
        </a>
      </h3>
      <LevelAndPlace level={person.level} organisationId={person.organisationId} memberships={memberships} />
      <p className="soft small">
        <Trans>Sinds {day(person.since.slice(0, 10))}</Trans>
      </p>
    </li>
  );
};

/** Whom one helps, longest first. */
export const PeopleList = ({ people: { edges, pageInfo }, memberships, after, mayAsk }: Props) => (
  <PageSection id="people" title={<Trans>Wie ja zei</Trans>}>
    {edges.length === 0 ? (
      <p>
        <Trans>Er staat nog niemand. Vraag iemand om een code.</Trans>{" "}
        {mayAsk && (
          <a href="#code">
            <Trans>Vul een code in</Trans>
          </a>
        )}
      </p>
    ) : (
      <ul className="columns list-plain">
        {edges.map(({ node }) => (
          <Item key={node.id} person={node} memberships={memberships} />
        ))}
      </ul>
    )}
    <NextPage pageInfo={pageInfo} after={after} />
  </PageSection>
);
