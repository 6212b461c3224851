import type { SearchDocument } from "../search-index.ts";
import { aDocument } from "./a-document.ts";

export const today = 20_000;
export const amsterdam = { latitude: 52.37, longitude: 4.9 };

/** A small world: kinds of work, courses and vacancies, told apart by number. */
export const documents: readonly SearchDocument[] = [
  aDocument(1, {
    title: { nl: "Webdeveloper", en: "Front-end web developer", ar: "تطوير مواقع الويب" },
    also: ["front-end developer", "websitebouwer"],
    text: "Je bouwt websites: wat mensen zien en waar ze op klikken.",
    facets: { levels: ["none", "mbo4"], sectors: ["media", "shops"] },
  }),
  aDocument(2, {
    title: { nl: "Softwareontwikkelaar", ar: "مبرمج تطبيقات" },
    text: "Je schrijft programma's en zoekt fouten. Soms in C# of Java.",
    facets: { levels: ["mbo4", "hbo"], sectors: ["finance"] },
  }),
  aDocument(3, {
    title: "Telefoonreparateur",
    text: "Je maakt telefoons en laptops weer heel.",
    facets: { levels: ["none"] },
  }),
  aDocument(4, {
    title: "Helpdeskmedewerker",
    text: "Je helpt collega’s als hun computer niets doet.",
    facets: { levels: ["none", "mbo2"] },
  }),
  aDocument(5, {
    kind: "course",
    title: "Programmeren in de avond",
    names: ["Codehof Blauwlinde"],
    text: "Elke dinsdag, in het café.",
    facets: { dayParts: ["evening"], features: ["free"], levels: ["none"] },
    point: amsterdam,
    listedOn: 19_000,
  }),
  aDocument(6, {
    kind: "course",
    title: "Programmeren overdag",
    names: ["Leerhuis Klaverkabel"],
    facets: { dayParts: ["daytime"], levels: ["mbo4"] },
    point: { latitude: 52.51, longitude: 4.95 },
    listedOn: 19_900,
  }),
  aDocument(7, {
    kind: "vacancy",
    title: "C#-programmeur",
    names: ["Booking Boekenhuis"],
    text: "Voor wie graag puzzelt.",
    facets: { levels: ["hbo"], sectors: ["it-company"] },
    lastDay: today,
    listedOn: 19_950,
  }),
  aDocument(8, {
    kind: "vacancy",
    title: "C++-programmeur",
    names: ["Robotwerf"],
    lastDay: today + 1,
    listedOn: 19_960,
  }),
  aDocument(9, { kind: "vacancy", title: "Programmeur", text: "Voorbij.", lastDay: today - 1 }),
  aDocument(10, {
    kind: "vacancy",
    title: "Datakwaliteitsmedewerker",
    names: ["Zorgkring Merelzwaai"],
    text: "Je zoekt dubbele klanten in lange lijsten.",
    facets: { sectors: ["care"], features: ["from-home"] },
    point: { latitude: 51.92, longitude: 4.48 },
    listedOn: 19_990,
  }),
];
