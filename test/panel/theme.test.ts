// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { luminance, parseColour, themeAt } from "../../extension/content/panel/theme.ts";

describe("light or dark", () => {
  beforeEach(() => {
    document.documentElement.removeAttribute("style");
    document.body.innerHTML = '<div id="outer"><div id="inner"></div></div>';
  });
  const paint = (id: string, colour: string) => {
    const element = document.getElementById(id);
    if (element) element.style.backgroundColor = colour;
  };
  const seen = () => themeAt(document.getElementById("inner") ?? document.body);

  test("what lies nearest under the panel decides", () => {
    paint("outer", "rgb(20, 20, 20)");
    expect(seen()).toBe("dark");
    paint("inner", "rgb(255, 255, 255)");
    expect(seen()).toBe("light");
  });

  test("what is transparent, or nearly, is looked through", () => {
    paint("outer", "rgb(20, 20, 20)");
    paint("inner", "rgba(255, 255, 255, 0.1)");
    expect(seen()).toBe("dark");
  });

  test("a page that paints nothing is white", () => {
    expect(seen()).toBe("light");
  });

  test("a page that asks the browser for a dark ground is dark", () => {
    document.documentElement.style.setProperty("color-scheme", "dark");
    expect(seen()).toBe("dark");
  });

  test("colours are read as browsers compute them", () => {
    expect(parseColour("rgb(255, 0, 0)")).toEqual({ red: 1, green: 0, blue: 0, alpha: 1 });
    expect(parseColour("rgba(0, 0, 0, 0)")?.alpha).toBe(0);
    expect(parseColour("color(srgb 1 1 1 / 0.5)")).toEqual({ red: 1, green: 1, blue: 1, alpha: 0.5 });
    expect(parseColour("oklch(0.5 0 0)")).toBeNull();
    expect(parseColour("color(display-p3 1 1 1)")).toBeNull();
    expect(parseColour("")).toBeNull();
  });

  test("luminance is that of WCAG", () => {
    expect(luminance({ red: 1, green: 1, blue: 1, alpha: 1 })).toBeCloseTo(1);
    expect(luminance({ red: 0.5, green: 0.5, blue: 0.5, alpha: 1 })).toBeCloseTo(0.214, 3);
  });
});
