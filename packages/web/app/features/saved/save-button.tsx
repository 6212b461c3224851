import { Trans } from "@lingui/react/macro";
import type { SavedKind } from "@techconnect/domain/talent/saved-items";
import { Button } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";

type Props = { readonly kind: SavedKind; readonly slug: string };

/** Saves the thing that a page is about. The same for everybody, so that the page stays so: the list says what you have. */
export const SaveButton = ({ kind, slug }: Props) => (
  <form method="post" action={`/${useLocale()}/bewaard`}>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="slug" value={slug} />
    <Button kind="quiet" name="doe" value="bewaar">
      <Trans>Bewaar</Trans>
    </Button>
  </form>
);
