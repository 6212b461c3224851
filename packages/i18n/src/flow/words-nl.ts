import type { Messages } from "@lingui/core";
import { messages as frame } from "../compiled/nl/frame.ts";
import { messages as talent } from "../compiled/nl/talent.ts";

export const messages: Messages = { ...frame, ...talent };
