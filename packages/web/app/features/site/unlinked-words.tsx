import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

type Props = {
  readonly words: readonly string[];
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Where they come from, and what that means. */
  readonly children: ReactNode;
};

/** What stood in something imported and we could not place; it counts for nothing in suggestions, so it is said. */
export const UnlinkedWords = ({ words, language, children }: Props) =>
  words.length === 0 ? null : (
    <section className="card" aria-labelledby="unlinked">
      <h2 id="unlinked" className="card__title">
        <Trans>Dit konden we niet plaatsen</Trans>
      </h2>
      <p>{children}</p>
      <ul lang={language}>
        {words.map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
