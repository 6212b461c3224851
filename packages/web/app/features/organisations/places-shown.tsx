import { Trans } from "@lingui/react/macro";

/** Where a role holds. */
export const PlacesShown = ({ places }: { readonly places: readonly string[] }) =>
  places.length === 0 ? <Trans>overal</Trans> : <bdi dir="ltr">{places.join(", ")}</bdi>;
