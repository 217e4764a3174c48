import type { Limits, ListControl, LookStretch, Tick } from "./blocks";
import { listOf } from "./list-control";
import { addLook, lookOf, plainLook } from "./looks";
import { symbol, ticksIn, withSigns } from "./ticks";
import {
  child,
  childrenOf,
  descendants,
  isElement,
  isOn,
  isOnOff,
  isTrue,
  valueOf,
  type XmlElement,
} from "./xml";

/** What surrounds a piece of the document and changes how it is to be read. */
export type Scope = {
  /** Tracked as deleted or moved away. */
  readonly deleted: boolean;
  /** A content control's "Click or tap here", which nobody wrote. */
  readonly placeholder: boolean;
  /** In a content control whose date is picked from a calendar. */
  readonly datePicker?: boolean;
  /** In a content control whose content may not be edited. */
  readonly locked: boolean;
  /** Only a group locks it: a control in a group has a lock of its own or none. */
  readonly isGroup?: boolean;
  /** The list of the content control around it; absent: there is none. */
  readonly list?: ListControl;
};

/** A complex field that has begun and not ended; fields may run over several paragraphs. */
export type OpenField = {
  inResult: boolean;
  /** Whether the field itself stands in the code of another. */
  readonly isInCode: boolean;
};

type Deletion = { readonly at: number; readonly length: number };

/** The words of one paragraph. */
export type Inline = {
  /** Final text: no tracked deletion, no placeholder. Line breaks are `\v`, as Word gives them. */
  readonly text: string;
  /** The same with both still in it. */
  readonly textWithDeletions: string;
  /** What stands only in the latter: before which letter of `text`, and how long it is. */
  readonly deletions: readonly Deletion[];
  readonly ticks: readonly Tick[];
  readonly limits: Limits;
  /** Tracked deletions stand in it, whether or not they hold words. */
  readonly hasDeletions: boolean;
  /** The prompt of a content control stands in it, or that of one around it. */
  readonly hasPrompt: boolean;
  /** A date in it is picked from a calendar. */
  readonly hasDatePicker: boolean;
  readonly looks: readonly LookStretch[];
  readonly lists: readonly ListControl[];
  /** The text boxes anchored in the paragraph (`w:txbxContent`). */
  readonly textBoxes: readonly XmlElement[];
};

