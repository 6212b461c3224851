import "../../styles/opportunity.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { savedItemOf, type SavedItem, withoutSaved } from "@techconnect/domain/talent/saved-items";
import { Notice } from "@techconnect/ui/notice";
import { redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { withCookies } from "../../auth/ask-auth.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { hasSession, loadSaved } from "../../features/saved/load-saved.server.ts";
import { savedAnchor } from "../../features/saved/saved-anchor.ts";
import { NothingSaved, SavedList, SavedOfAccount } from "../../features/saved/saved-list.tsx";
import { RemoveSavedItem } from "../../features/saved/saved.query.ts";
import { keepSaved, keptSaved, savedOnTheWire, saveOneMore } from "../../features/saved/saved.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { saveInAccount } from "../../features/talent/keep-in-account.server.ts";
import { unavailable } from "../../request/page-errors.ts";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/saved.ts";

/** In the address after a form; says what became of it, and does nothing. */
const happenings = { vol: "full", weg: "removed", verhuisd: "moved", "account-vol": "account-full" } as const;
type Happened = (typeof happenings)[keyof typeof happenings];

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const saved = await loadSaved(clientOf(request, context), request);
  const { searchParams } = new URL(request.url);
  const [, happened = null] = Object.entries(happenings).find(([name]) => searchParams.has(name)) ?? [];
  return { ...saved, happened };
};

type Asked = Pick<Route.ActionArgs, "request" | "context">;

/** Lets a thing go, here and in the account of whoever is signed in. */
const removeItem = async ({ request, context }: Asked, item: SavedItem): Promise<Headers> => {
  const [onTheWire] = savedOnTheWire([item]);
  if (onTheWire && hasSession(request))
    await clientOf(request, context).mutate({ mutation: RemoveSavedItem, variables: { item: onTheWire } });
  const cookie = await keepSaved(withoutSaved(await keptSaved(request), item));
  return withCookies(...(cookie === null ? [] : [cookie]));
};

/** Puts what this browser saved into the account of whoever is signed in. */
const moveAll = async ({ request, context }: Asked, page: string): Promise<Response> => {
  const { saveItems, forgets } = await saveInAccount(clientOf(request, context), request);
  if (saveItems.__typename === "NotSignedIn") return mustBeSignedIn<never>(request, null);
  const done = saveItems.__typename === "SavedItems" ? "verhuisd" : "account-vol";
  return redirect(`${page}?${done}=1`, { status: 303, headers: withCookies(...forgets) });
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const page = `/${params.lang}/bewaard`;
  const form = await request.formData();
  const item = savedItemOf(textIn(form, "kind"), textIn(form, "slug"));
  try {
    if (form.get("doe") === "naar-account") return await moveAll({ request, context }, page);
    if (item === null) return redirect(page, 303);
    if (form.get("doe") === "haal-weg")
      return redirect(`${page}?weg=1`, { status: 303, headers: await removeItem({ request, context }, item) });
  } catch (error) {
    throw error instanceof Response || !isUnavailable(error) ? error : unavailable();
  }
  const more = await saveOneMore(await keptSaved(request), item);
  if (!more.ok) return redirect(`${page}?vol=1`, 303);
  return redirect(`${page}#${savedAnchor(item)}`, { status: 303, headers: { "Set-Cookie": more.value } });
};

const WhatHappened = ({ what }: { readonly what: Happened | null }) => {
  if (what === null) return null;
  const isFull = what === "full" || what === "account-full";
  return (
    <Notice tone={isFull ? "warning" : "success"} role="alert">
      <p>
        {what === "full" && <Trans>Je lijst is vol. Haal eerst iets weg. Daarna kun je weer bewaren.</Trans>}
        {what === "account-full" && (
          <Trans>De lijst in je account is vol. Haal daar eerst iets weg. Hier blijft alles staan.</Trans>
        )}
        {what === "removed" && <Trans>Het is van je lijst gehaald.</Trans>}
        {what === "moved" && <Trans>Je lijst staat nu in je account.</Trans>}
      </p>
    </Notice>
  );
};

const SavedRoute = ({ loaderData: { items, isSignedIn, hasInAccount, happened } }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={t`Wat je bewaarde`} indexed={false} />
      <h1>
        <Trans>Wat je bewaarde</Trans>
      </h1>
      <WhatHappened what={happened} />
      {items.length === 0 && !hasInAccount && <NothingSaved />}
      {items.length > 0 && !isSignedIn && <SavedList items={items} />}
      {isSignedIn && <SavedOfAccount items={items} hasInAccount={hasInAccount} />}
    </div>
  );
};
export default SavedRoute;
