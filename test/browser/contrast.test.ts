import {
  check,
  closeWorkbenches,
  openView,
  openWorkbench,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

type Palette = Readonly<Record<string, string>>;

/**
 * The four contrast themes that Windows 11 brings, as Edge gives them to a page. No browser without a screen can be
 * put into them, so what the pane is painted with is looked at by its names, and the colours are worked out here.
 */
const PALETTES: Readonly<Record<string, Palette>> = {
  Aquatic: palette("#202020", "#ffffff", "#75e9fc", "#a6a6a6", "#8ee3f0", "#263b50", "#ffffff"),
  Desert: palette("#fffaef", "#3d3d3d", "#1c5e75", "#676767", "#903909", "#fff5e3", "#202020"),
  Dusk: palette("#2d3236", "#ffffff", "#70ebde", "#a6a6a6", "#a1bfde", "#212d3b", "#b6f6f0"),
  "Night sky": palette("#000000", "#ffffff", "#8080ff", "#a6a6a6", "#d6b4fd", "#2b2b2b", "#ffee32"),
};

function palette(
  canvas: string,
  text: string,
  link: string,
  gray: string,
  highlight: string,
  highlighted: string,
  button: string,
): Palette {
  return {
    Canvas: canvas,
    CanvasText: text,
    Field: canvas,
    FieldText: text,
    LinkText: link,
    GrayText: gray,
    Highlight: highlight,
    HighlightText: highlighted,
    ButtonFace: canvas,
    ButtonText: button,
    ButtonBorder: button,
  };
}

/** Words and what they stand on, by the names that the page itself would have to give them. */
type Painted = {
  readonly words: string;
  readonly front: readonly string[];
  readonly back: readonly string[];
};

test.each(["dark", "light"] as const)(
  "with contrast colours, %s, every word can be read in all four themes of Windows",
  async (colorScheme) => {
    const workbench = await openWorkbench({ forcedColors: "active", colorScheme });
    await check(workbench);
    for (const view of ["Check", "Write", "Plan", "Review", "Settings"]) {
      await openView(workbench, view);
      await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
      const painted = await paintedIn(workbench);
      expect(painted.length).toBeGreaterThan(10);
      const unreadable = painted.flatMap((one) =>
        Object.entries(PALETTES)
          .filter(([, colours]) => bestContrast(one, colours) < 4.5)
          .map(([name]) => `${view}, ${name}: ${JSON.stringify(one)}`),
      );
      expect(unreadable).toEqual([]);
    }
  },
  240_000,
);

/** The contrast of the pair of names that suits best, as several names may have one colour in this browser. */
function bestContrast({ front, back }: Painted, colours: Palette): number {
  const pairs = front.flatMap((one) => back.map((other) => contrast(colours[one], colours[other])));
  return Math.max(0, ...pairs);
}

function contrast(front = "#777777", back = "#777777"): number {
  const [lighter = 0, darker = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Every piece of text that is seen, but for what is switched off, with the names of its two colours. */
function paintedIn({ pane }: Workbench): Promise<readonly Painted[]> {
  return pane.locator("html").evaluate(
    (html, names) => {
      const page = html.ownerDocument;
      const probe = page.body.appendChild(page.createElement("i"));
      probe.style.setProperty("forced-color-adjust", "none");
      const nameOf = new Map<string, string[]>();
      for (const name of names) {
        probe.style.color = name;
        const { color } = getComputedStyle(probe);
        nameOf.set(color, [...(nameOf.get(color) ?? []), name]);
      }
      probe.remove();

      const backOf = (element: Element | null): string => {
        if (element === null) return getComputedStyle(html).backgroundColor;
        const { backgroundColor } = getComputedStyle(element);
        const isClear = /, 0\)$/.test(backgroundColor) || backgroundColor === "transparent";
        return isClear ? backOf(element.parentElement) : backgroundColor;
      };
      return [...page.querySelectorAll("body *")]
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches("script, style, [disabled], [aria-disabled=true], svg *") &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((element) => ({
          words: (element.textContent ?? "").trim().slice(0, 40),
          front: nameOf.get(getComputedStyle(element).color) ?? [],
          back: nameOf.get(backOf(element)) ?? ["Canvas"],
        }));
    },
    Object.keys(PALETTES["Aquatic"] ?? {}),
  );
}
