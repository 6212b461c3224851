import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { MakeClass as MakeClassMutation } from "../../features/classes/make-class.mutation.ts";
import { MakeClass } from "../../features/classes/make-class.tsx";
import { fieldInPath, makeFieldsOf, makeInputOf, wrongIn } from "../../features/classes/make-fields.ts";
import type { MakeAnswer } from "../../features/classes/make-form.tsx";
import { localeOf } from "../../request/locale-of.ts";
import type { Route } from "./+types/make-class.ts";

export const loader = () => ({ requestId: randomUUID() });

const again = (status: number, answer: MakeAnswer) => data(answer, { status });

export const action = async ({ request, context }: Route.ActionArgs) => {
  const locale = localeOf(request);
  const values = makeFieldsOf(await request.formData());
  const wrong = wrongIn(values);
  if (wrong.length > 0) return again(400, { values, wrong, trouble: "none" });

  try {
    const input = makeInputOf(values, locale);
    const { data: sent } = await clientOf(request, context).mutate({
      mutation: MakeClassMutation,
      variables: { input },
    });
    const answer = sent?.makeClass;
    if (answer?.__typename === "ClassMade")
      return redirect(`/${locale}/klas/${encodeURIComponent(answer.token)}`, { status: 303 });
    if (answer?.__typename === "TooManyAtOnce") return again(429, { values, wrong: [], trouble: "too-many" });
    const field = fieldInPath(answer?.path ?? []);
    return field === null
      ? // the id of the form itself: the next try gets a new one
        again(503, { values: { ...values, requestId: "" }, wrong: [], trouble: "unavailable" })
      : again(400, { values, wrong: [field], trouble: "none" });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return again(503, { values, wrong: [], trouble: "unavailable" });
  }
};

const MakeClassRoute = ({ loaderData, actionData }: Route.ComponentProps) => (
  <MakeClass requestId={loaderData.requestId} answer={actionData} />
);
export default MakeClassRoute;
