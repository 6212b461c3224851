import type { HelpLevel } from "../../graphql/generated/graphql.ts";
import { LevelWords } from "./level-words.tsx";
import type { Membership } from "./people.query.ts";

type Props = {
  readonly level: HelpLevel;
  readonly organisationId: string;
  readonly memberships: readonly Membership[];
};

/** What somebody may do, and for which of their organisations. */
export const LevelAndPlace = ({ level, organisationId, memberships }: Props) => {
  const where = memberships.find(({ organisation }) => organisation.id === organisationId)?.organisation.name;
  return (
    <p>
      <LevelWords level={level} />
      {where !== undefined && (
        <>
          {" · "}
          <bdi>{where}</bdi>
        </>
      )}
    </p>
  );
};
