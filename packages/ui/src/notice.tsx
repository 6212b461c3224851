import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Tone = "info" | "success" | "warning" | "error";
const iconOf: Record<Tone, IconName> = { info: "info", success: "check", warning: "warning", error: "warning" };

/** `role` for a notice that appears while somebody is on the page: it is read out at once. */
type Props = { readonly tone?: Tone; readonly children: ReactNode; readonly role?: "alert" };

/** Something to know about this page. Colour is never alone: an icon and words say the same. */
export const Notice = ({ tone = "info", children, role }: Props) => (
  <div className={tone === "info" ? "notice" : `notice notice--${tone}`} role={role}>
    <Icon name={iconOf[tone]} />
    <div className="notice__content">{children}</div>
  </div>
);
