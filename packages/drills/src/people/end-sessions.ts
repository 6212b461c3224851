import { none, within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { ask } from "../stage/ask.ts";
import { waitUntil } from "../stage/wait-until.ts";
import { signIn, type SignedIn } from "./sign-in.ts";

const sizes = { full: { people: 100 }, small: { people: 3 } } as const;
const over = 1_000;

const isIn = async (origin: string, { headers }: SignedIn): Promise<boolean> => {
  const { data } = await ask(origin, "{ me { id } }", {}, headers);
  return typeof data === "object" && data !== null && "me" in data && data.me !== null;
};

const run = async ({ open, size }: DrillScope): Promise<readonly Finding[]> => {
  const { people } = sizes[size];
  const stage = await open();
  await stage.startApi();
  const other = await stage.startSecondApi();

  let [inBefore, inAfter, stillHere, slowest] = [0, 0, 0, 0];
  for (let n = 0; n < people; n++) {
    const email = `sessions-${n}@drill.example`;
    const [kept, lost] = [await signIn(stage.apiOrigin, email), await signIn(stage.apiOrigin, email)];
    if (await isIn(other.origin, lost)) inBefore++;
    await ask(stage.apiOrigin, "mutation { endOtherSessions { __typename } }", {}, kept.headers);
    slowest = Math.max(slowest, await waitUntil(async () => !(await isIn(other.origin, lost)), over * 5));
    if (await isIn(other.origin, lost)) inAfter++;
    if (await isIn(other.origin, kept)) stillHere++;
  }
  return [
    none("sessions that the other process did not know before", people - inBefore, `${people}`),
    within("slowest end of a session, as the other process sees it", slowest, over),
    none("ended sessions that still get in", inAfter, `${people}`),
    none("sessions that ended and should not have", people - stillHere, `${people}`),
  ];
};

/** A16: sessions are ended in one process and must be over in another. */
export const endSessions: Drill = {
  name: "end-sessions",
  title: "Sessions end in one process and are over in another",
  run,
};
