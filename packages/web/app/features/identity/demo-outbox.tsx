import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";

/** In a demo no mail is sent: the way to where it can be read. @param href null elsewhere */
export const DemoOutbox = ({ href }: { readonly href: string | null }) =>
  href === null ? null : (
    <Notice>
      <p>
        <a href={href}>
          <Trans>Dit is een demo. De mail staat hier.</Trans>
        </a>
      </p>
    </Notice>
  );
