import "../../styles/opportunity.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { savedItemOf, withoutSaved } from "@techconnect/domain/talent/saved-items";
import { Notice } from "@techconnect/ui/notice";
import { redirect } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { savedAnchor } from "../../features/saved/saved-anchor.ts";
import { NothingSaved, SavedList } from "../../features/saved/saved-list.tsx";
import { SavedPage } from "../../features/saved/saved.query.ts";
import { keepSaved, keptSaved, savedOnTheWire, saveOneMore } from "../../features/saved/saved.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/saved.ts";

/** In the address after a form; says what became of it, and does nothing. */
const [full, removed] = ["vol", "weg"];

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const items = savedOnTheWire(await keptSaved(request));
  if (items.length > 0) await ask(clientOf(request, context), SavedPage, { items });
  const { searchParams } = new URL(request.url);
  return { items, isFull: searchParams.has(full), isRemoved: searchParams.has(removed) };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const page = `/${params.lang}/bewaard`;
  const form = await request.formData();
  const item = savedItemOf(textIn(form, "kind"), textIn(form, "slug"));
  if (item === null) return redirect(page, 303);

  const saved = await keptSaved(request);
  if (form.get("doe") === "haal-weg") {
    const cookie = await keepSaved(withoutSaved(saved, item));
    return redirect(`${page}?${removed}=1`, { status: 303, headers: cookie === null ? {} : { "Set-Cookie": cookie } });
  }
  const more = await saveOneMore(saved, item);
  if (!more.ok) return redirect(`${page}?${full}=1`, 303);
  return redirect(`${page}#${savedAnchor(item)}`, { status: 303, headers: { "Set-Cookie": more.value } });
};

const WhatHappened = ({ isFull, isRemoved }: { readonly isFull: boolean; readonly isRemoved: boolean }) => {
  if (isFull)
    return (
      <Notice tone="warning" role="alert">
        <p>
          <Trans>Je lijst is vol. Haal eerst iets weg. Daarna kun je weer bewaren.</Trans>
        </p>
      </Notice>
    );
  if (!isRemoved) return null;
  return (
    <Notice tone="success" role="alert">
      <p>
        <Trans>Het is van je lijst gehaald.</Trans>
      </p>
    </Notice>
  );
};

const SavedRoute = ({ loaderData: { items, ...happened } }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={t`Wat je bewaarde`} indexed={false} />
      <h1>
        <Trans>Wat je bewaarde</Trans>
      </h1>
      <WhatHappened {...happened} />
      {items.length === 0 ? <NothingSaved /> : <SavedList items={items} />}
    </div>
  );
};
export default SavedRoute;
