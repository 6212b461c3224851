import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";

type Props = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** The cursor that this page starts behind; null on the first. */
  readonly after: string | null;
};

const searchWith = (search: string, after: string | null): string => {
  const parameters = new URLSearchParams(search);
  if (after === null) parameters.delete("na");
  else parameters.set("na", after);
  return parameters.size === 0 ? "" : `?${parameters}`;
};

/** On through a long list, and back to its start, as plain links. */
export const NextPage = ({ pageInfo, after }: Props) => {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  if (!pageInfo.hasNextPage && after === null) return null;
  return (
    <nav className="row section" aria-label={t`Verder in de lijst`}>
      {after !== null && (
        <Link className="link-alone" to={`${pathname}${searchWith(search, null)}`}>
          <Trans>Terug naar het begin</Trans>
        </Link>
      )}
      {pageInfo.hasNextPage && (
        <Link className="button button--quiet" to={`${pathname}${searchWith(search, pageInfo.endCursor)}`} rel="next">
          <Trans>Laat meer zien</Trans>
        </Link>
      )}
    </nav>
  );
};
