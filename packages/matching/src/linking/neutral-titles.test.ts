import { describe, expect, it } from "vitest";
import { makeAnalysis } from "./analysis.ts";

const neutral = (text: string, language: string) => makeAnalysis(language)(text).map((token) => token.neutral);

describe("a man's and a woman's title", () => {
  it.each([
    ["nl", "verkoper", "verkoopster"],
    ["nl", "schoonmaker", "schoonmaakster"],
    ["nl", "kapper", "kapster"],
    ["nl", "schrijver", "schrijfster"],
    ["nl", "docent", "docente"],
    ["nl", "lasser", "lasster"],
    ["nl", "leraar", "lerares"],
    ["nl", "makelaar", "makelaarster"],
    ["nl", "secretaris", "secretaresse"],
    ["nl", "apotheker", "apothekeres"],
    ["nl", "directeur", "directrice"],
    ["nl", "animator", "animatrice"],
    ["nl", "adviseur", "adviseuse"],
    ["nl", "monteur", "monteuse"],
    ["nl", "croupier", "croupière"],
    ["nl", "vakman", "vakvrouw"],
    ["nl", "bioloog", "biologe"],
    ["nl", "fotograaf", "fotografe"],
    ["nl", "koning", "koningin"],
    ["nl", "bestuurder", "bestuurster"],
    ["es", "director técnico", "directora técnica"],
    ["es", "cocinero jefe", "cocinera jefa"],
    ["es", "actor", "actriz"],
    ["fr", "directeur technique", "directrice technique"],
    ["fr", "boulanger", "boulangère"],
    ["fr", "technicien", "technicienne"],
    ["fr", "masseur", "masseuse"],
    ["de", "Lehrer", "Lehrerin"],
    ["de", "Kaufmann", "Kauffrau"],
    ["it", "direttore", "direttrice"],
    ["it", "cuoco", "cuoca"],
    ["pt", "operador", "operadora"],
    ["pl", "nauczyciel", "nauczycielka"],
    ["en", "actor", "actress"],
    ["en", "chairman", "chairwoman"],
  ])("is the same word in %s: %s, %s", (language, man, woman) =>
    expect(neutral(man, language)).toEqual(neutral(woman, language)),
  );

  it.each([
    ["nl", "minister"],
    ["nl", "meester"],
    ["nl", "register"],
    ["nl", "web"],
    ["xx", "verkoopster"],
  ])("in %s is not made of %s", (language, word) => expect(neutral(word, language)).toEqual([word]));

  it.each([
    ["nl", "kok (m/v)", ["kok"]],
    ["fr", "Boucher (h/f/x)", ["boucher"]],
    ["de", "Entwickler/-in (m/w/d)", ["entwickler"]],
    ["es", "médico/a", ["medic"]],
    ["nl", "docent(e)", ["docent"]],
    ["en", "C++ and C#", ["c++", "and", "c#"]],
  ])("is asked for once in %s: %s", (language, text, words) => expect(neutral(text, language)).toEqual(words));

  it("leaves every word where it stands", () => {
    const text = "Kok (m/v) in Haarlem";
    expect(makeAnalysis("nl")(text).map(({ from, to }) => text.slice(from, to))).toEqual(["Kok", "in", "Haarlem"]);
  });
});
