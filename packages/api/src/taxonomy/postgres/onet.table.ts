import { defineEntity, p } from "@mikro-orm/postgresql";
import { matchTypes, ratingDomains } from "../onet-occupation.ts";

export const OnetOccupationTable = defineEntity({
  name: "OnetOccupation",
  tableName: "onet_occupation",
  properties: {
    code: p.text().primary(),
    title: p.text(),
    description: p.text(),
    obsoleteSince: p.datetime().strictNullable(),
  },
});

export const OnetTitleTable = defineEntity({
  name: "OnetTitle",
  tableName: "onet_title",
  properties: {
    code: () => p.manyToOne(OnetOccupationTable).mapToPk().primary().fieldName("code"),
    title: p.text().primary(),
  },
});

export const OnetRatingTable = defineEntity({
  name: "OnetRating",
  tableName: "onet_rating",
  properties: {
    code: () => p.manyToOne(OnetOccupationTable).mapToPk().primary().fieldName("code"),
    domain: p.enum(ratingDomains).primary(),
    element: p.text().primary(),
    scale: p.text().primary(),
    value: p.double().$type<number>(),
  },
});

export const OnetTaskTable = defineEntity({
  name: "OnetTask",
  tableName: "onet_task",
  properties: {
    code: () => p.manyToOne(OnetOccupationTable).mapToPk().primary().fieldName("code"),
    statement: p.text().primary(),
    kind: p.text().strictNullable(),
  },
});

export const OnetTechnologyTable = defineEntity({
  name: "OnetTechnology",
  tableName: "onet_technology",
  properties: {
    code: () => p.manyToOne(OnetOccupationTable).mapToPk().primary().fieldName("code"),
    example: p.text().primary(),
    commodity: p.text(),
    hot: p.boolean(),
    inDemand: p.boolean(),
  },
});

/** Refers to neither side: the crosswalk may come before the occupations that it joins. */
export const OnetCrosswalkTable = defineEntity({
  name: "OnetCrosswalk",
  tableName: "onet_crosswalk",
  properties: {
    code: p.text().primary(),
    escoId: p.uuid().primary().index(),
    match: p.enum(matchTypes),
  },
});
