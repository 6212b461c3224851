import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { useFormats } from "../site/use-formats.ts";
import { needsInWords, type NeedsToSay } from "./needs-words.ts";

/** What somebody needs, as they said it; what they left out is not there. */
export const NeedsFacts = ({ needs }: { readonly needs: NeedsToSay }) => {
  const { i18n } = useLingui();
  const { money } = useFormats();
  const lines = needsInWords(needs, i18n, money);
  if (lines.length === 0)
    return (
      <p>
        <Trans>Hier is niets over bewaard.</Trans>
      </p>
    );
  return (
    <FactRow>
      {lines.map(({ name, said }) => (
        <Fact key={name} name={name}>
          {said}
        </Fact>
      ))}
    </FactRow>
  );
};
