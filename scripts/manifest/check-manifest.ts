import { RULE_IDS, RULES } from "../../src/rules";
import { all, at, readXml, withDescendants, type Element } from "./element";
import type { Site } from "./site";
import { structureProblems, where } from "./structure";

/** What the manifest has to fit. */
export type Surroundings = {
  readonly site: Site;
  /** The names of the ribbon actions that have a handler. */
  readonly actions: readonly string[];
  /** The views that the pane knows. */
  readonly views: readonly string[];
};

/** Everything in a manifest that Word, or this add-in, would stumble over; empty when it is sound. */
export function checkManifest(xml: string, surroundings: Surroundings): readonly string[] {
  let manifest: Element;
  try {
    manifest = readXml(xml);
  } catch (error) {
    return [`The manifest is not well-formed XML: ${String(error)}`];
  }
  const structure = structureProblems(manifest);
  // What follows assumes the structure; its messages would only add noise.
  if (structure.length > 0) return structure;
  return [
    ...idProblems(manifest),
    ...lengthProblems(manifest),
    ...resourceProblems(manifest),
    ...popUpProblems(manifest),
    ...requirementProblems(manifest),
    ...addressProblems(manifest, surroundings),
    ...iconProblems(manifest, surroundings.site),
    ...actionProblems(manifest, surroundings.actions),
  ];
}

const longestId = 32;

function idProblems(manifest: Element): readonly string[] {
  const ids = withDescendants(manifest).flatMap((element) => {
    const id = element.name === "TaskpaneId" ? element.text : element.attributes["id"];
    return id === undefined ? [] : [id];
  });
  return [
    ...repeated(ids).map((id) => `The id ${id} is there more than once`),
    ...ids.filter((id) => id.length > longestId).map((id) => `The id ${id} is too long`),
  ];
}

/** The longest text Word shows, by where it stands. */
const LONGEST: readonly (readonly [path: readonly string[], longest: number])[] = [
  [["DisplayName"], 125],
  [["Description"], 250],
  [["VersionOverrides", "Resources", "ShortStrings"], 125],
  [["VersionOverrides", "Resources", "LongStrings"], 250],
];

function lengthProblems(manifest: Element): readonly string[] {
  return LONGEST.flatMap(([path, longest]) => {
    const place = at(manifest, ...path);
    const texts = place === undefined ? [] : withDescendants(place);
    return texts
      .filter(({ attributes }) => attributes["DefaultValue"] !== undefined)
      .filter((text) => !isBetween(valueOf(text).length, 1, longest))
      .map((text) => `${where(text)} must be 1 to ${longest} letters, not ${valueOf(text).length}`);
  });
}

/** Where the resource of an element must stand. */
const HOLDERS: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  SourceLocation: "Urls",
};

/** What the pop-up of a squiggle says: strings that src/word/squiggles.ts names while Amas runs. */
const popUps = new Set([...RULE_IDS, "Mark.Name", "Mark.Subtitle"]);

/** Every rule has a string of its own, which says what the rule says in the pane. */
function popUpProblems(manifest: Element): readonly string[] {
  const strings = at(manifest, "VersionOverrides", "Resources", "ShortStrings")?.children ?? [];
  const said = new Map(
    strings.map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
  );
  return RULES.filter(({ id, meta }) => said.get(id) !== meta.help).map(
    ({ id, meta }) => `ShortStrings: ${id} should say “${meta.help}”`,
  );
}

function resourceProblems(manifest: Element): readonly string[] {
  const resources = at(manifest, "VersionOverrides", "Resources");
  const users = withDescendants(manifest).filter(({ attributes }) => "resid" in attributes);
  const used = new Set(users.map(({ attributes }) => attributes["resid"]));
  const ids = (holder: Element | undefined) =>
    (holder?.children ?? []).map(({ attributes }) => attributes["id"] ?? "");

  return [
    ...users.flatMap((user) => {
      const holder = HOLDERS[user.name] ?? "";
      const known = ids(resources?.children.find(({ name }) => name === holder));
      const { resid = "" } = user.attributes;
      return known.includes(resid) ? [] : [`${where(user)}: ${holder} holds no ${resid}`];
    }),
    ...(resources?.children ?? [])
      .flatMap(ids)
      .filter((id) => !used.has(id) && !popUps.has(id))
      .map((id) => `Nothing uses the resource ${id}`),
  ];
}

