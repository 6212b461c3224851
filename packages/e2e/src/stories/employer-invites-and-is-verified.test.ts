import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asVisitor, newVisitor, type Visitor } from "../browser/visitor.ts";
import { press } from "../browser/keyboard.ts";
import { running } from "../product/running-product.ts";
import { acceptInAccount, bringInEmployer, inviteTo, mailedInvitation } from "../site/organisations.ts";
import { mailedProof, signInAnew, signInAs, someAddress } from "../site/sign-in.ts";
import { waitForPath } from "./steps.ts";

const button = (name: string) => `main button:has-text("${name}")`;
const main = (page: Page) => page.locator("main").innerText();

/** A name that no other test has, in letters only. */
const someName = () =>
  `Windveer ${someAddress()
    .slice(0, 8)
    .replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;

/** Fills in the form of an organisation whose admin's own address proves the domain, and ends on its page. */
const bringIn = async (page: Page, name: string): Promise<string> => {
  await page.goto("/nl/organisaties");
  await page.locator("main a", { hasText: "Meld een organisatie aan" }).click();
  await waitForPath(page, "/nl/organisaties/nieuw");
  await page.locator('input[value="EMPLOYER"]').check();
  await page.locator("#name").fill(name);
  await page.locator("#kvkNumber").fill("1234");
  await page.locator("#emailDomain").fill("example.org");
  await page.locator(button("Meld aan")).click();
  await page.locator("#kvkNumber[aria-invalid]").waitFor();
  // nothing of the rest is lost
  expect(await page.locator("#name").inputValue()).toBe(name);
  expect(await page.locator('input[value="EMPLOYER"]').isChecked()).toBe(true);
  await page.locator("#kvkNumber").fill("1234 5678");
  await page.locator(button("Meld aan")).click();
  await page.waitForURL(/organisaties\/[0-9a-f-]{36}\?klaar=gemaakt/);
  return new URL(page.url()).pathname;
};

/** Opens the link of an invitation, signs in with a mail and accepts. */
const accept = async ({ page }: Visitor, invitation: string, email: string): Promise<void> => {
  await page.goto(invitation);
  await page.locator(button("Log in om mee te doen")).click();
  await waitForPath(page, "/nl/inloggen");
  await page.locator("#email").fill(email);
  await page.locator(button("Stuur me een link")).click();
  await waitForPath(page, "/nl/inloggen/mail");
  await page.goto((await mailedProof(email)).path);
  await page.locator(button("Ja, log mij in")).click();
  await waitForPath(page, invitation);
  await page.locator(button("Ja, ik doe mee")).click();
  await page.waitForURL(/klaar=lid/);
};

/** A moderator of the demo approves what waits under this name. */
const approve = async (name: string): Promise<void> => {
  const moderator = await newVisitor();
  await signInAs(moderator.context, "moderator");
  await moderator.page.goto("/nl/moderatie");
  const waiting = moderator.page.locator("main li.card", { hasText: name });
  await waiting.locator("button", { hasText: "Keur goed" }).click();
  await moderator.page.getByText("Je oordeel is bewaard.").waitFor();
  expect(await main(moderator.page)).not.toContain(name);
  await moderator.context.close();
};

describe("an employer", () => {
  it(
    "brings the organisation in, invites a colleague, and is verified, all without scripts",
    asVisitor({ javaScriptEnabled: false }, async ({ page, context }) => {
      const [name, colleague] = [someName(), someAddress()];
      await signInAnew(context);
      const path = await bringIn(page, name);
      expect(await main(page)).toContain("nog niet nagekeken");

      await page.locator("main a", { hasText: "Mensen (1)" }).click();
      await waitForPath(page, `${path}/mensen`);
      await page.locator("#email").fill(colleague);
      await page.locator("#places").fill("duizend");
      await page.locator(button("Stuur de uitnodiging")).click();
      await page.locator("#places[aria-invalid]").waitFor();
      expect(await page.locator("#email").inputValue()).toBe(colleague);
      await page.locator("#places").fill("1012 AB, 1103");
      await page.locator(button("Stuur de uitnodiging")).click();
      await page.getByText("De uitnodiging is verstuurd.").waitFor();

      const other = await newVisitor();
      await accept(other, await mailedInvitation(colleague), colleague);
      expect(await main(other.page)).toContain("Welkom!");

      await page.goto(path);
      await page.locator(button("Stuur in om na te kijken")).click();
      await page.getByText("wordt nagekeken").waitFor();
      await approve(name);
      // the mail about it leads here
      await expect.poll(async () => (await fetch(`${running.apiOrigin}/outbox`)).text()).toContain(`${path}"`);
      for (const { page: seen } of [{ page }, other]) {
        await seen.goto(path);
        expect(await main(seen)).toContain("Status: goedgekeurd.");
      }
      await other.page.goto(`${path}/mensen`);
      expect(await main(other.page)).toContain("1012, 1103");
      expect(await other.page.locator("#invite").count()).toBe(0);
      await other.context.close();
    }),
  );

  it(
    "cannot leave as the last admin, and can once somebody else looks after it",
    asVisitor({}, async ({ page, context }) => {
      const path = await bringInEmployer(context, "nl");
      const other = await newVisitor();
      const colleague = await signInAnew(other.context);
      await inviteTo(context, path, colleague);
      await acceptInAccount(other.page);
      await other.context.close();

      const leave = async () => {
        await page.goto(`${path}/mensen`);
        await press(page, 'section[aria-labelledby="leave"] summary');
        await press(page, 'button[value="verlaat"]');
      };
      await leave();
      await page.getByText("Dan heeft de organisatie geen beheerder meer.").waitFor();
      const card = page.locator("main li.card", { hasText: colleague });
      await card.locator("summary", { hasText: "Draag de organisatie over" }).click();
      await card.locator("button", { hasText: "Draag het over" }).click();
      await page.getByText("De organisatie is overgedragen.").waitFor();
      await leave();
      await waitForPath(page, "/nl/organisaties");
      expect(await main(page)).toContain("Je bent uit de organisatie.");
    }),
  );

  it(
    "whose colleague changed the same thing sees both texts, and loses neither",
    asVisitor({}, async ({ page, context }) => {
      const path = await bringInEmployer(context, "nl");
      await page.goto(`${path}/wijzig`);
      const second = await context.newPage();
      await second.goto(`${path}/wijzig`);
      await second.locator("#about").fill("Wij maken wieken.");
      await second.locator(button("Bewaar")).click();
      await waitForPath(second, path);

      await page.locator("#about").fill("Wij bouwen molens.");
      await page.locator(button("Bewaar")).click();
      await page.getByText("Iemand anders veranderde dit intussen.").waitFor();
      expect(await main(page)).toContain("Wij maken wieken.");
      expect(await page.locator("#about").inputValue()).toBe("Wij bouwen molens.");
      await page.locator(button("Bewaar")).click();
      await waitForPath(page, path);
      expect(await main(page)).toContain("Wij bouwen molens.");
    }),
  );
});

