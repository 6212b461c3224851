import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { useSearchParams } from "react-router";
import { useLocale } from "../../request/use-locale.ts";

const Kept = ({ withList }: { readonly withList: boolean }) => {
  const locale = useLocale();
  return (
    <>
      <p>
        <Trans>Je kaart staat in je account. Je vindt hem terug op elk apparaat.</Trans>
      </p>
      {!withList && (
        <p>
          <Trans>Wat je bewaarde, past er niet meer bij. Het staat nog op dit apparaat. Haal eerst iets weg.</Trans>{" "}
          <a href={`/${locale}/bewaard`}>
            <Trans>Bekijk wat je bewaarde</Trans>
          </a>
        </p>
      )}
    </>
  );
};

/** In the address after a form of what is one's own; says what became of it, and does nothing. */
export const MineDone = () => {
  const [parameters] = useSearchParams();
  const what = parameters.get("mijn");
  if (what === "geen-kaart")
    return (
      <Notice tone="warning" role="alert">
        <p>
          <Trans>Er staat geen kaart in je account. Misschien heb je hem op een ander apparaat gewist.</Trans>
        </p>
      </Notice>
    );
  if (what !== "kaart" && what !== "kaart-zonder-lijst" && what !== "kaart-weg") return null;
  return (
    <Notice tone="success" role="alert">
      {what === "kaart-weg" ? (
        <p>
          <Trans>De kaart is gewist uit je account. De link van je kaart blijft werken.</Trans>
        </p>
      ) : (
        <Kept withList={what === "kaart"} />
      )}
    </Notice>
  );
};
