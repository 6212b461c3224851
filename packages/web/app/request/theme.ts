export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);

const cookie = "theme";

/** The chosen look, by a Cookie header; follows the device until somebody chooses. */
export const themeOf = (cookies: string | null): Theme => {
  const value = (cookies ?? "")
    .split("; ")
    .find((pair) => pair.startsWith(`${cookie}=`))
    ?.slice(cookie.length + 1);
  return isTheme(value) ? value : "system";
};

/** Set-Cookie value that keeps a choice for a year; "system" forgets it. */
export const themeCookie = (theme: Theme, secure: boolean): string => {
  const age = theme === "system" ? 0 : 365 * 24 * 60 * 60;
  return `${cookie}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
};
