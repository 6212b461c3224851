import { Children, type ReactNode } from "react";

type Tone = "sun" | "mint" | "plum" | "plain";

/** A fact of one to three words. */
export const Chip = ({ tone = "sun", children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={tone === "sun" ? "chip" : `chip chip--${tone}`}>{children}</span>
);

/** Chips as a list, so that a screen reader says how many. */
export const Chips = ({ children }: { readonly children: ReactNode }) => (
  <ul className="chips">
    {Children.toArray(children).map((chip, place) => (
      // chips never change places
      <li key={place}>{chip}</li>
    ))}
  </ul>
);
