import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { graphql } from "../../graphql/generated/gql.ts";
import type { VacancyFacts_VacancyFragment } from "../../graphql/generated/graphql.ts";
import { dayPartWords, learningWords, remoteWords } from "../site/fact-words.ts";
import { useLanguageDemands } from "../site/language-demands.ts";
import { Pay } from "../site/pay.tsx";
import { useFormats } from "../site/use-formats.ts";
import { VacancyHours } from "./vacancy-hours.tsx";

const VacancyFacts_vacancy = graphql(`
  fragment VacancyFacts_vacancy on Vacancy {
    id
    hoursPerWeek {
      from
      to
    }
    dayParts
    pay {
      fromCents
      toCents
      period
    }
    payText
    place {
      id
      name
    }
    placeText
    remote
    languages {
      language
      level
    }
    minimumAge
    deviceIncluded
    learning
    postedOn
    validThrough
  }
`);

type Facts = VacancyFacts_VacancyFragment;

const Salary = ({ pay, payText }: Pick<Facts, "pay" | "payText">) => {
  if (pay !== null) return <Pay pay={pay} />;
  return payText === null ? <Trans>Staat er niet bij. Vraag ernaar.</Trans> : <bdi>{payText}</bdi>;
};

/** What the work asks of you and gives you, as far as it says. */
const Asked = ({ learning, languages, minimumAge, deviceIncluded }: Facts) => {
  const { i18n } = useLingui();
  const demands = useLanguageDemands();
  return (
    <>
      {learning !== null && <Fact name={<Trans>Leren</Trans>}>{i18n._(learningWords[learning])}</Fact>}
      {languages.length > 0 && <Fact name={<Trans>Taal</Trans>}>{demands(languages)}</Fact>}
      {minimumAge !== null && (
        <Fact name={<Trans>Leeftijd</Trans>}>
          <Trans>{minimumAge} jaar of ouder</Trans>
        </Fact>
      )}
      {deviceIncluded !== null && (
        <Fact name={<Trans>Laptop</Trans>}>
          {deviceIncluded ? <Trans>Je krijgt of leent er een</Trans> : <Trans>Neem je eigen laptop mee</Trans>}
        </Fact>
      )}
    </>
  );
};

/** Hours, pay, place and what is asked, as far as the vacancy says. */
export const VacancyFacts = ({ vacancy }: { readonly vacancy: FragmentType<VacancyFacts_VacancyFragment> }) => {
  const { i18n } = useLingui();
  const { list, day } = useFormats();
  const { data } = useSuspenseFragment({ fragment: VacancyFacts_vacancy, from: vacancy });
  const { hoursPerWeek, validThrough } = data;
  const where = data.place?.name ?? data.placeText;
  return (
    <FactRow>
      <Fact name={<Trans>Uren</Trans>} note={list(data.dayParts.map((part) => i18n._(dayPartWords[part])))}>
        {hoursPerWeek === null ? (
          <Trans>Staat er niet bij. Vraag ernaar.</Trans>
        ) : (
          <VacancyHours hours={hoursPerWeek} />
        )}
      </Fact>
      <Fact name={<Trans>Loon</Trans>}>
        <Salary pay={data.pay} payText={data.payText} />
      </Fact>
      <Fact name={<Trans>Plaats</Trans>} note={data.remote === null ? null : i18n._(remoteWords[data.remote])}>
        {where === null ? <Trans>Staat er niet bij. Vraag ernaar.</Trans> : <bdi>{where}</bdi>}
      </Fact>
      <Asked {...data} />
      {validThrough !== null && (
        <Fact name={<Trans>Reageren kan tot en met</Trans>}>
          <time dateTime={validThrough}>{day(validThrough.slice(0, 10))}</time>
        </Fact>
      )}
    </FactRow>
  );
};
