import { useLingui } from "@lingui/react/macro";
import { useLocation } from "react-router";
import { usePageState } from "../../request/page-state-context.tsx";
import { themes } from "../../request/theme.ts";

/** Light, dark, or as the device has it. A form, so that it works without JavaScript; with it, at once. */
export const ThemeSwitch = () => {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const { theme } = usePageState();
  const names = { system: t`Zoals mijn apparaat`, light: t`Licht`, dark: t`Donker` };
  return (
    <theme-switch>
      <form method="post" action="/thema" className="themes">
        <input type="hidden" name="back" value={`${pathname}${search}`} />
        <fieldset>
          <legend>{t`Kleuren`}</legend>
          {themes.map((name) => (
            <button key={name} name="theme" value={name} aria-pressed={theme === name}>
              {names[name]}
            </button>
          ))}
        </fieldset>
      </form>
    </theme-switch>
  );
};
