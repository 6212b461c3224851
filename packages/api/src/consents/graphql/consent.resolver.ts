import { Arg, Ctx, Extensions, Mutation, Query, Resolver } from "type-graphql";
import type { Consent } from "@techconnect/domain/consents/consent";
import type { GuardianVerdict } from "@techconnect/domain/consents/guardianship";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale, type LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { GuardianRequest } from "../answer-guardian.ts";
import type { ConsentsContext } from "../consents-context.ts";
import {
  AskGuardianResult,
  ConfirmGuardianResult,
  GiveConsentResult,
  SayAgeResult,
  WithdrawConsentResult,
} from "./consent.result.ts";
import {
  AskGuardianInput,
  ConsentTextType,
  type ConsentType,
  GiveConsentInput,
  GuardianRequestType,
  GuardianVerdictEnum,
  WithdrawConsentInput,
} from "./consent.type.ts";

export const consentOnWire = (consent: Consent): ConsentType => ({
  ...consent,
  givenAt: consent.givenAt.toISOString(),
  withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
});

export const guardianshipOnWire = ({ verdict, askedAt, expiresAt, answeredAt }: GuardianRequest) => ({
  verdict,
  askedAt: askedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  answeredAt: answeredAt?.toISOString() ?? null,
});

@Resolver()
export class ConsentResolver {
  @Query(() => [ConsentTextType], { description: "What consent can be given for, in words." })
  @Extensions({ rows: 3 })
  consentTexts(@InLocale() locale: Locale, @Ctx() { consents }: ConsentsContext): readonly ConsentTextType[] {
    return consents.purposeTexts(locale);
  }

  @Query(() => GuardianRequestType, {
    nullable: true,
    description: "What a guardian is asked; null for a link of nobody, and for one that is over.",
  })
  @Extensions({ personal: true })
  async guardianRequest(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @InLocale() locale: Locale,
    @Ctx() { consents }: ConsentsContext,
  ): Promise<GuardianRequestType | null> {
    const request = await consents.showGuardianRequest(token);
    return request && { ...guardianshipOnWire(request), texts: consents.purposeTexts(locale) };
  }

  @Mutation(() => GiveConsentResult, { description: "Consents to something. Saying it twice says it once." })
  async giveConsent(
    @Arg("input", () => GiveConsentInput) { scope = null, ...said }: GiveConsentInput,
    @Ctx() { consents }: ConsentsContext,
  ): Promise<typeof GiveConsentResult> {
    return answer(await consents.give({ ...said, scope }), ({ consent, counts }) => ({
      consent: consentOnWire(consent),
      counts,
    }));
  }

  @Mutation(() => WithdrawConsentResult, { description: "Withdraws a consent. From the next request on it holds." })
  async withdrawConsent(
    @Arg("input", () => WithdrawConsentInput) { purpose, scope = null }: WithdrawConsentInput,
    @Ctx() { consents }: ConsentsContext,
  ): Promise<typeof WithdrawConsentResult> {
    return answer(await consents.withdraw({ purpose, scope }), (withdrawn) => withdrawn);
  }

  @Mutation(() => SayAgeResult, { description: "Says whether one is 16 or older; who is younger says a day of birth." })
  async sayAge(
    @Arg("bornOn", () => String, { nullable: true, description: "YYYY-MM-DD; absent: 16 or older." })
    bornOn: string | null | undefined,
    @Ctx() { consents }: ConsentsContext,
  ): Promise<typeof SayAgeResult> {
    return answer(await consents.sayAge(bornOn ?? null), (ageGroup) => ({ ageGroup }));
  }

  @Mutation(() => AskGuardianResult, { description: "Has a parent or guardian asked, by a letter with a link." })
  async askGuardian(
    @Arg("input", () => AskGuardianInput) { locale, ...said }: AskGuardianInput,
    @Ctx() context: ConsentsContext & LocaleContext,
  ): Promise<typeof AskGuardianResult> {
    const asked = await context.consents.askGuardian({ ...said, locale: locale ?? context.locale });
    return answer(asked, ({ expiresAt }) => ({ expiresAt: expiresAt.toISOString() }));
  }

  @Mutation(() => ConfirmGuardianResult, {
    description: "What a guardian says, by their link. They can change it later.",
  })
  async confirmGuardian(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @Arg("verdict", () => GuardianVerdictEnum, { description: "Agree or refuse." }) verdict: GuardianVerdict,
    @Ctx() context: ConsentsContext & LocaleContext,
  ): Promise<typeof ConfirmGuardianResult> {
    const { consents, locale } = context;
    const texts = consents.purposeTexts(locale);
    return answer(await consents.confirmGuardian(token, verdict), (request) => ({
      ...guardianshipOnWire(request),
      texts,
    }));
  }
}
