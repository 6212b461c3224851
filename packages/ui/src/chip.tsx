import { Children, type ReactNode } from "react";

type Tone = "sun" | "mint" | "plum" | "plain";

/** A fact of one to three words. */
export const Chip = ({ tone = "sun", children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={tone === "sun" ? "chip" : `chip chip--${tone}`}>{children}</span>
);

/** Chips as a list, so that a screen reader says how many; nothing where there are none. */
export const Chips = ({ children }: { readonly children: ReactNode }) => {
  const chips = Children.toArray(children);
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map((chip, place) => (
        // chips never change places
        <li key={place}>{chip}</li>
      ))}
    </ul>
  );
};
