import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "./page-head.tsx";
import { PrivacyOfAccount } from "./privacy-of-account.tsx";

const OnYourPhone = () => (
  <>
    <p>
      <Trans>
        Kies je “Bewaar op deze telefoon”? Dan blijven je antwoorden, je kaart en je laatste lijst op dit apparaat. Je
        kunt ze dan ook lezen zonder internet. Wissen kan altijd:{" "}
        <a href={`/${useLocale()}/wissen`}>Wis alles van deze telefoon</a>.
      </Trans>
    </p>
    <h2>
      <Trans>Pagina’s zonder internet</Trans>
    </h2>
    <p>
      <Trans>
        Pagina’s die je bekijkt, blijven op je apparaat. Dan gaan ze ook open zonder internet. Dat zijn alleen pagina’s
        die voor iedereen gelijk zijn. Na 90 dagen gaan ze weg.
      </Trans>
    </p>
  </>
);

const YourAnswers = () => (
  <>
    <h2>
      <Trans>Je antwoorden</Trans>
    </h2>
    <p>
      <Trans>
        Je antwoorden op de 12 vragen staan in het adres van de pagina, en in dit tabblad tot je het sluit. Onze
        computer rekent ermee en vergeet ze meteen. Ze komen niet in een logboek. In een database komen ze alleen als je
        ze bewaart in je account.
      </Trans>
    </p>
    <OnYourPhone />
    <h2>
      <Trans>Wat je gedaan hebt</Trans>
    </h2>
    <p>
      <Trans>
        Vertel je wat je vroeger deed? Onze computer leest je woorden en vergeet ze. Wat hij las gaat versleuteld mee in
        een cookie, met de woorden die je ziet. Na uiterlijk twee uur is die weg. Verder staat het nergens, tot jij het
        bewaart in je account.
      </Trans>
    </p>
    <h2>
      <Trans>Wat je nodig hebt</Trans>
    </h2>
    <p>
      <Trans>
        Vul je in wat je nodig hebt, zoals opvang of geld? Dan gaat dat versleuteld mee in een cookie. Alleen onze
        computer kan die lezen. Na uiterlijk twee uur is hij weg. Verder staat het nergens, tot jij het bewaart in je
        account.
      </Trans>
    </p>
  </>
);

const Searching = () => (
  <>
    <h2>
      <Trans>Als je iets zoekt</Trans>
    </h2>
    <p>
      <Trans>
        Wat je zoekt staat in het adres van de pagina. Je postcode ook, als je die invult. We bewaren het niet, en het
        komt niet in een logboek. Iedereen vindt hetzelfde.
      </Trans>
    </p>
  </>
);

const CallMe = () => (
  <>
    <h2>
      <Trans>Als je vraagt of iemand je belt</Trans>
    </h2>
    <p>
      <Trans>
        Dan bewaren we je voornaam, je nummer of adres, wanneer je tijd hebt en welke taal je spreekt. Alleen om je te
        bellen. Na 30 dagen wissen we het. Je krijgt een link waarmee je het zelf kunt bekijken en wissen.
      </Trans>
    </p>
  </>
);

const WithAGroup = () => (
  <>
    <h2>
      <Trans>Als je meedoet met een groep</Trans>
    </h2>
    <p>
      <Trans>
        Heb je een code van je groep? Er gebeurt niets, tot je zelf op “Tel mijn talenten mee” drukt. Dan tellen we
        alleen hoe vaak een talent voorkomt, en wat mensen graag doen. Geen naam en geen antwoorden. Je begeleider ziet
        dat pas vanaf 10 mensen, afgerond op 5. Dertig dagen nadat de code stopt, wissen we alles.
      </Trans>
    </p>
    <p>
      <Trans>
        Je kaart zit in een link. Wie die link heeft, ziet je kaart en je antwoorden. Ook je docent. Deel de link alleen
        als je dat wilt.
      </Trans>
    </p>
  </>
);

const Cookies = () => (
  <>
    <h2>
      <Trans>Cookies</Trans>
    </h2>
    <p>
      <Trans>We volgen niemand. We gebruiken alleen cookies die iets voor jou doen:</Trans>
    </p>
    <ul>
      <li>
        <Trans>wat je nodig hebt: hoogstens twee uur</Trans>
      </li>
      <li>
        <Trans>wat je vertelde over wat je deed: hoogstens twee uur</Trans>
      </li>
      <li>
        <Trans>wat je bewaarde om later te bekijken: hoogstens 90 dagen</Trans>
      </li>
      <li>
        <Trans>het antwoord op je belverzoek: een uur</Trans>
      </li>
      <li>
        <Trans>of je al meetelt met een groep: tien uur</Trans>
      </li>
      <li>
        <Trans>dat je bent ingelogd: hoogstens 90 dagen, op een gedeeld apparaat hoogstens 12 uur</Trans>
      </li>
      <li>
        <Trans>dat je om een link vroeg om in te loggen: een uur</Trans>
      </li>
      <li>
        <Trans>de code die je maakt voor een helper: een dag</Trans>
      </li>
      <li>
        <Trans>de kleuren die je kiest: een jaar</Trans>
      </li>
    </ul>
  </>
);

const OurLog = () => (
  <>
    <h2>
      <Trans>Ons logboek</Trans>
    </h2>
    <p>
      <Trans>
        We houden bij welke pagina is gevraagd en hoe snel het ging. Er staat geen naam in, geen antwoord en geen
        internetadres.
      </Trans>
    </p>
  </>
);

const WhoSeesWhat = () => (
  <>
    <h2>
      <Trans>Wie ziet wat?</Trans>
    </h2>
    <p>
      <Trans>
        Werkgevers en scholen zien niets van jou. Alleen wie jij zelf binnenlaat, ziet je kaart. We verkopen niets en we
        hebben geen reclame. De website laadt niets van andere bedrijven.
      </Trans>
    </p>
    <h2>
      <Trans>Een computer maakt je lijst</Trans>
    </h2>
    <p>
      <Trans>
        Die kijkt naar wat je kunt, wat je leuk vindt en wat je nodig hebt. Niet naar je naam, afkomst, geslacht of
        diploma. Ben je jonger dan 18? Dan laten we alleen werk weg dat dan niet mag. Jij kiest, niet de computer.
      </Trans>
    </p>
  </>
);

/** What happens with what one tells us: every sentence is something that the program does. */
export const Privacy = () => {
  const { t, i18n } = useLingui();
  return (
    <article className="reading prose">
      <PageHead title={t`Privacy`} description={t`Wat we van je weten, waarvoor en hoe lang. In gewone woorden.`} />
      <h1>
        <Trans>Privacy in gewone woorden</Trans>
      </h1>
      <p className="lead">
        <Trans>Je kunt alles doen zonder naam en zonder account. Wat je ons vertelt, blijft van jou.</Trans>
      </p>
      <YourAnswers />
      <Searching />
      <CallMe />
      <WithAGroup />
      <PrivacyOfAccount />
      <Cookies />
      <OurLog />
      <WhoSeesWhat />
      <h2>
        <Trans>Wat je mag vragen</Trans>
      </h2>
      <p>
        <Trans>
          Je mag weten wat we van je bewaren. Je mag het laten veranderen of wissen. De organisatie die deze website
          aanbiedt, is daarvoor verantwoordelijk. Vraag het via{" "}
          <Link to={`/${i18n.locale}/hulp`}>Praat met iemand</Link>. Ben je niet tevreden? Dan kun je een klacht sturen
          naar de Autoriteit Persoonsgegevens.
        </Trans>
      </p>
    </article>
  );
};
