import type { Messages } from "@lingui/core";
import { messages as frame } from "../compiled/ar/frame.ts";
import { messages as talent } from "../compiled/ar/talent.ts";

export const messages: Messages = { ...frame, ...talent };
