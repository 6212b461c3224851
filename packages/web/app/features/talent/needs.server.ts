import { z } from "zod";
import type { NeedsInput } from "../../graphql/generated/graphql.ts";
import { forget, readSealed, seal } from "../../session.server.ts";

/** What somebody needs, as the form has it. It lives in a sealed cookie for a session, and nowhere else. */

const dayParts = ["SCHOOL_HOURS", "DAYTIME", "EVENING", "WEEKEND"] as const;
const helps = ["CHILDCARE", "LAPTOP", "TRAVEL_COST", "LIVING_COST", "QUIET_PLACE", "LANGUAGE"] as const;
const levels = ["NONE", "VMBO", "MBO1", "MBO2", "MBO3", "MBO4", "AD", "HBO", "WO"] as const;

const said = z.enum(["yes", "no", ""]).catch("");

/** Every field may be left out; a value that the form does not offer counts as left out. */
const NeedsForm = z.object({
  hours: z.enum(["8", "20", "36", ""]).catch(""),
  when: z.array(z.enum(dayParts)).catch([]),
  help: z.array(z.enum(helps)).catch([]),
  under18: said,
  benefit: said,
  budget: z.enum(["0", "25000", "100000", ""]).catch(""),
  travel: z.enum(["15", "30", "45", "60", "90", ""]).catch(""),
  postcode: z.string().max(20).catch(""),
  school: z.enum([...levels, ""]).catch(""),
});
export type NeedsForm = z.infer<typeof NeedsForm>;

export const nothingNeeded: NeedsForm = NeedsForm.parse({});

export const needsFormOf = (form: FormData): NeedsForm =>
  NeedsForm.parse({ ...Object.fromEntries(form), when: form.getAll("when"), help: form.getAll("help") });

/** The four digits of `1506` or `1506 AB`; null for a text that is no Dutch postcode. */
const digitsIn = (postcode: string): string | null =>
  /^\s*([1-9]\d{3})\s*(?:[a-z]{2})?\s*$/i.exec(postcode)?.[1] ?? null;

/** Which fields have to be put right; only the postcode can be wrong. */
export const wrongIn = ({ postcode }: NeedsForm): readonly "postcode"[] =>
  postcode.trim() === "" || digitsIn(postcode) !== null ? [] : ["postcode"];

const number = (text: string) => (text === "" ? null : Number(text));
const yes = (text: NeedsForm["benefit"]) => (text === "" ? null : text === "yes");

/** What the API is told. Who is younger than eighteen is asked nothing about a benefit, so nothing is said of it. */
export const needsOf = (form: NeedsForm): NeedsInput => ({
  hoursPerWeek: number(form.hours),
  dayParts: form.when.length > 0 ? form.when : null,
  help: form.help.length > 0 ? form.help : null,
  benefit: form.under18 === "yes" ? null : yes(form.benefit),
  under18: yes(form.under18),
  postcode: digitsIn(form.postcode),
  travelMinutes: number(form.travel),
  budgetCents: number(form.budget),
  schoolLevel: form.school === "" ? null : form.school,
});

/** The form as it was filled in, from what the API kept of it; what the form does not offer counts as left out. */
export const needsFormFrom = (needs: { readonly [Key in keyof NeedsInput]: NeedsInput[Key] }): NeedsForm => {
  const answer = (value: boolean | null | undefined) => (value == null ? "" : value ? "yes" : "no");
  return NeedsForm.parse({
    hours: String(needs.hoursPerWeek ?? ""),
    when: needs.dayParts ?? [],
    help: needs.help ?? [],
    under18: answer(needs.under18),
    benefit: answer(needs.benefit),
    budget: String(needs.budgetCents ?? ""),
    travel: String(needs.travelMinutes ?? ""),
    postcode: needs.postcode ?? "",
    school: needs.schoolLevel ?? "",
  });
};

const cookie = "needs";
const twoHours = 2 * 60 * 60;

export const keepNeeds = (form: NeedsForm): Promise<string> => seal(cookie, form, twoHours);

export const forgetNeeds = (): string => forget(cookie);

/** Null when nothing was said in this session. */
export const keptNeeds = async (request: Request): Promise<NeedsForm | null> => {
  const kept = NeedsForm.safeParse(await readSealed(request, cookie));
  return kept.success ? kept.data : null;
};
