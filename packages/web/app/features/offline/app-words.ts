import { msg } from "@lingui/core/macro";

/** What the site says of itself on a home screen. */
export const appDescription = msg`Ontdek wat je kunt, en welk werk in tech daarbij past.`;
