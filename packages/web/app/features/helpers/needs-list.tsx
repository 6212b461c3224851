import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import type { NeedsForm } from "../talent/needs.server.ts";

type Words = Readonly<Record<string, string>>;

const useNeedsWords = () => {
  const { t } = useLingui();
  const hours: Words = { "8": t`Een paar uur per week`, "20": t`Een halve week`, "36": t`Een hele week` };
  const when: Words = {
    SCHOOL_HOURS: t`Als de kinderen op school zijn`,
    DAYTIME: t`Overdag`,
    EVENING: t`In de avond`,
    WEEKEND: t`In het weekend`,
  };
  const help: Words = {
    CHILDCARE: t`Kinderopvang`,
    LAPTOP: t`Een laptop`,
    TRAVEL_COST: t`Geld voor de reis`,
    LIVING_COST: t`Geld om van te leven`,
    QUIET_PLACE: t`Een rustige plek`,
    LANGUAGE: t`Hulp met de taal`,
  };
  const travel: Words = {
    "15": t`15 minuten`,
    "30": t`Een half uur`,
    "45": t`45 minuten`,
    "60": t`Een uur`,
    "90": t`Anderhalf uur`,
  };
  const budget: Words = { "0": t`Niets`, "25000": t`Tot € 250`, "100000": t`Tot € 1.000` };
  const school: Words = {
    NONE: t`Geen diploma`,
    VMBO: t`Vmbo`,
    MBO1: t`Mbo 1 (entree)`,
    MBO2: t`Mbo 2`,
    MBO3: t`Mbo 3`,
    MBO4: t`Mbo 4`,
    AD: t`Associate degree`,
    HBO: t`Hbo`,
    WO: t`Universiteit`,
  };
  const said: Words = { yes: t`Ja`, no: t`Nee` };
  return { hours, when, help, travel, budget, school, said };
};

/** What somebody needs, as they said it; what they left out is not there. */
export const NeedsList = ({ needs }: { readonly needs: NeedsForm }) => {
  const { t } = useLingui();
  const words = useNeedsWords();
  const inWords = (of: Words, values: readonly string[]) => values.flatMap((value) => of[value] ?? []).join(" · ");
  const facts = [
    [t`Tijd`, words.hours[needs.hours]],
    [t`Wanneer`, inWords(words.when, needs.when)],
    [t`Wat helpt`, inWords(words.help, needs.help)],
    [t`Reizen`, words.travel[needs.travel]],
    [t`Postcode`, needs.postcode],
    [t`Zelf betalen voor een opleiding`, words.budget[needs.budget]],
    [t`School die af is`, words.school[needs.school]],
    [t`Jonger dan 18`, words.said[needs.under18]],
    [t`Uitkering`, words.said[needs.benefit]],
  ].filter(([, value]) => value);
  if (facts.length === 0)
    return (
      <p>
        <Trans>Hier is niets over bewaard.</Trans>
      </p>
    );
  return (
    <FactRow>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
    </FactRow>
  );
};
