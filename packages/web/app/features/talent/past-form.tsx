import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Notice } from "@techconnect/ui/notice";
import { Select } from "@techconnect/ui/select";
import { TextArea } from "@techconnect/ui/text-area";
import { Form } from "react-router";
import type { ListedExperience } from "./experiences.query.ts";
import type { Flow } from "./flow-in-address.ts";
import { FlowLink } from "./flow-link.tsx";
import { ToldCard, type ToldOnPage } from "./told-card.tsx";

type Listed = readonly ListedExperience[];

/** What one can choose when words do not come, in the kinds that people know. */
const FromTheList = ({ all, open }: { readonly all: Listed; readonly open: boolean }) => {
  const { t, i18n } = useLingui();
  const kinds = [
    { label: t`Werk`, of: ["JOB"] },
    { label: t`Thuis en zorg`, of: ["CARE", "HOUSEHOLD", "LIFE"] },
    { label: t`Vrijwilligerswerk`, of: ["VOLUNTEERING"] },
    { label: t`Hobby`, of: ["HOBBY"] },
  ];
  const byLabel = new Intl.Collator(i18n.locale);
  return (
    <Disclosure summary={<Trans>Liever kiezen uit een lijst?</Trans>} open={open} wide>
      <div className="stack">
        <Select id="listed" name="listed" label={t`Kies iets dat je deed`} defaultValue="">
          <option value="">{t`Kies iets`}</option>
          {kinds.map(({ label, of }) => (
            <optgroup key={label} label={label}>
              {all
                .filter(({ kind }) => of.includes(kind))
                .toSorted((a, b) => byLabel.compare(a.label, b.label))
                .map(({ id, label: words }) => (
                  <option key={id} value={id}>
                    {words}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
        <div>
          <Button kind="quiet" name="do" value="list">
            <Trans>Zet dit erbij</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};

const NotUnderstood = ({ left }: { readonly left: string }) =>
  left === "" ? null : (
    <Notice>
      <p>
        <Trans>
          Dit begrijpen we nog niet:{" "}
          <q className="own-words">
            <bdi>{left}</bdi>
          </q>
          . Zeg het op een andere manier. Of kies iets uit de lijst.
        </Trans>
      </p>
    </Notice>
  );

type TellProps = {
  readonly left: string;
  readonly all: Listed;
  readonly more: boolean;
  readonly nothingSaid: boolean;
  readonly longest: number;
};

const Tell = ({ left, all, more, nothingSaid, longest }: TellProps) => {
  const { t } = useLingui();
  return (
    <div className="stack past__tell">
      <NotUnderstood left={left} />
      <TextArea
        id="text"
        name="text"
        label={more ? t`Deed je nog meer?` : t`Vertel het in je eigen woorden`}
        hint={t`Bijvoorbeeld: ik was kok in een restaurant. Ik zorg voor mijn moeder. Ik repareer telefoons.`}
        error={nothingSaid && t`Schrijf iets op, of kies iets uit de lijst. Je kunt dit ook overslaan.`}
        defaultValue={left}
        rows={4}
        maxLength={longest}
        dir="auto"
      />
      <div>
        <Button kind={more ? "quiet" : "main"} name="do" value="read">
          <Trans>Kijk wat dit laat zien</Trans>
        </Button>
      </div>
      <FromTheList all={all} open={left !== "" || nothingSaid} />
    </div>
  );
};

type Props = Omit<TellProps, "more"> & {
  readonly told: readonly ToldOnPage[];
  readonly flow: Flow;
  readonly mayTellMore: boolean;
};

/** The page after this one. */
const next = "talenten/wat-heb-jij-nodig";

/** Sent by POST, so that nothing of it stands in an address. Everything may be skipped. */
export const PastForm = ({ told, flow, mayTellMore, ...tell }: Props) => (
  <Form method="post" noValidate className="past">
    {/* the first button is the one of the Enter key: it keeps what was ticked */}
    <button hidden name="do" value="keep">
      <Trans>Neem dit</Trans>
    </button>
    {told.length > 0 && (
      <section className="stack" aria-labelledby="told">
        <h2 id="told">
          <Trans>Dit lezen we in je woorden</Trans>
        </h2>
        {told.map((each) => (
          <ToldCard key={each.experience.id} told={each} />
        ))}
      </section>
    )}
    {mayTellMore ? (
      <Tell {...tell} more={told.length > 0} />
    ) : (
      <p className="past__tell">
        <Trans>Je vertelde zes dingen. Dat is genoeg. Wil je iets anders? Haal dan eerst iets weg.</Trans>
      </p>
    )}
    <div className="row">
      {told.length > 0 ? (
        <Button name="do" value="on">
          <Trans>Dit klopt. Verder</Trans>
        </Button>
      ) : (
        <FlowLink page={next} flow={flow}>
          <Trans>Sla dit over</Trans>
        </FlowLink>
      )}
    </div>
  </Form>
);
