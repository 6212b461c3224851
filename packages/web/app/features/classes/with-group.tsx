import "./classes.css";
import { Trans } from "@lingui/react/macro";
import { spacedClassCode } from "@techconnect/domain/classes/class-code";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Notice } from "@techconnect/ui/notice";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { CodeForm } from "./code-form.tsx";

/** Before the first question: the code that came along, or a place to fill one in. */
export const WithGroup = ({ code }: { readonly code: string | undefined }) => {
  const locale = useLocale();
  if (code !== undefined)
    return (
      <div className="class-joining">
        <Notice>
          <p className="strong">
            <Trans>
              Je doet mee met de groep van code <bdi className="class-code">{spacedClassCode(code)}</bdi>
            </Trans>
          </p>
          <p>
            <Trans>Beantwoord eerst de vragen. Op je kaart kies je zelf of je meetelt.</Trans>
          </p>
        </Notice>
      </div>
    );
  return (
    <Disclosure summary={<Trans>Ik heb een code van mijn groep</Trans>} wide>
      <CodeForm typed="" error={false} />
      <p>
        <Link className="link-alone" to={`/${locale}/klas`}>
          <Trans>Begeleid je een groep? Maak een code</Trans>
        </Link>
      </p>
    </Disclosure>
  );
};
