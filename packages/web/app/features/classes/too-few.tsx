import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";

/** Before the tenth person: why there is nothing to see, and what the group can do all the same. */
export const TooFew = ({ closed }: { readonly closed: boolean }) => (
  <Notice>
    {closed ? (
      <p>
        <Trans>
          Er deden minder dan 10 mensen mee. Daarom laten we geen overzicht zien. Ieder heeft wel een eigen kaart.
        </Trans>
      </p>
    ) : (
      <>
        <p className="strong">
          <Trans>Nog te weinig mensen. Vanaf 10 zie je samen wat jullie kunnen.</Trans>
        </p>
        <p>
          <Trans>Zo herkent niemand een ander. Ieder heeft wel een eigen kaart.</Trans>
        </p>
      </>
    )}
    <p>
      <Trans>Praat er samen over: welk talent op je kaart herken je het meest?</Trans>
    </p>
  </Notice>
);
