import type { Messages } from "@lingui/core";
import { messages as frame } from "../compiled/en/frame.ts";
import { messages as talent } from "../compiled/en/talent.ts";

export const messages: Messages = { ...frame, ...talent };
