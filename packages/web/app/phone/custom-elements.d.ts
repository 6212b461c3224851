import type { DetailedHTMLProps, HTMLAttributes } from "react";

type OwnElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  readonly "data-flow"?: string;
  readonly "data-does"?: string;
  readonly "data-after"?: string;
};

/** The elements of our own that `page-script.ts` brings to life. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      readonly "copy-link": OwnElement;
      readonly "erase-all": OwnElement;
      readonly "go-on": OwnElement;
      readonly "keep-on-phone": OwnElement;
      readonly "offline-note": OwnElement;
      readonly "pass-key": OwnElement;
      readonly "print-button": OwnElement;
      readonly "theme-switch": OwnElement;
    }
  }
}