describe("somebody who was signed out meanwhile", () => {
  it(
    "loses nothing of what they typed, in whichever form",
    asVisitor({}, async ({ page, context }) => {
      const path = await bringInEmployer(context, "nl");
      const cookies = await context.cookies();
      const invited = someAddress();

      await page.goto(`${path}/wijzig`);
      await page.locator("#about").fill("Wij maken wieken.");
      await context.clearCookies();
      await page.locator(button("Bewaar")).click();
      await page.getByText("Je bent uitgelogd.").waitFor();
      expect(await page.locator("#about").inputValue()).toBe("Wij maken wieken.");
      await context.addCookies(cookies);
      await page.locator(button("Bewaar")).click();
      await waitForPath(page, path);
      expect(await main(page)).toContain("Wij maken wieken.");

      await page.goto(`${path}/mensen`);
      await page.locator("#email").fill(invited);
      await context.clearCookies();
      await page.locator(button("Stuur de uitnodiging")).click();
      await page.getByText("Je bent uitgelogd.").waitFor();
      await context.addCookies(cookies);
      await page.locator(button("Verstuur wat ik invulde")).click();
      await page.getByText("De uitnodiging is verstuurd.").waitFor();
      expect(await main(page)).toContain(invited);
    }),
  );
});

describe("a moderator", () => {
  it(
    "suspends an organisation with a reason that it reads, and lets it go on",
    asVisitor({ javaScriptEnabled: false }, async ({ page, context }) => {
      const host = await newVisitor();
      const name = someName();
      await signInAnew(host.context);
      const path = await bringIn(host.page, name);

      await signInAs(context, "moderator");
      await page.goto(path);
      await page.locator("summary", { hasText: "Zet stil" }).click();
      await page.locator('select[id^="stil-"]').selectOption("IMPERSONATION");
      await page.locator(button("Zet stil")).click();
      await page.getByText("Status: staat stil.").waitFor();
      await host.page.goto(path);
      expect(await main(host.page)).toContain("Het lijkt of iemand zich voordoet als een ander.");
      expect(await host.page.locator("main a", { hasText: "Wijzig de gegevens" }).count()).toBe(0);

      await page.goto("/nl/moderatie?tab=stilgezet");
      const waiting = page.locator("main li.card", { hasText: name });
      await waiting.locator("select").selectOption("WAS_A_MISTAKE");
      await waiting.locator("button", { hasText: "Laat weer verder gaan" }).click();
      await page.getByText("Je oordeel is bewaard.").waitFor();
      await host.page.goto(path);
      expect(await main(host.page)).toContain("nog niet nagekeken");
      await host.context.close();
    }),
  );
});

describe("an invitation", () => {
  it(
    "that somebody else opens says for whom it is, in part, and how to go on",
    asVisitor({}, async ({ page, context }) => {
      const host = await newVisitor();
      const invited = someAddress();
      await inviteTo(host.context, await bringInEmployer(host.context, "nl"), invited);
      await host.context.close();

      const mine = await signInAnew(context);
      await page.goto(await mailedInvitation(invited));
      await page.locator(button("Ja, ik doe mee")).click();
      await page.getByText("Deze uitnodiging is voor").waitFor();
      const said = await main(page);
      expect(said).toContain(`${invited[0]}•••@example.org`);
      expect(said).not.toContain(invited);
      expect(said).toContain(mine);
      expect(await page.locator(button("Log uit")).count()).toBe(1);
    }),
  );
});
