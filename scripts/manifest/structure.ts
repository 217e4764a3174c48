import type { Element } from "./element";

/**
 * Which children an element has, in order, with `?` and `+` as in a regular expression, and which
 * attributes. This is the part of Microsoft's manifest schema that Amas uses; the schema is strict on
 * order, and Word refuses a manifest that breaks it without saying why.
 */
type Model = { readonly children?: string; readonly attributes?: string; readonly text?: RegExp };

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const localised: Model = { attributes: "DefaultValue" };
const named: Model = { attributes: "resid" };
const resource: Model = { attributes: "id DefaultValue" };

/** By name; by parent and name, or by name and type, where a name means two things. */
const MODELS: Readonly<Record<string, Model>> = {
  OfficeApp: {
    attributes: "xsi:type",
    children:
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  },
  Id: { text: guid },
  Version: { text: version },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: /^[a-z]{2}-[A-Z]{2}$/ },
  DisplayName: localised,
  "OfficeApp/Description": localised,
  IconUrl: localised,
  HighResolutionIconUrl: localised,
  SupportUrl: localised,
  AppDomains: { children: "AppDomain+" },
  AppDomain: { text: /^https:\/\// },
  Hosts: { children: "Host+" },
  Host: { attributes: "Name" },
  "Host:Document": { attributes: "xsi:type", children: "DesktopFormFactor" },
  Requirements: { children: "Sets" },
  Sets: { attributes: "DefaultMinVersion", children: "Set+" },
  Set: { attributes: "Name MinVersion" },
  DefaultSettings: { children: "SourceLocation" },
  "DefaultSettings/SourceLocation": localised,
  Permissions: { text: /^ReadWriteDocument$/ },
  VersionOverrides: {
    attributes: "xsi:type",
    children: "Description Requirements Hosts Resources",
  },
  DesktopFormFactor: { children: "GetStarted FunctionFile ExtensionPoint+" },
  GetStarted: { children: "Title Description LearnMoreUrl" },
  Title: named,
  Description: named,
  LearnMoreUrl: named,
  FunctionFile: named,
  ExtensionPoint: { attributes: "xsi:type", children: "OfficeTab" },
  OfficeTab: { attributes: "id", children: "Group+" },
  Group: { attributes: "id", children: "Label Icon Control+" },
  Label: named,
  Icon: { children: "Image Image Image+" },
  "Icon/Image": { attributes: "size resid" },
  Control: { attributes: "xsi:type id", children: "Label Supertip Icon Action" },
  Supertip: { children: "Title Description" },
  "Action:ShowTaskpane": { attributes: "xsi:type", children: "TaskpaneId SourceLocation" },
  "Action:ExecuteFunction": { attributes: "xsi:type", children: "FunctionName" },
  TaskpaneId: { text: /^.{1,32}$/ },
  SourceLocation: named,
  FunctionName: { text: /^[A-Za-z_]\w{0,124}$/ },
  Resources: { children: "Images Urls ShortStrings LongStrings" },
  Images: { children: "Image+" },
  Image: resource,
  Urls: { children: "Url+" },
  Url: resource,
  ShortStrings: { children: "String+" },
  LongStrings: { children: "String+" },
  String: resource,
};

const schemas = "http://schemas.microsoft.com/office";
const main = `${schemas}/appforoffice/1.1`;
const overrides = `${schemas}/taskpaneappversionoverrides`;
const basicTypes = `${schemas}/officeappbasictypes/1.0`;

/** Inside VersionOverrides these come from the schema of basic types. */
const BASIC = "Sets Set Image Images Url Urls String ShortStrings LongStrings".split(" ");

/** Everything about the elements, their order and their attributes that Word would refuse. */
export function structureProblems(
  element: Element,
  parent = "",
  inherited = main,
): readonly string[] {
  const zone = element.name === "VersionOverrides" ? overrides : inherited;
  const model = modelOf(element, parent);
  if (model === undefined) return [`${where(element)} is not expected there`];
  return [
    ...namespaceProblems(element, zone),
    ...childrenProblems(element, model),
    ...attributeProblems(element, model),
    ...textProblems(element, model),
    ...element.children.flatMap((child) => structureProblems(child, element.name, zone)),
  ];
}

export function where({ name, line }: Element): string {
  return `<${name}> in line ${line}`;
}

function modelOf({ name, attributes }: Element, parent: string): Model | undefined {
  const type = attributes["xsi:type"] ?? "";
  return MODELS[`${name}:${type}`] ?? MODELS[`${parent}/${name}`] ?? MODELS[name];
}

function namespaceProblems(element: Element, zone: string): readonly string[] {
  const expected = zone === overrides && BASIC.includes(element.name) ? basicTypes : zone;
  return element.namespace === expected
    ? []
    : [`${where(element)} must be in the namespace ${expected}`];
}

function childrenProblems(element: Element, { children = "" }: Model): readonly string[] {
  const pattern = children.replaceAll(/(\w+)([?+]?) ?/g, "(?:$1 )$2");
  const found = element.children.map(({ name }) => `${name} `).join("");
  if (new RegExp(`^${pattern}$`).test(found)) return [];
  return [`${where(element)} should hold: ${children || "no element"}; it holds: ${found.trim()}`];
}

function attributeProblems(element: Element, { attributes = "" }: Model): readonly string[] {
  const expected = attributes.split(" ").filter((name) => name !== "");
  const found = Object.keys(element.attributes).filter((name) => !name.startsWith("xmlns"));
  const missing = expected.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !expected.includes(name));
  return [
    ...missing.map((name) => `${where(element)} has no ${name}`),
    ...unknown.map((name) => `${where(element)} must not have ${name}`),
  ];
}

function textProblems(element: Element, { text }: Model): readonly string[] {
  if ((text ?? /^$/).test(element.text)) return [];
  return [`${where(element)} must not say “${element.text}”`];
}
