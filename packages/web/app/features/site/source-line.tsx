import { Trans } from "@lingui/react/macro";
import { useFormats } from "./use-formats.ts";

type Source = { readonly title: string; readonly url: string | null; readonly checkedOn: string | null };

/** Where a fact comes from, and when somebody looked. */
export const SourceLine = ({ source: { title, url, checkedOn } }: { readonly source: Source }) => {
  const formats = useFormats();
  return (
    <p className="source">
      <Trans>Bron:</Trans>{" "}
      <span lang="nl" dir="auto">
        {url === null ? title : <a href={url}>{title}</a>}
      </span>
      {checkedOn !== null && (
        <>
          {" · "}
          <Trans>
            nagekeken op <time dateTime={checkedOn}>{formats.day(checkedOn)}</time>
          </Trans>
        </>
      )}
    </p>
  );
};
