import { Migration } from "@mikro-orm/migrations";

export class Migration20261127103300_identity extends Migration {
  override name = "Migration20261127103300_identity";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "person" ("region" text not null, "id" uuid not null, "email" text not null, "name" text not null, "locale" text not null, "created_at" timestamptz not null, "seen_on" date not null, "warned_at" timestamptz null, "suspended_at" timestamptz null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "person_seen_on" on "person" ("region", "seen_on");`);
    this.addSql(`alter table "person" add constraint "person_email" unique ("region", "email");`);
    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    for (const policy of policies) this.addSql(policy);
    for (const statement of auth) this.addSql(statement);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop schema if exists "auth" cascade;`);
  }
}

const isBackground = `(select current_setting('app.background', true)) = 'on'`;
const isOneself = `id::text = (select nullif(current_setting('app.person', true), ''))`;
const isModerator = `(select current_setting('app.moderator', true)) = 'on'`;

const policies = [
  `create policy "person_background" on "person" using (${isBackground}) with check (${isBackground});`,
  `create policy "person_oneself" on "person" using (${isOneself}) with check (${isOneself});`,
  `create policy "person_moderated" on "person" for select using (${isModerator});`,
  `create policy "person_suspended" on "person" for update using (${isModerator}) with check (${isModerator});`,
];

/** What the library for signing in keeps, as its version wants it; a test compares. Not read by the app's role. */
const auth = [
  `create schema "auth";`,
  `create table "auth"."user" ("id" uuid default gen_random_uuid() not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default now() not null, "updatedAt" timestamptz default now() not null, "twoFactorEnabled" boolean);`,
  `create table "auth"."session" ("id" uuid default gen_random_uuid() not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default now() not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" uuid not null references "auth"."user" ("id") on delete cascade, "shared" boolean, "usedAt" timestamptz);`,
  `create table "auth"."account" ("id" uuid default gen_random_uuid() not null primary key, "accountId" text not null, "providerId" text not null, "userId" uuid not null references "auth"."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default now() not null, "updatedAt" timestamptz not null);`,
  `create table "auth"."verification" ("id" uuid default gen_random_uuid() not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default now() not null, "updatedAt" timestamptz default now() not null);`,
  `create table "auth"."passkey" ("id" uuid default gen_random_uuid() not null primary key, "name" text, "publicKey" text not null, "userId" uuid not null references "auth"."user" ("id") on delete cascade, "credentialID" text not null, "counter" integer not null, "deviceType" text not null, "backedUp" boolean not null, "transports" text, "createdAt" timestamptz, "aaguid" text);`,
  `create table "auth"."twoFactor" ("id" uuid default gen_random_uuid() not null primary key, "secret" text not null, "backupCodes" text not null, "userId" uuid not null references "auth"."user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);`,
  `create table "auth"."proof_asked" ("address_hash" text not null, "hour" timestamptz not null, "times" smallint not null, primary key ("address_hash", "hour"));`,
  `create index "session_userId_idx" on "auth"."session" ("userId");`,
  `create index "account_userId_idx" on "auth"."account" ("userId");`,
  `create index "verification_identifier_idx" on "auth"."verification" ("identifier");`,
  `create index "passkey_userId_idx" on "auth"."passkey" ("userId");`,
  `create index "passkey_credentialID_idx" on "auth"."passkey" ("credentialID");`,
  `create index "twoFactor_secret_idx" on "auth"."twoFactor" ("secret");`,
  `create index "twoFactor_userId_idx" on "auth"."twoFactor" ("userId");`,
];
