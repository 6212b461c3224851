import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";

/** A question for the group about a talent that many of them have. */
export const talkAbout: Record<TalentId, MessageDescriptor> = {
  learning: msg`Hoe leer jij iets nieuws? Wat werkt voor jou?`,
  solving: msg`Wanneer vond jij een oplossing? Hoe kwam je erop?`,
  persevering: msg`Wat lukte jou pas na vaak proberen?`,
  teamwork: msg`Wanneer werkten jullie goed samen? Wat deed jij?`,
  creating: msg`Wat heb jij zelf bedacht of gemaakt?`,
  precision: msg`Welke kleine fout zag jij op tijd?`,
  helping: msg`Wanneer hielp jij iemand? Hoe wist je wat nodig was?`,
  organising: msg`Wat heb jij een keer geregeld? Wat deed je eerst?`,
  explaining: msg`Wat heb jij een ander uitgelegd? Hoe deed je dat?`,
  curiosity: msg`Waarvan wilde jij weten hoe het werkt?`,
  adapting: msg`Wanneer ging het anders dan je dacht? Wat deed jij?`,
  initiative: msg`Waar ben jij zelf mee begonnen?`,
};
