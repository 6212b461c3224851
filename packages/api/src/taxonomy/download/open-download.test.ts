import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aZip, type ZipEntry } from "../testing/a-zip.ts";
import { allOf, inFolder } from "../testing/import-files.ts";
import { hashed, openDownload, refuseTwice, versionIn } from "./open-download.ts";

const contentsOf = async (path: string) => {
  const download = await openDownload(path, [".csv", ".csv.gz"]);
  try {
    const files = [];
    for (const file of download.files) files.push(await hashed(file));
    return await Promise.all(
      files.map(async ({ name, open }) => [name, (await allOf(await open())).join("")] as const),
    );
  } finally {
    download.close();
  }
};
const ofZip = (...entries: ZipEntry[]) =>
  inFolder("download", { "esco.zip": aZip(entries) }, (folder) => contentsOf(join(folder, "esco.zip")));

describe("opening a download", () => {
  it("reads a zip with folders in it as the folder that it was made of", async () => {
    const inZip = await ofZip({ name: "v1/en/skills_en.csv", content: "é" }, { name: "readme.txt", content: "" });
    const inPlace = await inFolder("download", { "v1/en/skills_en.csv": "é", "readme.txt": "" }, contentsOf);
    expect(inZip).toEqual([["skills_en.csv", "é"]]);
    expect(inPlace).toEqual(inZip);
  });

  it("unpacks what is packed inside, and names a file that ends too early", async () => {
    const whole = gzipSync("x".repeat(5_000));
    expect(await ofZip({ name: "a.csv.gz", content: whole })).toEqual([["a.csv.gz", "x".repeat(5_000)]]);
    await expect(ofZip({ name: "a.csv.gz", content: whole.subarray(0, 20) })).rejects.toThrow(
      /a\.csv\.gz cannot be read/,
    );
  });

  it("knows a file by its content, wherever it lies", async () => {
    const hashOf = async (file: string, content: string) =>
      inFolder("download", { [file]: content }, async (folder) => {
        const [first] = (await openDownload(folder, [".csv"])).files;
        return first ? (await hashed(first)).hash : null;
      });
    expect(await hashOf("a.csv", "1")).toBe(await hashOf("deep/down/b.csv", "1"));
    expect(await hashOf("a.csv", "1")).not.toBe(await hashOf("a.csv", "2"));
  });

  it.each(["../outside.csv", "/etc/inside.csv", "a/../../outside.csv", "C:/inside.csv"])(
    "refuses an archive with a name that leads elsewhere: %s",
    async (name) => {
      await expect(ofZip({ name, content: "" })).rejects.toThrow(/cannot be read as a zip/);
    },
  );

  it("refuses what unpacks to far more than it is, and what lies about that", async () => {
    await expect(ofZip({ name: "bomb.csv", content: "a".repeat(30_000_000) })).rejects.toThrow(/200 times larger/);
    await expect(ofZip({ name: "big.csv", content: "a", claims: 1_000_000_000 })).rejects.toThrow(/larger than/);
    await expect(ofZip({ name: "liar.csv", content: "a".repeat(30_000_000), claims: 1_000 })).rejects.toThrow(
      /cannot be read to its end/,
    );
  });

  it("says in one sentence that there is nothing to read", async () => {
    await expect(openDownload("/nowhere/esco.zip", [".csv"])).rejects.toThrow(/There is no file or folder/);
    await expect(ofZip({ name: "readme.txt", content: "" })).rejects.toThrow(/holds no files that end in/);
    const notZip = (content: string) =>
      inFolder("download", { "esco.zip": content }, (folder) => contentsOf(join(folder, "esco.zip")));
    await expect(notZip("no zip at all")).rejects.toThrow(/cannot be read as a zip/);
    await expect(notZip("")).rejects.toThrow(/cannot be read as a zip/);
  });

  it("refuses two versions side by side", () => {
    const open = () => Promise.reject(new Error("not asked for"));
    const file = (name: string) => ({ name, open });
    expect(() => refuseTwice([file("v1/skills_en.csv"), file("v2/skills_en.csv")])).toThrow(/same file twice/);
    refuseTwice([file("v1/skills_en.csv"), file("v1/skills_nl.csv")]);
  });
});

describe("the version of a download", () => {
  it("is in its name, as both publishers write it", () => {
    expect(versionIn("ESCO dataset - v1.2.0 - classification - en - csv.zip")).toBe("1.2.0");
    expect(versionIn("esco_v1.1.1")).toBe("1.1.1");
    expect(versionIn("db_29_3_text")).toBe("29.3");
  });

  it("is not guessed", () => {
    for (const name of ["esco-official-csv.zip", "catalog", "2026-11-23", "download1"])
      expect(versionIn(name)).toBeNull();
  });
});