/** Word reads the ribbon's requirements on their own, so both places must ask for the same. */
function requirementProblems(manifest: Element): readonly string[] {
  const [outer, inner] = all(manifest, "Requirements").map((requirements) =>
    all(requirements, "Set").map(({ attributes }) => Object.values(attributes).join(" ")),
  );
  return String(outer) === String(inner) ? [] : ["The two Requirements do not ask for the same"];
}

function addressProblems(manifest: Element, { site, views }: Surroundings): readonly string[] {
  const base = baseOf(manifest);
  return withDescendants(manifest).flatMap((element) => {
    const value = valueOf(element);
    if (!isAddress(element)) return [];
    if (!URL.canParse(value)) return [`${where(element)}: ${value} is no address`];
    const url = new URL(value);
    if (url.protocol !== "https:") return [`${where(element)}: ${value} is not https`];
    if (!value.startsWith(base)) return [`${where(element)}: ${value} is not under ${base}`];
    const path = pathUnder(base, url);
    const view = url.searchParams.get("view");
    return [
      ...(site.has(path) ? [] : [`${where(element)}: there is no ${path}`]),
      ...(view === null || views.includes(view) ? [] : [`${where(element)}: no view ${view}`]),
    ];
  });
}

function iconProblems(manifest: Element, site: Site): readonly string[] {
  const base = baseOf(manifest);
  const images = all(manifest, "Images").flatMap(({ children }) => children);
  const pixelProblems = (user: Element, address: string, size: number) => {
    const pixels = URL.canParse(address) ? site.pngSize(pathUnder(base, new URL(address))) : null;
    if (pixels?.every((side) => side === size)) return [];
    return [`${where(user)} must be a PNG of ${size} by ${size} pixels`];
  };
  return [
    ...all(manifest, "IconUrl").flatMap((icon) => pixelProblems(icon, valueOf(icon), 32)),
    ...all(manifest, "HighResolutionIconUrl").flatMap((icon) =>
      pixelProblems(icon, valueOf(icon), 64),
    ),
    ...all(manifest, "Icon").flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      const missing = ["16", "32", "80"].filter((size) => !sizes.includes(size));
      return missing.map((size) => `${where(icon)} has no image of ${size} pixels`);
    }),
    ...all(manifest, "Icon")
      .flatMap(({ children }) => children)
      .flatMap((image) => {
        const { size = "", resid = "" } = image.attributes;
        const resource = images.find(({ attributes }) => attributes["id"] === resid);
        return resource === undefined ? [] : pixelProblems(image, valueOf(resource), Number(size));
      }),
  ];
}

function actionProblems(manifest: Element, handlers: readonly string[]): readonly string[] {
  const called = all(manifest, "FunctionName").map(({ text }) => text);
  return [
    ...called
      .filter((name) => !handlers.includes(name))
      .map((name) => `The ribbon calls ${name}, which src/commands/ribbon-actions.ts lacks`),
    ...handlers
      .filter((name) => !called.includes(name))
      .map((name) => `No button of the manifest calls the ribbon action ${name}`),
  ];
}

/** The address the add-in is served from, with its last slash: where the pane's page is. */
function baseOf(manifest: Element): string {
  const page = at(manifest, "DefaultSettings", "SourceLocation");
  return page === undefined ? "" : valueOf(page).replace(/[^/]*$/, "");
}

function pathUnder(base: string, url: URL): string {
  return `${url.origin}${url.pathname}`.slice(base.length);
}

function isAddress({ name, attributes }: Element): boolean {
  const value = attributes["DefaultValue"];
  if (value === undefined) return false;
  return /Url$/.test(name) || name === "SourceLocation" || name === "Image";
}

function valueOf({ attributes }: Element): string {
  return attributes["DefaultValue"] ?? "";
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
