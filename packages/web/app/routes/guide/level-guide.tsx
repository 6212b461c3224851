import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { LevelGuide } from "../../features/guide/level-guide.tsx";
import { LevelGuidePage } from "../../features/guide/level-guide.query.ts";
import { readerIn } from "../../features/guide/reader.ts";
import { anyLevel, schoolingOf } from "../../features/guide/schooling.ts";
import { sectorsIn } from "../../features/guide/sectors.ts";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/level-guide.ts";

const variablesOf = (request: Request, level: string) => {
  const from = schoolingOf(level);
  if (from === null && level !== anyLevel) throw notFound();
  return { from, sectors: [...sectorsIn(new URL(request.url).searchParams)] };
};

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), LevelGuidePage, variablesOf(request, params.level));
  return null;
};

const LevelGuideRoute = ({ params }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  const reader = { ...readerIn(parameters), schooling: schoolingOf(params.level) };
  return <LevelGuide reader={reader} sectors={sectorsIn(parameters)} />;
};
export default LevelGuideRoute;
