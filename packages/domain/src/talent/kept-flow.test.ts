import { describe, expect, it } from "vitest";
import { isKeptFlow } from "./kept-flow.ts";

describe("a flow that can be kept", () => {
  it.each(["a=b", "a=bdacbdacbdax&t=helping,solving&i=people&s=care", "t=helping&a=b"])("is %s", (text) =>
    expect(isKeptFlow(text)).toBe(true),
  );
  it.each([null, 1, "", "a=", "a=bdacbdacbdacb", "a=b&klas=KTM4RC", "a=b&t=<script>", "a=b#x", `s=${"a".repeat(999)}`])(
    "is not %j",
    (text) => expect(isKeptFlow(text)).toBe(false),
  );
});
