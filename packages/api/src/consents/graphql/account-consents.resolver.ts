import { Ctx, Extensions, FieldResolver, Resolver } from "type-graphql";
import { AccountType } from "../../identity/graphql/account.type.ts";
import type { ConsentsContext } from "../consents-context.ts";
import type { AgeGroup } from "../say-age.ts";
import { consentOnWire, guardianshipOnWire } from "./consent.resolver.ts";
import { AgeGroupEnum, ConsentType, GuardianshipType } from "./consent.type.ts";

@Resolver(() => AccountType)
export class AccountConsentsResolver {
  @FieldResolver(() => [ConsentType], {
    description: "What they consented to, newest first: all that holds, and a hundred at most.",
  })
  @Extensions({ rows: 100 })
  async consents(@Ctx() { consents }: ConsentsContext): Promise<readonly ConsentType[]> {
    return ((await consents.own())?.lines ?? []).map(consentOnWire);
  }

  @FieldResolver(() => AgeGroupEnum, { description: "Whether they consent alone." })
  async ageGroup(@Ctx() { consents }: ConsentsContext): Promise<AgeGroup> {
    return (await consents.own())?.ageGroup ?? "unknown";
  }

  @FieldResolver(() => GuardianshipType, {
    nullable: true,
    description: "The guardian who was asked, or agreed; null where there is none that counts.",
  })
  async guardianship(@Ctx() { consents }: ConsentsContext): Promise<GuardianshipType | null> {
    const guardianship = (await consents.own())?.guardianship;
    return guardianship ? guardianshipOnWire(guardianship) : null;
  }

  @FieldResolver(() => GuardianshipType, {
    nullable: true,
    description: "Where none counts: the guardian who was asked last and did not answer in time, for 30 days.",
  })
  async unansweredGuardianship(@Ctx() { consents }: ConsentsContext): Promise<GuardianshipType | null> {
    const unanswered = (await consents.own())?.unanswered;
    return unanswered ? guardianshipOnWire(unanswered) : null;
  }
}
