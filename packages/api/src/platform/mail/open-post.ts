import type { EntityManager } from "@mikro-orm/postgresql";
import type { Config } from "../config.ts";
import { Refusal } from "../refusal.ts";
import type { Post } from "./mail.ts";
import { outboxPost } from "./outbox-post.ts";
import { smtpPost } from "./smtp-post.ts";

type Asked = Pick<Config, "MAIL_ADAPTER" | "MAIL_FROM"> & { readonly MAIL_URL?: string | undefined };

/**
 * The way of sending that is configured.
 *
 * @throws Refusal when mail is to be sent and nobody said by which server
 */
export const openPost = (config: Asked, em: () => EntityManager): Post & { readonly close: () => void } => {
  if (config.MAIL_ADAPTER === "outbox") return { ...outboxPost(em), close: () => undefined };
  if (config.MAIL_URL === undefined)
    throw new Refusal("MAIL_URL is not set; MAIL_ADAPTER=smtp needs one, like smtp://user:password@host:587.");
  return smtpPost({ url: config.MAIL_URL, from: config.MAIL_FROM });
};
