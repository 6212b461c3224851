import { Trans } from "@lingui/react/macro";

type Props = { readonly about: number; readonly people: number };

/** A rounded share in words; it never says something for certain about everybody. */
export const ShareWords = ({ about, people }: Props) => {
  if (about >= people) return <Trans>bijna iedereen</Trans>;
  if (about === 0) return <Trans>0, 1 of 2 mensen</Trans>;
  return (
    <Trans>
      ongeveer {about} van de {people}
    </Trans>
  );
};

/** The same as a bar; the words stand beside it. */
export const ShareBar = ({ about, people }: Props) => (
  <svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect className="share-bar__all" width="100" height="10" />
    <rect className="share-bar__part" width={(100 * about) / people} height="10" />
  </svg>
);
