import { isStepOfFlow } from "../app/features/talent/steps-of-flow.ts";

/**
 * Without internet the worker answers with the page `/<lang>/zonder-internet`, whatever was asked for, and marks it with
 * what it stands for: a step of the flow, which it then shows, or another page, which it cannot.
 */
export type StandsFor = "step" | "page";

/** @param path path of an address, such as `/nl/talenten/kaart` */
export const standsFor = (path: string): StandsFor =>
  isStepOfFlow(path.split("/").slice(2).join("/")) ? "step" : "page";
