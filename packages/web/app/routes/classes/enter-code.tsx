import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { readClassCode } from "@techconnect/domain/classes/class-code";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { redirect } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { CodeForm } from "../../features/classes/code-form.tsx";
import { ClassToJoin } from "../../features/classes/join-class.mutation.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { flowPath } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import type { Route } from "./+types/enter-code.ts";

type Wrong = "empty" | "length" | "sign" | "check" | "ClassNotFound" | "ClassClosed" | "ClassFull";

const messages: Record<Wrong, MessageDescriptor> = {
  empty: msg`Vul de code van je groep in.`,
  length: msg`Een code heeft zes tekens. Kijk of je ze allemaal hebt.`,
  sign: msg`Er staat een teken in dat niet in een code zit. Kijk nog eens goed.`,
  check: msg`Eén teken klopt niet. Kijk nog eens goed naar de code.`,
  ClassNotFound: msg`Deze code is er niet (meer). Vraag de code nog eens aan je begeleider.`,
  ClassClosed: msg`Deze groep is gesloten. Je kunt de vragen wel zelf doen.`,
  ClassFull: msg`Deze groep is vol. Je kunt de vragen wel zelf doen.`,
};

/** A code that works leads on; anything else is said on the page, and stays in the field. */
export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const typed = new URL(request.url).searchParams.get("klas");
  const wrong = (why: Wrong | null) => ({ typed: (typed ?? "").slice(0, 20), wrong: why });
  if (typed === null) return wrong(null);
  if (typed.trim() === "") return wrong("empty");

  const code = readClassCode(typed);
  if (!code.ok) return wrong(code.error.reason);
  const asked = await ask(clientOf(request, context), ClassToJoin, { code: code.value });
  const answer = asked?.classToJoin.__typename ?? "ClassNotFound";
  if (answer === "ClassToJoin") throw redirect(flowPath(params.lang, "talenten", { classCode: code.value }));
  return wrong(answer);
};

const EnterCode = ({ loaderData: { typed, wrong } }: Route.ComponentProps) => {
  const { t, i18n } = useLingui();
  const error = wrong !== null && i18n._(messages[wrong]);
  return (
    <div className="reading">
      <PageHead title={t`De code van je groep`} indexed={false} />
      {error && <ErrorSummary title={t`Kijk dit nog even na`} errors={[{ field: "klas", message: error }]} />}
      <h1>
        <Trans>Doe mee met je groep</Trans>
      </h1>
      <CodeForm typed={typed} error={error} />
      <p>
        <FlowLink page="talenten">
          <Trans>Begin zonder code</Trans>
        </FlowLink>
      </p>
    </div>
  );
};
export default EnterCode;
