import { Trans } from "@lingui/react/macro";
import { spacedHelperCode } from "@techconnect/domain/helpers/helper-code";
import { Button } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import { useFormats } from "../site/use-formats.ts";
import { LevelAndPlace } from "./level-and-place.tsx";
import type { Asked, Membership } from "./people.query.ts";

type Props = { readonly asked: readonly Asked[]; readonly memberships: readonly Membership[] };

const Question = ({ question, memberships }: { readonly question: Asked } & Pick<Props, "memberships">) => {
  const { day, moment } = useFormats();
  const { id, level, organisationId, askedAt, expiresAt } = question;
  const code = spacedHelperCode(question.code);
  return (
    <li className="card">
      <h3 className="card__title">
        <Trans>
          Code <bdi dir="ltr">{code}</bdi>
        </Trans>
      </h3>
      <LevelAndPlace level={level} organisationId={organisationId} memberships={memberships} />
      <p className="soft small">
        <Trans>
          Gevraagd op {moment(askedAt)}. Een ja kan komen tot {day(expiresAt.slice(0, 10))}.
        </Trans>
      </p>
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button kind="quiet" name="doe" value="trek-in">
          <Trans>Trek de vraag in</Trans>
          <span className="visually-hidden">: {code}</span>
        </Button>
      </form>
    </li>
  );
};

/** What a helper asked and got no yes to yet, by the code: they know no more of who is behind it. */
export const AskedList = ({ asked, memberships }: Props) =>
  asked.length === 0 ? null : (
    <PageSection
      id="asked"
      title={<Trans>Wat je vroeg</Trans>}
      intro={<Trans>Hier kwam nog geen ja op. Een nee laten we niet zien. Praat er samen over.</Trans>}
    >
      <ul className="columns list-plain">
        {asked.map((question) => (
          <Question key={question.id} question={question} memberships={memberships} />
        ))}
      </ul>
    </PageSection>
  );
