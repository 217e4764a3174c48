import { acceptSuggestion } from "./document/annotations";
import { LiveDocument, type DocumentChange } from "./document/live-document";
import { isTracking, protection, setTracking } from "./document/settings";
import { presentRange, rangeIn, type TextRange } from "./document/text-range";
import type { Faults } from "./faults";
import { History } from "./history";
import { editAsOther, type OtherAuthor } from "./other-author";
import { documentObject } from "./objects/document-object";
import { DocxPackage } from "./package/docx-package";
import { writeWebExtension } from "./package/web-extension";
import { searchOptions } from "./objects/search-methods";
import { createBridge, type Bridge } from "./protocol/bridge";
import { notImplemented } from "./protocol/host-object";
import { actionType, type QueryAnswer, type QueryBody } from "./protocol/messages";
import { References } from "./protocol/references";
import { RichApiError } from "./protocol/rich-api-error";
import {
  isSetSupported,
  memberVersions,
  wordOnTheWeb,
  type RequirementSets,
} from "./requirement-sets";

export type WordHostOptions = {
  /** What the host can do; Word on the web when left out. `wordApi("1.3")` is Word 2021. */
  readonly sets?: RequirementSets;
  /** The add-in whose settings are kept: the Id in manifest.xml. */
  readonly addInId?: string;
  /** Opened for reading only: the mode says so and every write fails. */
  readonly readOnly?: boolean;
  /** "OfficeOnline" when left out. */
  readonly platform?: "OfficeOnline" | "PC" | "Mac" | "iOS";
};

/** A stretch of one paragraph, by the paragraph's index in `body.paragraphs`. */
export type Stretch = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Word, as far as an add-in can tell, over one .docx. */
export type WordHost = {
  /** What goes wrong; switch it on and off at any time. */
  readonly faults: Faults;
  readonly sets: RequirementSets;
  readonly addInId: string;
  readonly readOnly: boolean;
  readonly platform: string;
  /** What `Office.context.officeTheme` says. */
  theme: "light" | "dark";
  readonly live: LiveDocument;
  /** How many times `context.sync()` came to Word; the library's own tidying is not one. */
  readonly syncs: number;
  /** Every request as it came, tidying too. */
  readonly requests: readonly QueryBody[];
  /** Objects the library still holds; 0 once every `Word.run` is over. */
  readonly keptObjects: number;
  /** Files that `getFileAsync` opened and nobody closed. */
  openFiles: number;
  /** Where the cursor is: the first paragraph of the selection; `null` in an empty document. */
  readonly selection: Stretch | null;
  readonly highlights: readonly Stretch[];
  /** The squiggles of the add-in that are neither accepted nor rejected. */
  readonly squiggles: readonly (Stretch & { readonly id: string; readonly colour: string })[];
  /** Takes a suggestion of a squiggle's pop-up, as a person does. */
  readonly acceptSuggestion: (id: string, suggestion: number) => void;
  readonly paragraphTexts: readonly string[];
  /** Called before each sync is carried out, with its number from 1: the time for `edit` by another author. */
  beforeSync: ((sync: number) => void) | null;
  /** What another author does to the document, with or without their Track Changes as the document has it. */
  readonly edit: (work: (author: OtherAuthor) => void) => void;
  /** Takes back what the last batch wrote, as Ctrl+Z does; `false` when there is nothing to take back. */
  readonly undo: () => boolean;
  readonly canUndo: boolean;
  /** Track Changes, as a person switches it. Nothing happens to a document that is protected for it. */
  trackChanges: boolean;
  /** Selects, as a person does with the mouse. */
  readonly select: (paragraph: number, start: number, end: number) => void;
  /** The file as it now is. */
  readonly save: () => Uint8Array;
  /** The file as `getFileAsync` gives it. */
  readonly file: () => Uint8Array;
  /** Hears of every change; the answer stops it. */
  readonly onChange: (listener: (change: DocumentChange) => void) => () => void;
  /** What the library talks to; one for each page that loads it. */
  readonly bridge: () => Bridge;
};

