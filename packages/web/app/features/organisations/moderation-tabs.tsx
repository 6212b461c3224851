import { useLingui } from "@lingui/react/macro";
import { Tabs } from "@techconnect/ui/tabs";
import { type ModerationTab, moderationTabs } from "./moderation-tab.ts";

/** What waits, and what stands elsewhere, each with its own address. */
export const ModerationTabs = ({ open }: { readonly open: ModerationTab }) => {
  const { t, i18n } = useLingui();
  const words = { wacht: t`Wacht`, stilgezet: t`Stilgezet`, goedgekeurd: t`Goedgekeurd` };
  return (
    <Tabs label={t`Welke organisaties?`}>
      {moderationTabs.map((tab) => (
        <a
          key={tab}
          href={`/${i18n.locale}/moderatie${tab === "wacht" ? "" : `?tab=${tab}`}`}
          aria-current={tab === open ? "page" : undefined}
        >
          {words[tab]}
        </a>
      ))}
    </Tabs>
  );
};
