import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Audience } from "./audience.ts";

export const audienceWords: Record<Audience, MessageDescriptor> = {
  jongere: msg`jongere`,
  ouder: msg`ouder`,
  begeleider: msg`decaan of begeleider`,
  jongerenwerker: msg`jongerenwerker`,
  "40plus": msg`40-plusser`,
};
