import { expect, it } from "vitest";
import { deviceName } from "./device-name.ts";

it("says which browser on which device, as people call them", () => {
  const phone =
    "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Mobile Safari/537.36";
  const laptop =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15";
  const samsung =
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36";
  expect(deviceName(phone)).toEqual({ browser: "Chrome", system: "Android" });
  expect(deviceName(laptop)).toEqual({ browser: "Safari", system: "macOS" });
  expect(deviceName(samsung)).toEqual({ browser: "Samsung Internet", system: "Android" });
  expect(deviceName("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0")).toEqual({
    browser: "Firefox",
    system: "Windows",
  });
});

it("says nothing of what it does not know", () => {
  expect(deviceName("curl/8.5")).toEqual({ browser: null, system: null });
  expect(deviceName(null)).toEqual({ browser: null, system: null });
});
