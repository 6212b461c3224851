import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { NewAddressForm } from "./new-address-form.tsx";

/** For a new job, or a mailbox at school that ends. */
export const AccountAddress = () => (
  <PageSection
    id="address"
    title={<Trans>Ander e-mailadres</Trans>}
    intro={<Trans>Krijg je een ander e-mailadres? Je houdt je account en alles wat erin staat.</Trans>}
  >
    <NewAddressForm />
  </PageSection>
);
