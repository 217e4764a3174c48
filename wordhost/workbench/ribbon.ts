/** What the manifest puts on Word's Home tab, as far as the workbench draws it. */
export type RibbonGroup = { readonly label: string; readonly buttons: readonly RibbonButton[] };

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Address of the 32-pixel icon, relative to the add-in's folder. */
  readonly icon: string;
  readonly action: RibbonAction;
};

export type RibbonAction =
  | { readonly do: "show-pane"; readonly page: string }
  | { readonly do: "run-function"; readonly name: string };

export type Ribbon = {
  readonly addInId: string;
  readonly addInName: string;
  readonly groups: readonly RibbonGroup[];
  /** The page whose script has the ribbon's functions, relative to the add-in's folder. */
  readonly functionPage: string;
};

/**
 * Reads the ribbon from the text of an add-in only manifest. Addresses come out relative to the folder
 * of the function file, because the workbench serves that folder under another name.
 * Throws when something the ribbon needs is not in the manifest.
 */
export function readRibbon(manifest: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = readResources(xml);
  const functionFile = resources(child(xml.documentElement, "FunctionFile"));
  const base = new URL(".", functionFile).href;

  function relative(address: string): string {
    if (!address.startsWith(base)) throw new Error(`${address} is not under ${base}`);
    return address.slice(base.length);
  }

  function readButton(control: Element): RibbonButton {
    const tip = child(control, "Supertip");

    return {
      id: control.getAttribute("id") ?? "",
      label: resources(child(control, "Label")),
      tip: {
        title: resources(child(tip, "Title")),
        text: resources(child(tip, "Description")),
      },
      icon: relative(resources(iconOf(child(control, "Icon")))),
      action: readAction(child(control, "Action")),
    };
  }

  function readAction(action: Element): RibbonAction {
    const type = action.getAttributeNS(xsi, "type");
    if (type === "ShowTaskpane") {
      return { do: "show-pane", page: relative(resources(child(action, "SourceLocation"))) };
    }
    return { do: "run-function", name: child(action, "FunctionName").textContent?.trim() ?? "" };
  }

  return {
    addInId: child(xml.documentElement, "Id").textContent ?? "",
    addInName: child(xml.documentElement, "DisplayName").getAttribute("DefaultValue") ?? "",
    functionPage: relative(functionFile),
    groups: all(xml.documentElement, "Group").map((group) => ({
      label: resources(child(group, "Label")),
      buttons: all(group, "Control").map(readButton),
    })),
  };
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** Gives the value that an element's `resid` stands for. */
function readResources(xml: Document): (element: Element) => string {
  const values = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => all(child(xml.documentElement, "Resources"), name))
      .map((entry) => [entry.getAttribute("id"), entry.getAttribute("DefaultValue")]),
  );

  return (element) => {
    const id = element.getAttribute("resid");
    const value = values.get(id);
    if (value === undefined || value === null) {
      throw new Error(`The manifest has no resource "${id}" for ${element.localName}.`);
    }
    return value;
  };
}

function iconOf(icon: Element): Element {
  const images = all(icon, "Image");
  const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
  if (image === undefined) throw new Error("A button in the manifest has no icon.");
  return image;
}

function child(parent: Element, name: string): Element {
  const [first] = all(parent, name);
  if (first === undefined) throw new Error(`The manifest has no ${name} in ${parent.localName}.`);
  return first;
}

function all(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
