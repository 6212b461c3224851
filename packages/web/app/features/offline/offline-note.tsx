import { Trans } from "@lingui/react/macro";

/** Says that there is no internet, or that a page is an older one. Silent without scripts: nothing is shown then. */
export const OfflineNote = () => (
  <offline-note>
    <output className="offline-note">
      <span data-part="offline" hidden>
        <Trans>Je hebt geen internet. Je kunt gewoon verder. Pagina’s die je al zag, doen het nog.</Trans>
      </span>
      <span data-part="kept" hidden>
        <Trans>
          Geen internet. Dit is de pagina van <time />.
        </Trans>
      </span>
      <span data-part="online" hidden>
        <Trans>Je hebt weer internet.</Trans>
      </span>
    </output>
  </offline-note>
);
