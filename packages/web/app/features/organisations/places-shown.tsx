import { Trans } from "@lingui/react/macro";
import { useFormats } from "../site/use-formats.ts";

/** Where a role holds. */
export const PlacesShown = ({ places }: { readonly places: readonly string[] }) => {
  const { list } = useFormats();
  return places.length === 0 ? <Trans>overal</Trans> : <bdi dir="ltr">{list(places)}</bdi>;
};
