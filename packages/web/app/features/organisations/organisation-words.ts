import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  MemberRole,
  OrganisationKind,
  OrganisationReviewReason,
  OrganisationStatus,
  OrganisationVerdict,
} from "../../graphql/generated/graphql.ts";

export const kindWords: Record<OrganisationKind, MessageDescriptor> = {
  EMPLOYER: msg`Werkgever`,
  EDUCATOR: msg`Opleider`,
  SCHOOL: msg`School`,
  HUB: msg`Hub in de buurt`,
  LIAISON_ORGANISATION: msg`Organisatie van verbinders`,
  FUNDER: msg`Fonds`,
  MUNICIPALITY: msg`Gemeente`,
  PROGRAMME: msg`Programma`,
};

export const roleWords: Record<MemberRole, MessageDescriptor> = {
  ADMIN: msg`beheerder`,
  MEMBER: msg`medewerker`,
  COUNSELLOR: msg`begeleider`,
  LIAISON: msg`verbinder`,
  HUB_HOST: msg`gastheer of gastvrouw`,
  FUND_OFFICER: msg`medewerker van het fonds`,
  PROGRAMME_MANAGER: msg`programmamanager`,
  MODERATOR: msg`moderator`,
};

/** Where an organisation stands, in a few words. */
export const statusWords: Record<OrganisationStatus, MessageDescriptor> = {
  UNVERIFIED: msg`nog niet nagekeken`,
  SUBMITTED: msg`wordt nagekeken`,
  VERIFIED: msg`goedgekeurd`,
  SUSPENDED: msg`staat stil`,
};

/** What that means for who works there. */
export const statusMeanings: Record<OrganisationStatus, MessageDescriptor> = {
  UNVERIFIED: msg`Je kunt alles klaarzetten. Niemand buiten de organisatie ziet het nog.`,
  SUBMITTED: msg`Een moderator kijkt of alles klopt. Je kunt intussen verder werken. Je krijgt een mail.`,
  VERIFIED: msg`Mensen kunnen jullie vinden.`,
  SUSPENDED: msg`Mensen zien jullie nu niet. Jullie gegevens blijven bewaard.`,
};

export const verdictWords: Record<OrganisationVerdict, MessageDescriptor> = {
  APPROVE: msg`Een moderator zei ja`,
  SEND_BACK: msg`Teruggestuurd`,
  SUSPEND: msg`Stilgezet`,
  REINSTATE: msg`Weer verder`,
};

/** Why a moderator decided so, to the organisation: with what to do where there is something to do. */
export const reasonWords: Record<OrganisationReviewReason, MessageDescriptor> = {
  NAME_NOT_FOUND: msg`We vinden deze naam niet in het register van de KvK. Schrijf de naam zoals die daar staat.`,
  KVK_DOES_NOT_MATCH: msg`Het KvK-nummer hoort bij een andere naam. Kijk het nummer na op jullie uittreksel.`,
  DOMAIN_DOES_NOT_MATCH: msg`Het e-maildomein hoort niet duidelijk bij jullie. Vul een domein van jullie zelf in, of laat het leeg.`,
  WEBSITE_DOES_NOT_WORK: msg`De website doet het niet. Vul een adres in dat werkt.`,
  NOT_OF_THIS_KIND: msg`De gekozen soort past niet. Maak de organisatie opnieuw aan met een andere soort.`,
  EXISTS_ALREADY: msg`Deze organisatie is er al. Vraag de beheerder daarvan om een uitnodiging.`,
  COMPLAINTS: msg`We kregen klachten.`,
  MISLEADING_OFFERS: msg`In het aanbod staan dingen die niet kloppen.`,
  ASKS_PEOPLE_FOR_MONEY: msg`Mensen moesten geld betalen voor werk.`,
  IMPERSONATION: msg`Het lijkt of iemand zich voordoet als een ander.`,
  NO_LONGER_EXISTS: msg`Volgens het register bestaat de organisatie niet meer.`,
  PUT_RIGHT: msg`Wat er speelde, is opgelost.`,
  WAS_A_MISTAKE: msg`We hadden ons vergist. Het spijt ons.`,
};
