import { matchTypes } from "../onet-occupation.ts";
import { idOfAddress } from "../esco/esco-address.ts";
import { onetRows } from "./onet-rows.ts";

export const readTitles = onetRows({
  recordsOf: (code, field) => {
    const title = field("Alternate Title", "title");
    return title === "" ? "geen titel" : { onetTitles: [{ code, title }] };
  },
  about: (field) => field("Alternate Title", "title"),
});

export const readTasks = onetRows({
  recordsOf: (code, field) => {
    const statement = field("Task", "task");
    const kind = field("Task Type", "type");
    return statement === "" ? "geen taak" : { onetTasks: [{ code, statement, kind: kind === "" ? null : kind }] };
  },
});

export const readTechnologies = onetRows({
  recordsOf: (code, field) => {
    const example = field("Example", "example");
    if (example === "") return "geen voorbeeld";
    const commodity = field("Commodity Title", "commodity");
    const [hot, inDemand] = [field("Hot Technology", "hot") === "Y", field("In Demand", "in_demand") === "Y"];
    return { onetTechnologies: [{ code, example, commodity, hot, inDemand }] };
  },
  about: (field) => field("Example", "example"),
});

const escoOccupation = (text: string): string =>
  text.includes("/") ? text : `http://data.europa.eu/esco/occupation/${text}`;

/** Which occupation of ESCO is which of O*NET. ISCO groups, which the official table has too, are left out. */
export const readCrosswalk = onetRows({
  recordsOf: (code, field) => {
    const address = escoOccupation(field("esco", "ESCO or ISCO URI"));
    if (address.includes("/isco/")) return {};
    const escoId = idOfAddress(address);
    const match = matchTypes.find((type) => type === field("match", "Type of Match"));
    if (escoId === null) return "geen adres van ESCO";
    return match === undefined ? "onbekende soort overeenkomst" : { onetCrosswalk: [{ code, escoId, match }] };
  },
});

export const readOccupationTable = onetRows({
  recordsOf: (code, field) => {
    const title = field("Title", "title");
    if (title === "") return "geen titel";
    return { onetOccupations: [{ code, title, description: field("Description", "desc") }] };
  },
  about: (field) => field("Title", "title"),
});
