import { Trans } from "@lingui/react/macro";
import { useLocale } from "../../request/use-locale.ts";

const WhoSeesYourAccount = () => (
  <>
    <p>
      <Trans>
        Je e-mailadres en naam zien alleen jij, collega’s in je organisatie en wie organisaties nakijkt. Je kaart ziet
        niemand, tot je zelf iemand binnenlaat die je helpt. Je ziet wie keek, en wanneer. Je stopt het zelf:{" "}
        <a href={`/${useLocale()}/account/hulp`}>Wie mij helpt</a>.
      </Trans>
    </p>
    <p>
      <Trans>
        Ben je jonger dan 16? Dan vragen we het ook aan je ouder of voogd. Je geboortedag wissen we als je 16 wordt. Het
        adres van je ouder vergeten we als de mail verstuurd is. Je ouder ziet niets van jou.
      </Trans>
    </p>
    <p>
      <Trans>
        In een controleboek staat wie rechten veranderde, of iets deed met gegevens van een ander. Met nummers, zonder
        namen. Dat boek blijft. Na het wissen leidt jouw nummer naar niemand meer.
      </Trans>
    </p>
  </>
);

/** What an account keeps, until when, and who sees it. */
export const PrivacyOfAccount = () => (
  <>
    <h2>
      <Trans>Als je een account maakt</Trans>
    </h2>
    <p>
      <Trans>
        Dan bewaren we je e-mailadres, de naam die je kiest, je taal, hoe je inlogt en de laatste dag dat je er was. En
        waar je ja op zei. Van inloggen alleen verhuist er niets.
      </Trans>
    </p>
    <p>
      <Trans>
        Druk je op “Bewaar in mijn account”? Dan bewaren we je kaart, wat je gedaan hebt en wat je bewaarde. Wat je
        nodig hebt alleen als je dat aanvinkt: versleuteld, en na 90 dagen gewist.
      </Trans>
    </p>
    <WhoSeesYourAccount />
    <p>
      <Trans>
        We bewaren dit tot je het wist. Gebruik je je account 23 maanden niet? Dan mailen we je. Na 24 maanden wissen we
        alles. Zelf lezen, meenemen, intrekken of wissen kan altijd:{" "}
        <a href={`/${useLocale()}/account/gegevens`}>Mijn gegevens en toestemming</a>.
      </Trans>
    </p>
  </>
);
