import { createContext } from "react-router";

/** What a page may know about the request it answers. The server makes one for each request. */
export type PageRequest = {
  /** Stands in the log and on an error page, so that the two can be laid side by side. */
  readonly id: string;
  /** For scripts of our own in the page; see the Content-Security-Policy. */
  readonly nonce: string | undefined;
  /** The visitor's address, for the API's rate limit. */
  readonly clientAddress: string | undefined;
  /** A form was sent to us from another site: nothing may happen, and the page says so. */
  readonly fromElsewhere: boolean;
  readonly report: (error: unknown) => void;
};

export const pageRequestContext = createContext<PageRequest>({
  id: "",
  nonce: undefined,
  clientAddress: undefined,
  fromElsewhere: false,
  report: () => undefined,
});
