import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { AddressTrouble } from "./address-trouble.tsx";
import type { AddressTrouble as Trouble } from "./change-address.server.ts";
import { CodeForm } from "./code-form.tsx";
import { DemoOutbox } from "./demo-outbox.tsx";
import { NothingCame } from "./nothing-came.tsx";

type Props = {
  readonly email: string;
  readonly outbox: string | null;
  readonly isSentAgain: boolean;
  readonly trouble: Trouble | undefined;
};

/** A mail is on its way to a new address. The code changes the address; the other button sends a new mail. */
export const AddressMailed = ({ email, outbox, isSentAgain, trouble }: Props) => (
  <>
    <h1>
      <Trans>Kijk in je mail</Trans>
    </h1>
    <p className="lead">
      <Trans>
        We stuurden een link naar <bdi>{email}</bdi>. Open die op een apparaat waar je bent ingelogd.
      </Trans>
    </p>
    <DemoOutbox href={outbox} />
    {isSentAgain && (
      <Notice tone="success" role="alert">
        <p>
          <Trans>Er is een nieuwe link verstuurd.</Trans>
        </p>
      </Notice>
    )}
    <AddressTrouble kind={trouble} />
    <CodeForm>
      <Trans>Verander mijn e-mailadres</Trans>
    </CodeForm>
    <NothingCame>
      <input type="hidden" name="email" value={email} />
    </NothingCame>
  </>
);