/** Reads a `w:p`. `fields` are those open when it begins, and is left as they are when it ends. */
export function readInline(paragraph: XmlElement, scope: Scope, fields: OpenField[]): Inline {
  let text = "";
  let textWithDeletions = "";
  const deletions: Deletion[] = [];
  const ticks: Tick[] = [];
  const textBoxes: XmlElement[] = [];
  const looks: LookStretch[] = [];
  const lists: ListControl[] = scope.list === undefined ? [] : [{ ...scope.list, isAround: true }];
  let look = plainLook;
  let formField = false;
  // A locked label with its words behind it in the paragraph locks no place for words.
  let { locked } = scope;
  let hasDeletions = false;
  let hasPrompt = scope.placeholder;
  let hasDatePicker = scope.datePicker === true;

  walk(paragraph, scope);
  return {
    text,
    textWithDeletions,
    deletions,
    ticks: withSigns(ticks, text),
    limits: { formField, locked },
    hasDeletions,
    hasPrompt,
    hasDatePicker,
    looks,
    lists,
    textBoxes,
  };

  function emit(words: string, { deleted, placeholder, locked: isLocked }: Scope): void {
    if (isInCode(fields)) return;
    if (!isLocked && words.trim() !== "") locked = false;
    textWithDeletions += words;
    hasDeletions ||= deleted;
    if (deleted || placeholder)
      return void deletions.push({ at: text.length, length: words.length });
    addLook(looks, look, text.length, words.length);
    text += words;
  }

  function walk(parent: XmlElement, around: Scope): void {
    for (const node of parent.children) {
      if (isElement(node)) visit(node, around);
    }
  }

  function visit(element: XmlElement, around: Scope): void {
    switch (element.name) {
      case "w:r":
        return readRun(element, around);
      case "w:del":
      case "w:moveFrom":
        return walk(element, { ...around, deleted: true });
      case "w:sdt":
        return readControl(element, around);
      case "mc:AlternateContent":
        return walk(chosen(element), around);
      case "w:fldSimple":
        formField ||= /^\s*FORM/i.test(element.attributes["w:instr"] ?? "");
        return walk(element, around);
      case "w:ruby":
        return walk(child(element, "w:rubyBase") ?? nothing, around);
      case "w:ins":
      case "w:moveTo":
      case "w:hyperlink":
      case "w:smartTag":
      case "w:customXml":
      case "w:sdtContent":
      case "w:dir":
      case "w:bdo":
        return walk(element, around);
      case "m:t":
        return emit(ownText(element), around);
      default:
        if (element.name.startsWith("m:")) walk(element, around);
    }
  }

  function readRun(run: XmlElement, around: Scope): void {
    const properties = child(run, "w:rPr");
    if (isOn(properties, "w:vanish")) return;
    const font = child(properties, "w:rFonts")?.attributes["w:ascii"] ?? "";
    look = lookOf(properties);

    readRunContent(run, font, around);
  }

  function readRunContent(parent: XmlElement, font: string, around: Scope): void {
    for (const node of parent.children) {
      if (isElement(node)) readRunPart(node, font, around);
    }
  }

  function readRunPart(part: XmlElement, font: string, around: Scope): void {
    switch (part.name) {
      case "w:t":
      case "w:delText":
        return emit(inFont(font, ownText(part)), around);
      case "w:tab":
      case "w:ptab":
        return emit("\t", around);
      case "w:br":
        return emit(part.attributes["w:type"] === "page" ? "\f" : "\v", around);
      case "w:cr":
        return emit("\v", around);
      case "w:noBreakHyphen":
        return emit("\u2011", around);
      case "w:sym":
        return emit(readSymbol(part), around);
      case "w:fldChar":
        return readFieldMark(part, around);
      case "mc:AlternateContent":
        return readRunContent(chosen(part), font, around);
      case "w:drawing":
      case "w:pict":
      case "w:object":
        textBoxes.push(...descendants(part, "w:txbxContent"));
        return;
      default:
        return visit(part, around);
    }
  }

  function readFieldMark(mark: XmlElement, around: Scope): void {
    const type = mark.attributes["w:fldCharType"];
    if (type === "separate") {
      const field = fields.at(-1);
      if (field !== undefined) field.inResult = true;
    } else if (type === "end") {
      fields.pop();
    } else if (type === "begin") {
      const form = child(mark, "w:ffData");
      // The choice of an old drop-down stands nowhere but in its list.
      emitChoice(child(form, "w:ddList"), around);
      const box = child(form, "w:checkBox");
      formField ||= form !== undefined && !around.deleted;
      if (box !== undefined && !around.deleted) {
        ticks.push({ at: text.length, length: 0, ticked: isBoxTicked(box), kind: "field" });
      }
      fields.push({ inResult: false, isInCode: isInCode(fields) });
    }
  }

  function emitChoice(list: XmlElement | undefined, around: Scope): void {
    const chosen = valueOf(list, "w:result") ?? valueOf(list, "w:default") ?? "0";
    const entry = childrenOf(list, "w:listEntry")[Number(chosen)];
    if (entry !== undefined) emit(entry.attributes["w:val"] ?? "", around);
  }

  function readControl(control: XmlElement, around: Scope): void {
    const inside = scopeOfControl(control, around);
    const box = child(child(control, "w:sdtPr"), "w14:checkbox");
    const at = text.length;
    locked = inside.locked;
    hasPrompt ||= inside.placeholder;
    hasDatePicker ||= inside.datePicker === true;
    if (inside.list !== undefined && inside.list !== around.list) lists.push(inside.list);
    walk(child(control, "w:sdtContent") ?? nothing, inside);
    if (box !== undefined && !around.deleted) {
      const state = child(box, "w14:checked")?.attributes["w14:val"];
      // Where the state says neither, people see the sign.
      const ticked = isOnOff(state) ? isTrue(state) : ticksIn(text.slice(at)).some(isTickedSign);
      ticks.push({ at, length: text.length - at, ticked, kind: "control" });
    }
  }
}

/** How the content of a `w:sdt` is to be read, given what surrounds the control. */
export function scopeOfControl(control: XmlElement, around: Scope): Scope {
  const properties = child(control, "w:sdtPr");
  const lock = valueOf(properties, "w:lock");
  const list = listOf(properties);
  const isHeld = around.locked && around.isGroup !== true;
  const isGroup = child(properties, "w:group") !== undefined;
  return {
    ...around,
    ...(list !== null && { list }),
    ...(child(properties, "w:date") !== undefined && { datePicker: true }),
    placeholder: around.placeholder || isOn(properties, "w:showingPlcHdr"),
    locked: isHeld || isGroup || lock === "contentLocked" || lock === "sdtContentLocked",
    isGroup: isGroup && !isHeld,
  };
}

/** The branch of an `mc:AlternateContent` that Word shows: the newer one. */
export function chosen(alternatives: XmlElement): XmlElement {
  return child(alternatives, "mc:Choice") ?? child(alternatives, "mc:Fallback") ?? nothing;
}

const nothing: XmlElement = { name: "", attributes: {}, children: [] };

/** Whether what comes now belongs to the code of a field and not to its result. */
function isInCode(fields: readonly OpenField[]): boolean {
  const field = fields.at(-1);
  return field !== undefined && (field.isInCode || !field.inResult);
}

function ownText(element: XmlElement): string {
  return element.children.filter((node) => typeof node === "string").join("");
}

function inFont(font: string, words: string): string {
  return font !== "" && /^wingdings/i.test(font)
    ? [...words].map((letter) => symbol(font, letter)).join("")
    : words;
}

/** The letter that a `w:sym` shows; empty where it is none. */
export function readSymbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  const isLetter = Number.isInteger(code) && code > 0 && code <= 0xffff;
  return isLetter ? symbol(attributes["w:font"] ?? "", String.fromCharCode(code)) : "";
}

function isTickedSign({ ticked }: Tick): boolean {
  return ticked;
}

/** `w:checked` without a value means ticked; without it, the default counts. */
function isBoxTicked(box: XmlElement): boolean {
  return child(box, "w:checked") === undefined ? isOn(box, "w:default") : isOn(box, "w:checked");
}
