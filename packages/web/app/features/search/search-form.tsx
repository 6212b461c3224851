import "./search-form.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Icon } from "@techconnect/ui/icon";
import type { ReactNode } from "react";
import { longestWords } from "./longest-words.ts";

type Props = {
  /** Of the field, unique on the page; a page may have several of these forms. */
  readonly id: string;
  /** What this form is called among the landmarks of a page. */
  readonly name: string;
  readonly words?: string;
  /** In the header: the button is a magnifying glass. */
  readonly small?: boolean;
  /** Of the form, for fields that stand elsewhere on the page. */
  readonly formId?: string;
  readonly children?: ReactNode;
};

/** Words to search for. A plain form, so that it works before any script has come. */
export const SearchForm = ({ id, name, words = "", small = false, formId, children }: Props) => {
  const { t, i18n } = useLingui();
  return (
    <search aria-label={name}>
      <form
        id={formId}
        className={small ? "search-form search-form--small" : "search-form"}
        action={`/${i18n.locale}/zoeken`}
        method="get"
      >
        <label className="visually-hidden" htmlFor={id}>
          <Trans>Zoek werk, een opleiding of een vacature</Trans>
        </label>
        <input
          id={id}
          className="input"
          type="search"
          name="q"
          defaultValue={words}
          maxLength={longestWords}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          dir="auto"
        />
        {children}
        {small ? (
          <Button kind="quiet" aria-label={t`Zoek`}>
            <Icon name="search" />
          </Button>
        ) : (
          <Button>
            <Icon name="search" />
            <Trans>Zoek</Trans>
          </Button>
        )}
      </form>
    </search>
  );
};
