import { chanceFrom } from "./chance.ts";
import type { Drill, Size } from "./drill.ts";
import type { Drilled } from "./report/table.ts";
import type { FilledFolder } from "./stage/filled-folder.ts";
import { stagesFrom } from "./stage/open-stage.ts";

/** Runs a drill on a product of its own; a drill that cannot be run to its end failed. */
export const runDrill = async (
  { name, title, run }: Drill,
  { filled, size, seed }: { readonly filled: FilledFolder; readonly size: Size; readonly seed: number },
): Promise<Drilled> => {
  const began = performance.now();
  const stages = stagesFrom(filled);
  const ran = async () => {
    try {
      return await run({ open: stages.open, size, chance: chanceFrom(seed) });
    } catch (error) {
      const measured = error instanceof Error ? error.message : String(error);
      return [{ what: "the drill itself", criterion: "runs to its end", measured, passed: false }];
    } finally {
      await stages.close();
    }
  };
  return { name, title, findings: await ran(), seconds: (performance.now() - began) / 1_000 };
};
