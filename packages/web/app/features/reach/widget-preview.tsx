import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Shown } from "./snippet.ts";

type Props = { readonly show: Shown; readonly lang: string };

/** The widget as it looks on somebody's page. Without JavaScript there is nothing to show. */
export const WidgetPreview = ({ show, lang }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    const holder = place.current;
    if (!ready || !holder) return undefined;
    // React would move such a script into the head and load it once; each one shows a widget where it stands
    const script = document.createElement("script");
    script.src = "/widget.js";
    script.async = true;
    Object.assign(script.dataset, { show, lang, max: "3", kop: "3" });
    holder.append(script);
    return () => holder.replaceChildren();
  }, [ready, show, lang]);

  if (!ready) return null;
  return (
    <>
      <p className="soft small share__shown">
        <Trans>Zo ziet het eruit:</Trans>
      </p>
      <div ref={place} className="share__preview" />
    </>
  );
};