/** Opens a .docx in the stand-in for Word. Throws on bytes that are not one. */
export function openWordHost(bytes: Uint8Array, options: WordHostOptions = {}): WordHost {
  const live = new LiveDocument(bytes);
  const { faults } = live;
  const references = new References();
  const requests: QueryBody[] = [];
  const { sets = wordOnTheWeb, readOnly = false, platform = "OfficeOnline" } = options;
  const addInId = options.addInId ?? "00000000-0000-4000-8000-00000000a3a5";
  live.platform = platform;
  live.supports = (version) => isSetSupported(sets, "WordApi", version);
  const root = documentObject(live);
  const history = new History(live);
  let syncs = 0;
  let written = 0;

  const host: WordHost = {
    faults,
    sets,
    addInId,
    readOnly,
    platform,
    theme: "light",
    live,
    requests,
    openFiles: 0,
    beforeSync: null,
    edit(work) {
      history.isDirty = true;
      editAsOther(live, work);
    },
    undo: () => history.undo(),
    get canUndo() {
      return history.canUndo;
    },
    get trackChanges() {
      return isTracking(live);
    },
    set trackChanges(tracking) {
      setTracking(live, tracking);
    },
    get syncs() {
      return syncs;
    },
    get keptObjects() {
      return references.size;
    },
    get selection() {
      return live.selection && stretch(live.selection);
    },
    get highlights() {
      return live.highlights.map(stretch);
    },
    get squiggles() {
      return live.annotations
        .filter(({ state, range }) => state === "Created" && live.has(range.start.paragraph))
        .map(({ id, range, critique }) => ({
          ...stretch(presentRange(range)),
          id,
          colour: critique.colorScheme,
        }));
    },
    acceptSuggestion: (id, suggestion) => acceptSuggestion(live, id, suggestion),
    get paragraphTexts() {
      return live.paragraphs().map((paragraph) => live.text(paragraph));
    },
    select(paragraph, start, end) {
      const found = live.paragraphs()[paragraph];
      if (found === undefined) throw new RangeError(`There is no paragraph ${paragraph}.`);
      live.select(rangeIn(found, start, end));
    },
    save() {
      if (faults.settingsNeedChange && !history.isDirty) return bytes;
      return (faults.controlsEndSaving ? history.savedBefore : null) ?? live.package.save();
    },
    file: () => withoutSettings(live.package.save(), addInId),
    onChange: (listener) => live.onChange(listener),
    bridge: () => createBridge({ batch, root, make, references, mayUse }, receive),
  };

  return host;

  function batch(work: () => QueryAnswer): QueryAnswer {
    written = 0;
    history.beginBatch();
    const answer = live.batch(work);
    if (!faults.loseAnswer || written === 0) return answer;
    return { Results: [], Error: { ...lost, ActionIndex: -1 } };
  }

  function receive(body: QueryBody): string | null {
    requests.push(body);
    live.hideDeletions(faults.deletionsHidden);
    if (isTidying(body)) return null;
    syncs += 1;
    host.beforeSync?.(syncs);
    return faults.sync;
  }

  function make(name: string): ReturnType<typeof searchOptions> {
    if (name.endsWith(".SearchOptions")) return searchOptions();
    throw notImplemented("Word", name);
  }

  function mayUse(type: string, member: string, writes: boolean): void {
    const version = memberVersions[`${type}.${member}`];
    if (version !== undefined && !isSetSupported(sets, "WordApi", version)) {
      throw new RichApiError("ApiNotFound", `${type}.${member} needs WordApi ${version}.`);
    }
    if (!writes) return;
    if (faults.viewing) throw new RichApiError("GeneralException", "There was an internal error.");
    const kind = protection(live);
    const isProtected = kind === "readOnly" || kind === "forms" || kind === "comments";
    if (readOnly || (isProtected && !(kind === "comments" && member === "InsertComment"))) {
      throw new RichApiError("AccessDenied", "The document is read-only.");
    }
    if (faults.failAfterWrites !== null && written >= faults.failAfterWrites) {
      throw new RichApiError("GeneralException", "There was an internal error.");
    }
    written += 1;
    history.beforeWrite(member);
  }

  function stretch(range: TextRange): Stretch {
    const { start, end } = live.stretchOf(range, range.start.paragraph);
    const text = live.text(range.start.paragraph).slice(start, end);
    return { paragraph: live.paragraphs().indexOf(range.start.paragraph), start, end, text };
  }
}

const lost = { Code: "GeneralException", Message: "There was an internal error.", Location: "" };

/** What `getFileAsync` gives lacks the add-in's settings (#6434). */
function withoutSettings(bytes: Uint8Array, addInId: string): Uint8Array {
  const copy = new DocxPackage(bytes);
  writeWebExtension(copy, addInId, new Map());
  return copy.save();
}

/** After a `Word.run` the library gives back what it kept, in a request of its own. */
function isTidying({ Actions }: QueryBody): boolean {
  const others = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return others.length > 0 && others.every(({ Name }) => Name === "_RemoveReference");
}
