import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** After a step without a page load, moves focus to the new heading: that is how a screen reader hears of the step. */
export const FocusOnNavigation = () => {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
};
