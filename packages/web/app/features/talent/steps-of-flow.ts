/** The pages that scripts take over (`routes/talent/flow.tsx`): between them a step needs no page load and no internet. */
const steps = /^talenten\/(vraag\/\d+|nakijken|kaart|wissel|wat-vind-je-leuk)$/;

/** @param page path after the language, such as `talenten/kaart` */
export const isStepOfFlow = (page: string): boolean => steps.test(page);
