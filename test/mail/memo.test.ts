import { describe, expect, it } from "vitest";
import { remembered } from "../../src/mail/memo.ts";

describe("an answer that is remembered", () => {
  function counted() {
    const asked: string[] = [];
    const look = remembered((text) => {
      asked.push(text);
      return text === "none" ? null : { text };
    });
    return { asked, look };
  }

  it("is found once, also where it is that there is none", () => {
    const { asked, look } = counted();
    expect(look("a")).toBe(look("a"));
    expect(look("none")).toBeNull();
    expect(look("none")).toBeNull();
    expect(asked).toEqual(["a", "none"]);
  });

  it("is found again after thousands of others, which are forgotten", () => {
    const { asked, look } = counted();
    for (let i = 0; i <= 2000; i++) look(`sender ${i}`);
    look("sender 0");
    expect(asked.filter((text) => text === "sender 0")).toHaveLength(2);
  });

  it("of a long text isn't kept", () => {
    const { asked, look } = counted();
    const long = "x".repeat(100);
    look(long);
    look(long);
    expect(asked).toEqual([long, long]);
  });
});
