import { defineEntity, p } from "@mikro-orm/postgresql";
import { conceptKinds, labelKinds, relationKinds, relationSets, textKinds } from "../concept.ts";

/** Concepts of ESCO. One that a newer version no longer has stays, and says since when. */
export const TaxonomyConceptTable = defineEntity({
  name: "TaxonomyConcept",
  tableName: "taxonomy_concept",
  properties: {
    id: p.uuid().primary(),
    uri: p.text().unique(),
    kind: p.enum(conceptKinds),
    code: p.text().strictNullable(),
    iscoGroup: p.text().strictNullable(),
    skillType: p.text().strictNullable(),
    reuseLevel: p.text().strictNullable(),
    status: p.text().strictNullable(),
    obsoleteSince: p.datetime().strictNullable(),
  },
  indexes: [{ name: "taxonomy_concept_kind", properties: ["kind", "iscoGroup"] }],
});

/** One row for all labels of a kind, so that a language is read in few rows. */
export const TaxonomyLabelTable = defineEntity({
  name: "TaxonomyLabel",
  tableName: "taxonomy_label",
  properties: {
    concept: () => p.manyToOne(TaxonomyConceptTable).mapToPk().primary(),
    language: p.text().primary(),
    kind: p.enum(labelKinds).primary(),
    texts: p.array(),
  },
});

/** Apart from the labels, since it is long and mostly not asked for. */
export const TaxonomyTextTable = defineEntity({
  name: "TaxonomyText",
  tableName: "taxonomy_text",
  properties: {
    concept: () => p.manyToOne(TaxonomyConceptTable).mapToPk().primary(),
    language: p.text().primary(),
    kind: p.enum(textKinds).primary(),
    text: p.text(),
  },
});

export const TaxonomyRelationTable = defineEntity({
  name: "TaxonomyRelation",
  tableName: "taxonomy_relation",
  properties: {
    relationSet: p.enum(relationSets).primary(),
    from: () => p.manyToOne(TaxonomyConceptTable).mapToPk().primary(),
    to: () => p.manyToOne(TaxonomyConceptTable).mapToPk().primary().index(),
    kind: p.enum(relationKinds),
  },
});

export const TaxonomyMemberTable = defineEntity({
  name: "TaxonomyMember",
  tableName: "taxonomy_member",
  properties: {
    collection: p.text().primary(),
    concept: () => p.manyToOne(TaxonomyConceptTable).mapToPk().primary(),
  },
});
