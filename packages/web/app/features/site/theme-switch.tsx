import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFetcher, useLocation } from "react-router";
import { usePageState } from "../../request/page-state-context.tsx";
import { isTheme, type Theme, themes } from "../../request/theme.ts";

const show = (theme: Theme): void => {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

/** Light, dark, or as the device has it. A form, so that it works without JavaScript; with it, at once. */
export const ThemeSwitch = () => {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const fetcher = useFetcher();
  const [theme, setTheme] = useState(usePageState().theme);
  const names = { system: t`Zoals mijn apparaat`, light: t`Licht`, dark: t`Donker` };

  const choose = (event: React.SubmitEvent<HTMLFormElement>): void => {
    const chosen = event.nativeEvent.submitter?.getAttribute("value");
    if (!isTheme(chosen)) return;
    show(chosen);
    setTheme(chosen);
  };

  return (
    <fetcher.Form method="post" action="/thema" className="themes" onSubmit={choose}>
      <input type="hidden" name="back" value={`${pathname}${search}`} />
      <fieldset>
        <legend>{t`Kleuren`}</legend>
        {themes.map((name) => (
          <button key={name} name="theme" value={name} aria-pressed={theme === name}>
            {names[name]}
          </button>
        ))}
      </fieldset>
    </fetcher.Form>
  );
};
