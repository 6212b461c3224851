import { parentPort } from "node:worker_threads";
import type { ExperienceName } from "../experience-content.ts";
import type { ExperienceLinker } from "../experience-linker.ts";
import { makeLabelLinker } from "./label-linker.ts";
import { ofTaxonomy, type Answer, type Order } from "./taxonomy-linker-messages.ts";

/*
 * Holds the linker over a whole taxonomy: it takes seconds to make and tens of milliseconds to ask, which requests
 * should not wait for.
 */

if (!parentPort) throw new Error("this runs in a worker thread");
const port = parentPort;
const say = (answer: Answer) => port.postMessage(answer);

let names: ExperienceName[] = [];
let linker: ExperienceLinker | null = null;

const follow = async (order: Order) => {
  if (order.kind === "names") names.push(...order.names);
  if (order.kind === "make") {
    linker = makeLabelLinker(names, ofTaxonomy);
    names = [];
    say({ kind: "made" });
  }
  if (order.kind === "link" && linker)
    say({ kind: "linked", number: order.number, linked: await linker.link(order.text) });
};

port.on("message", (order: Order) => void follow(order));
