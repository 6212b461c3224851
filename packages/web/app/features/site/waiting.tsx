import { useNavigation } from "react-router";

/** A thin bar on top while the next page is on its way; the style sheet lets it appear after a moment only. */
export const Waiting = () => (useNavigation().state === "idle" ? null : <div className="waiting" aria-hidden="true" />);
