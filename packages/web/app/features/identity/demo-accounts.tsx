import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";

/** Whom visitors of a demo can be. */
const accounts: readonly (readonly [key: string, name: string, role: MessageDescriptor])[] = [
  ["talent", "Samira", msg`zoekt werk`],
  ["young-talent", "Jayden", msg`zoekt werk en is 14 jaar`],
  ["guardian", "Fatima", msg`ouder`],
  ["counsellor", "Marieke", msg`decaan op een school`],
  ["liaison", "Youssef", msg`helpt mensen in de buurt`],
  ["employer-admin", "Sanne", msg`beheert een werkgever`],
  ["employer-member", "Daan", msg`werkt bij die werkgever`],
  ["educator-member", "Aylin", msg`werkt bij een opleider`],
  ["school-admin", "Pieter", msg`beheert een school`],
  ["hub-host", "Bouchra", msg`gastvrouw van een hub`],
  ["fund-officer", "Ruben", msg`beoordeelt aanvragen voor geld`],
  ["programme-manager", "Noor", msg`leidt het programma`],
  ["moderator", "Hanna", msg`kijkt organisaties na`],
  ["admin", "Kwame", msg`beheert het platform`],
];

/** One tap signs in as somebody else; on a demo only. */
export const DemoAccounts = ({ after }: { readonly after: string | null }) => {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <section className="section" aria-labelledby="demo">
      <h2 id="demo">
        <Trans>Dit is een demo</Trans>
      </h2>
      <p>
        <Trans>Kijk rond als een van deze mensen. Ze bestaan niet echt.</Trans>
      </p>
      <form method="post" action={`/${locale}/inloggen`}>
        {after !== null && <input type="hidden" name="verder" value={after} />}
        <ul className="row plain-list">
          {accounts.map(([key, name, role]) => (
            <li key={key}>
              <Button kind="quiet" name="account" value={key}>
                {name}, {i18n._(role)}
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
};
