import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type { AccountPeople_AccountFragment } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { isHelperSomewhere } from "./helps-for.ts";

const AccountPeople_account = graphql(`
  fragment AccountPeople_account on Account {
    id
    memberships {
      role
    }
  }
`);

/** The way to the people whom somebody helps, for those whose work it is. */
export const AccountPeople = ({ account }: { readonly account: FragmentType<AccountPeople_AccountFragment> }) => {
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: AccountPeople_account, from: account });
  if (!isHelperSomewhere(data.memberships)) return null;
  return (
    <PageSection id="people" title={<Trans>Mensen die ik help</Trans>}>
      <p>
        <a className="link-alone" href={`/${locale}/mensen`}>
          <Trans>Vul een code in, of bekijk een kaart</Trans>
        </a>
      </p>
    </PageSection>
  );
};
