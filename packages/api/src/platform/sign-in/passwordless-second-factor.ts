import { twoFactor } from "better-auth/plugins";

/** Ways to sign in that show one thing only: that somebody reads the mail of an address. A passkey shows two. */
const asksForMore = new Set(["/magic-link/verify", "/sign-in/email-otp"]);

/**
 * An authenticator app as the second step after a link or code from a mail. The library asks for it after a password,
 * which nobody has here; the same challenge, with its limits on guessing, now follows these two.
 */
export const passwordlessSecondFactor = (issuer: string) => {
  const plugin = twoFactor({
    issuer,
    allowPasswordless: true,
    backupCodeOptions: { amount: 10, storeBackupCodes: "encrypted" },
    accountLockout: { maxFailedAttempts: 10, durationSeconds: 900 },
  });
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: ({ path }: { readonly path?: string | undefined }) => path !== undefined && asksForMore.has(path),
  }));
  return { ...plugin, hooks: { after } };
};
