import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";
import { useFormats } from "../site/use-formats.ts";
import type { MyData } from "./my-data.query.ts";
import type { MyDataToRead } from "./load-my-data.server.ts";
import { NeedsFacts } from "./needs-facts.tsx";

/** The kept card: when, with a way to read each answer. */
export const MyCard = ({ card }: Pick<MyData, "card">) => {
  const { moment } = useFormats();
  const locale = useLocale();
  return (
    <PageSection id="my-card" title={<Trans>Je kaart</Trans>}>
      {card === null ? (
        <p>
          <Trans>Er staat geen kaart in je account.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Je antwoorden en je talenten, bewaard op {moment(card.keptAt)}.</Trans>
          </p>
          <p>
            <a className="link-alone" href={`/${locale}/talenten/nakijken?${card.flow}`}>
              <Trans>Lees je antwoorden</Trans>
            </a>
          </p>
        </>
      )}
    </PageSection>
  );
};

export const MyExperiences = ({ experiences }: Pick<MyDataToRead, "experiences">) => (
  <PageSection id="my-past" title={<Trans>Wat je gedaan hebt</Trans>}>
    {experiences.length === 0 ? (
      <p>
        <Trans>Hier bewaren we niets over.</Trans>
      </p>
    ) : (
      <ul>
        {experiences.map((words) => (
          <li key={words}>
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    )}
  </PageSection>
);

export const MyNeeds = ({ needs }: Pick<MyData, "needs">) => {
  return (
    <PageSection id="my-needs" title={<Trans>Wat je nodig hebt</Trans>}>
      {needs === null ? (
        <p>
          <Trans>Hier bewaren we niets over.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Na 90 dagen wissen we dit vanzelf.</Trans>
          </p>
          <NeedsFacts needs={needs} />
        </>
      )}
    </PageSection>
  );
};

export const MySaved = ({ savedItems }: Pick<MyData, "savedItems">) => {
  const locale = useLocale();
  return (
    <PageSection id="my-saved" title={<Trans>Wat je bewaarde</Trans>}>
      {savedItems.length === 0 ? (
        <p>
          <Trans>Hier bewaren we niets over.</Trans>
        </p>
      ) : (
        <>
          <ul>
            {savedItems.map(({ kind, slug, vacancy, course, jobProfile }) => (
              <li key={`${kind} ${slug}`}>
                <bdi>
                  {vacancy?.title ?? course?.title ?? jobProfile?.title ?? <Trans>Iets dat weg is van onze site</Trans>}
                </bdi>
              </li>
            ))}
          </ul>
          <p>
            <a className="link-alone" href={`/${locale}/bewaard`}>
              <Trans>Bekijk of haal weg</Trans>
            </a>
          </p>
        </>
      )}
    </PageSection>
  );
};
