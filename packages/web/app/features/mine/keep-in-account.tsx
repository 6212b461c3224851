import { Trans } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";
import { type Flow, flowPath } from "../talent/flow-in-address.ts";
import { KeepForm, type KeepAgain } from "./keep-form.tsx";
import { GuardianFirst } from "./keep-trouble.tsx";
import type { Keeping } from "./load-keeping.server.ts";

const SignInFirst = ({ after }: { readonly after: string }) => (
  <>
    <p>
      <Trans>Met een account vind je je kaart terug op elk apparaat. Een e-mailadres is genoeg.</Trans>
    </p>
    <p className="soft">
      <Trans>Na het inloggen kom je hier terug. Je kiest dan zelf of je iets bewaart.</Trans>
    </p>
    <p>
      <a
        className={buttonClass("quiet")}
        href={`/${useLocale()}/inloggen?${new URLSearchParams({ verder: after })}`}
        rel="nofollow"
      >
        <Trans>Log in om je kaart te bewaren</Trans>
      </a>
    </p>
  </>
);

/** Where it stands on the page. */
const anchor = "in-account";

/** The way down to it, for who came here to keep the card. */
export const ToKeepInAccount = ({ keeping }: { readonly keeping: Keeping }) =>
  keeping.step === "sign-in" ? null : (
    <p>
      <a className="link-alone" href={`#${anchor}`}>
        <Trans>Bewaar je kaart in je account</Trans>
      </a>
    </p>
  );

type Props = { readonly keeping: Keeping; readonly flow: Flow; readonly again: KeepAgain | undefined };

/** Keeping the card in an account: by one's own choice, never by signing in alone. */
export const KeepInAccount = ({ keeping, flow, again }: Props) => {
  const locale = useLocale();
  const after = flowPath(locale, "bewaren", { ...flow, classCode: undefined });
  return (
    <section className="section measure" aria-labelledby={anchor}>
      <h2 id={anchor}>
        <Trans>Bewaar je kaart in je account</Trans>
      </h2>
      {keeping.step === "sign-in" && <SignInFirst after={after} />}
      {(keeping.step === "guardian-first" || again?.trouble === "guardian") && <GuardianFirst after={after} />}
      {keeping.step === "unavailable" && (
        <p>
          <Trans>Je account is even niet bereikbaar. De link van je kaart werkt wel. Probeer het straks opnieuw.</Trans>
        </p>
      )}
      {keeping.step === "keep" && again?.trouble !== "guardian" && (
        <KeepForm card={keeping} action={`${flowPath(locale, "bewaren", flow)}#${anchor}`} again={again} />
      )}
    </section>
  );
};
