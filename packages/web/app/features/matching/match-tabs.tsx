import { useLingui } from "@lingui/react/macro";
import { Tabs } from "@techconnect/ui/tabs";
import { Link } from "react-router";
import { type Flow, flowPath } from "../talent/flow-in-address.ts";
import { type Kind, kinds } from "./kinds.ts";

/** Work, courses and vacancies, each with its own address. */
export const MatchTabs = ({ flow, open }: { readonly flow: Flow; readonly open: Kind }) => {
  const { t, i18n } = useLingui();
  const words = { werk: t`Werk`, opleidingen: t`Opleidingen`, vacatures: t`Vacatures` };
  return (
    <Tabs label={t`Wat wil je bekijken?`}>
      {kinds.map((kind) => (
        <Link
          key={kind}
          to={flowPath(i18n.locale, "werk", flow, kind === "werk" ? [] : [`tab=${kind}`])}
          aria-current={kind === open ? "page" : undefined}
        >
          {words[kind]}
        </Link>
      ))}
    </Tabs>
  );
};
