import { expect, it } from "vitest";
import { tellingNames } from "./telling-names.ts";

const others = ["Data-analist", "data analyst", "Systeembeheerder", "game developer"];
const telling = (...names: string[]) => tellingNames(names, others, ["medewerker"]);

it("finds work by names that only it has", () => {
  const names = ["ICT-servicedeskmedewerker", "agent ICT-helpdesk", "Helpdeskmedewerkster", "служба підтримки"];
  expect(telling(...names)).toEqual(names);
});

it.each([
  ["a name of other work, however it is written", "Data Analyst"],
  ["a word that other work is called by", "developer"],
  ["a word of the stop list", "Medewerker"],
  ["a short word", "coder"],
  ["no word at all", "–"],
])("does not find it by %s", (_, name) => expect(telling(name)).toEqual([]));
