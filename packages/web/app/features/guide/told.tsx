import { useSuspenseQuery } from "@apollo/client/react";
import type { Audience } from "./audience.ts";
import { ForAdults } from "./for-adults.tsx";
import { ForCounsellors } from "./for-counsellors.tsx";
import { ForParents } from "./for-parents.tsx";
import { ForYouthWorkers } from "./for-youth-workers.tsx";
import { ToldPage } from "./told.query.ts";

const tellings = {
  ouder: ForParents,
  begeleider: ForCounsellors,
  jongerenwerker: ForYouthWorkers,
  "40plus": ForAdults,
};

type Props = { readonly slug: string; readonly audience: Exclude<Audience, "jongere"> };

/** What this reader asks first about a kind of work, composed of its facts. */
export const ToldApart = ({ slug, audience }: Props) => {
  const { data } = useSuspenseQuery(ToldPage, { variables: { slug } });
  const Telling = tellings[audience];
  return data.jobProfile ? <Telling told={data.jobProfile} /> : null;
};
