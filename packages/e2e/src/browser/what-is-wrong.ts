import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const rulesOfColour = ["color-contrast", "link-in-text-block"];

// pages have no frames, and what passes is of no interest: twice as fast
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);

const problemsFoundBy = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
};

/** What axe finds wrong on the page as it stands: rule, where, and what it says. Empty when nothing is. */
export const accessProblems = (page: Page): Promise<readonly string[]> =>
  problemsFoundBy(axeOn(page).withTags(everyRule));

/** The same of its colours alone. */
export const colourProblems = (page: Page): Promise<readonly string[]> =>
  problemsFoundBy(axeOn(page).withRules(rulesOfColour));

/** Elements that stick out sideways, so that one would have to scroll for them. Empty when everything fits. */
export const sidewaysProblems = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    const shown = out.slice(0, 5).map(({ tagName, classList }) => `${tagName.toLowerCase()}.${classList.value}`);
    return [`${scrollWidth} px of content in ${clientWidth} px: ${shown.join(", ")}`];
  });
