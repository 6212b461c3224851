import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import type { OfferFeature, SearchKind } from "../../graphql/generated/graphql.ts";
import { dayPartWords, levelWords } from "../site/fact-words.ts";
import type { SectorWords } from "./search.query.ts";
import { type FacetName, nameOf } from "./search-facets.ts";

/** What one found thing is. */
export const kindWords: Record<SearchKind, MessageDescriptor> = {
  JOB_PROFILE: msg`Werk`,
  COURSE: msg`Opleiding`,
  VACANCY: msg`Vacature`,
};

/** All things of a kind. */
export const kindsWords: Record<SearchKind, MessageDescriptor> = {
  JOB_PROFILE: msg`Soorten werk`,
  COURSE: msg`Opleidingen`,
  VACANCY: msg`Vacatures`,
};

const featureWords: Record<OfferFeature, MessageDescriptor> = {
  FREE: msg`gratis`,
  LEARN_AND_WORK: msg`leren en werken`,
  CHILDCARE: msg`met kinderopvang`,
  DEVICE: msg`met een laptop`,
  FROM_HOME: msg`ook vanuit huis`,
  SAMPLE: msg`voorbeelden`,
};

export const facetTitles: Record<FacetName, MessageDescriptor> = {
  kinds: msg`Wat`,
  levels: msg`Beginnen kan`,
  dayParts: msg`Wanneer`,
  features: msg`Wat je krijgt`,
  sectors: msg`Waar je werkt`,
};

export type ValueWords = (facet: FacetName, value: string) => string;

/** What each value of a facet is called. @param sectors names of sectors, which are content */
export const useValueWords = (sectors: SectorWords): ValueWords => {
  const { i18n } = useLingui();
  const words: Readonly<Record<Exclude<FacetName, "sectors">, Readonly<Record<string, MessageDescriptor>>>> = {
    kinds: kindsWords,
    levels: levelWords,
    dayParts: dayPartWords,
    features: featureWords,
  };
  return (facet, value) => {
    const name = nameOf(facet, value);
    if (facet === "sectors") return sectors.find(({ id }) => id === name)?.label ?? name;
    const descriptor = words[facet][value];
    return descriptor ? i18n._(descriptor) : name;
  };
};
