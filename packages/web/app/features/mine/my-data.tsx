import { Plural, Trans } from "@lingui/react/macro";
import { languageNames } from "@techconnect/i18n/locales";
import { buttonClass } from "@techconnect/ui/button";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";
import { ConsentList } from "./consent-list.tsx";
import type { MyDataToRead } from "./load-my-data.server.ts";
import { MyCard, MyExperiences, MyNeeds, MySaved } from "./my-card-data.tsx";
import type { MyData } from "./my-data.query.ts";

const AgeInWords = ({ group }: { readonly group: MyData["ageGroup"] }) => {
  if (group === "UNKNOWN") return <Trans>Dat weten we niet</Trans>;
  return group === "YOUNGER" ? <Trans>Jonger dan 16</Trans> : <Trans>16 of ouder</Trans>;
};

const MyAccount = ({ me }: { readonly me: MyData }) => (
  <PageSection id="my-account" title={<Trans>Je account</Trans>}>
    <FactRow>
      <Fact name={<Trans>E-mailadres</Trans>}>
        <bdi>{me.email}</bdi>
      </Fact>
      <Fact name={<Trans>Naam</Trans>}>{me.name ? <bdi>{me.name}</bdi> : <Trans>Geen</Trans>}</Fact>
      <Fact name={<Trans>Taal</Trans>}>{languageNames[me.locale]}</Fact>
      <Fact name={<Trans>Leeftijd</Trans>}>
        <AgeInWords group={me.ageGroup} />
      </Fact>
      <Fact name={<Trans>Ingelogd op</Trans>}>
        <Plural value={me.sessions.length} one="één apparaat" other="# apparaten" />
      </Fact>
      <Fact name={<Trans>Passkeys</Trans>}>{me.passkeys.length}</Fact>
    </FactRow>
    <p>
      <a className="link-alone" href={`/${useLocale()}/account`}>
        <Trans>Verander dit in je account</Trans>
      </a>
    </p>
  </PageSection>
);

const MyOrganisations = ({ memberships }: Pick<MyData, "memberships">) => (
  <PageSection id="my-organisations" title={<Trans>Organisaties</Trans>}>
    {memberships.length === 0 ? (
      <p>
        <Trans>Je hoort bij geen organisatie.</Trans>
      </p>
    ) : (
      <ul>
        {memberships.map(({ organisation: { id, name } }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    )}
  </PageSection>
);

const WhoLooked = ({ me }: { readonly me: MyData }) => (
  <PageSection id="who-looked" title={<Trans>Wie er keek</Trans>}>
    <p>
      <Plural
        value={me.helpers.length}
        _0="Niemand helpt je op dit moment."
        one="Eén mens helpt je, of wil dat."
        other="# mensen helpen je, of willen dat."
      />{" "}
      <Plural
        value={me.accessLog.totalCount}
        _0="Niemand keek naar je kaart."
        one="Er is één keer gekeken of iets veranderd."
        other="Er is # keer gekeken of iets veranderd."
      />
    </p>
    <p>
      <a className="link-alone" href={`/${useLocale()}/account/hulp`}>
        <Trans>Bekijk wie, en wanneer</Trans>
      </a>
    </p>
  </PageSection>
);

const TakeOrErase = () => {
  const locale = useLocale();
  return (
    <PageSection id="take" title={<Trans>Meenemen of wissen</Trans>}>
      <p>
        <Trans>Het bestand is voor computers (JSON). Er staat alles in wat we van je bewaren.</Trans>
      </p>
      <p className="row">
        <a className={buttonClass("quiet")} href={`/${locale}/account/gegevens/alles.json`} download>
          <Trans>Download alles</Trans>
        </a>
        <a className={buttonClass("quiet")} href={`/${locale}/account/wissen`}>
          <Trans>Wis mijn account en alles</Trans>
        </a>
      </p>
      <p>
        <a className="link-alone" href={`/${locale}/privacy`}>
          <Trans>Privacy in gewone woorden</Trans>
        </a>
      </p>
    </PageSection>
  );
};

/** Everything that is held of somebody, to be read, taken along, withdrawn and erased. */
export const MyDataSections = ({ data: { me, experiences } }: { readonly data: MyDataToRead }) => (
  <>
    <MyAccount me={me} />
    <MyCard card={me.card} />
    <MyExperiences experiences={experiences} />
    <MyNeeds needs={me.needs} />
    <MySaved savedItems={me.savedItems} />
    <PageSection id="consents" title={<Trans>Waar je ja op zei</Trans>}>
      <ConsentList consents={me.consents} />
    </PageSection>
    <MyOrganisations memberships={me.memberships} />
    <WhoLooked me={me} />
    <TakeOrErase />
  </>
);
