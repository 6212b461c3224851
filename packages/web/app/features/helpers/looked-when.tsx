import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { NextPage } from "../site/next-page.tsx";
import { useFormats } from "../site/use-formats.ts";
import type { AccessLog } from "./helpers.query.ts";

type Access = AccessLog["edges"][number]["node"];

const What = ({ access: { did, name, organisation } }: { readonly access: Access }) => {
  const who = name === "" ? <Trans>Iemand</Trans> : <bdi>{name}</bdi>;
  const where = <bdi>{organisation}</bdi>;
  return did === "LOOKED" ? (
    <Trans>
      {who} van {where} keek naar je kaart.
    </Trans>
  ) : (
    <Trans>
      {who} van {where} bewaarde een kaart voor je.
    </Trans>
  );
};

type Props = { readonly log: AccessLog; readonly after: string | null };

/** Which helper looked or changed something, last one first. */
export const LookedWhen = ({ log: { edges, pageInfo }, after }: Props) => {
  const { moment } = useFormats();
  return (
    <PageSection
      id="log"
      title={<Trans>Wie keek, en wanneer</Trans>}
      intro={<Trans>Elke keer dat een helper kijkt, schrijven we het hier op. We bewaren het een jaar.</Trans>}
    >
      {edges.length === 0 ? (
        <p>
          <Trans>Nog niemand keek naar je kaart.</Trans>
        </p>
      ) : (
        <ul className="plain-list helped__log">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <time dateTime={node.at} className="soft small">
                {moment(node.at)}
              </time>
              <br />
              <What access={node} />
            </li>
          ))}
        </ul>
      )}
      <NextPage pageInfo={pageInfo} after={after} />
    </PageSection>
  );
};
