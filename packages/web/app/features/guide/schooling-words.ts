import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schooling } from "../../graphql/generated/graphql.ts";

export const schoolingWords: Record<Schooling, MessageDescriptor> = {
  NONE: msg`geen diploma`,
  PRAKTIJKONDERWIJS: msg`praktijkonderwijs`,
  ISK: msg`ISK of NT2`,
  VMBO: msg`vmbo`,
  MBO1: msg`mbo 1`,
  MBO2: msg`mbo 2`,
  MBO3: msg`mbo 3`,
  MBO4: msg`mbo 4`,
  HAVO: msg`havo`,
  VWO: msg`vwo`,
  AD: msg`associate degree`,
  HBO: msg`hbo`,
  WO: msg`universiteit`,
};

/** What one can do from each school, as far as it holds everywhere in the country. */
export const schoolingNotes: Record<Schooling, MessageDescriptor> = {
  NONE: msg`Zonder diploma kun je naar een cursus of een leerbaan. Vanaf 16 jaar kan ook mbo 1 (entree).`,
  PRAKTIJKONDERWIJS: msg`Na het praktijkonderwijs kun je naar mbo 1 (entree). Cursussen zonder diploma kunnen ook.`,
  ISK: msg`Na de ISK of met NT2 kun je naar mbo 1 (entree). Bij elke opleiding staat welke taal je nodig hebt.`,
  VMBO: msg`Met vmbo-basis kun je naar mbo 2. Met kader, gemengd of theoretisch kan ook mbo 3 of 4.`,
  MBO1: msg`Na mbo 1 kun je naar mbo 2. Een korte cursus kan ook.`,
  MBO2: msg`Mbo 2 is een startkwalificatie. Je kunt gaan werken, of door naar mbo 3 of 4.`,
  MBO3: msg`Na mbo 3 kun je gaan werken, of door naar mbo 4.`,
  MBO4: msg`Na mbo 4 kun je gaan werken, of door naar een associate degree of het hbo.`,
  HAVO: msg`Met havo kun je naar het hbo of een associate degree. Mbo en korte cursussen kunnen ook.`,
  VWO: msg`Met vwo kun je naar de universiteit of het hbo. Mbo en korte cursussen kunnen ook.`,
  AD: msg`Na een associate degree kun je gaan werken, of door naar het hbo.`,
  HBO: msg`Met hbo kun je overstappen met een korte opleiding, of door naar de universiteit.`,
  WO: msg`Met een studie aan de universiteit kun je overstappen met een korte opleiding.`,
};

/** The heading of the guide for each school. */
export const schoolingTitles: Record<Schooling, MessageDescriptor> = {
  NONE: msg`Beginnen zonder diploma`,
  PRAKTIJKONDERWIJS: msg`Beginnen met praktijkonderwijs`,
  ISK: msg`Beginnen vanuit ISK of NT2`,
  VMBO: msg`Beginnen met vmbo`,
  MBO1: msg`Beginnen met mbo 1`,
  MBO2: msg`Beginnen met mbo 2`,
  MBO3: msg`Beginnen met mbo 3`,
  MBO4: msg`Beginnen met mbo 4`,
  HAVO: msg`Beginnen met havo`,
  VWO: msg`Beginnen met vwo`,
  AD: msg`Beginnen met een associate degree`,
  HBO: msg`Beginnen met hbo`,
  WO: msg`Beginnen met een universitaire studie`,
};
