import { child, descendants, isElement, type XmlElement, type XmlNode } from "../ooxml/xml";

/** A copy of a document's XML in the making: the document itself is never changed. */
export class Draft {
  private readonly instead = new Map<XmlElement, readonly XmlElement[]>();
  private readonly behind = new Map<XmlElement, XmlElement[]>();
  private readonly inside = new Map<XmlElement, XmlElement[]>();
  private readonly said = new Set<XmlElement>();

  /** Puts others in the place of an element. */
  replace(element: XmlElement, others: readonly XmlElement[]): void {
    this.instead.set(element, others);
  }

  addBehind(element: XmlElement, added: readonly XmlElement[]): true {
    this.behind.set(element, [...(this.behind.get(element) ?? []), ...added]);
    return true;
  }

  /** Adds to the end of what an element holds. */
  addInside(element: XmlElement, added: XmlElement): void {
    this.inside.set(element, [...(this.inside.get(element) ?? []), added]);
  }

  /** The content controls around an element show their prompt no longer. */
  endPrompt(element: XmlElement): void {
    this.said.add(element);
  }

  of(element: XmlElement): XmlElement {
    const children = element.children.flatMap((node): readonly XmlNode[] => {
      if (!isElement(node)) return [node];
      const core = this.instead.get(node) ?? [this.of(node)];
      return [...core, ...(this.behind.get(node) ?? [])];
    });
    const added = this.inside.get(element) ?? [];
    const isSame =
      added.length === 0 &&
      children.length === element.children.length &&
      children.every((node, at) => node === element.children[at]);
    if (isSame) return element;
    const whole = { ...element, children: [...children, ...added] };
    return element.name === "w:sdt" && this.hasWords(element) ? withoutPrompt(whole) : whole;
  }

  private hasWords(control: XmlElement): boolean {
    const isSaid = (element: XmlElement): boolean =>
      this.said.has(element) || element.children.some((node) => isElement(node) && isSaid(node));
    return isShowingPrompt(control) && isSaid(control);
  }
}

export function isShowingPrompt(control: XmlElement): boolean {
  const properties = child(control, "w:sdtPr");
  return properties !== undefined && descendants(properties, "w:showingPlcHdr").length > 0;
}

function withoutPrompt(control: XmlElement): XmlElement {
  const children = control.children.map((node): XmlNode => {
    if (!isElement(node) || node.name !== "w:sdtPr") return node;
    const kept = node.children.filter(
      (each) => !isElement(each) || each.name !== "w:showingPlcHdr",
    );
    return { ...node, children: kept };
  });
  return { ...control, children };
}
