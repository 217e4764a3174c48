import { withoutAddedPages } from "./added-pages";
import { alignParagraphs } from "./align-paragraphs";
import type { Plan, PlanParagraph, ProblemCode } from "./model";
import type { Block } from "./ooxml/blocks";
import { readBody, type Body } from "./ooxml/body";
import { openFlatOpc } from "./ooxml/flat-opc";
import { limits } from "./ooxml/limits";
import { locateParts, type WordParts } from "./ooxml/package";
import { readProtection, type Protection } from "./ooxml/settings";
import { readStyles, type Styles } from "./ooxml/styles";
import { hasTrackedChanges } from "./ooxml/tracked-changes";
import type { XmlElement } from "./ooxml/xml";
import { openZip } from "./ooxml/zip";
import { problem } from "./problems";
import { forgetOlder } from "./recognise/labels/remembered";
import { toPlan } from "./recognise/to-plan";
import { recognise, type Found } from "./recognise/recognise";
import { settingOnPages } from "./recognise/setting/setting";
import { statesSettingUnclearly } from "./recognise/sureness/setting-unclear";
import type { Snapshot } from "./snapshot";
import { KNOWN_FORMS } from "./teach/known-forms";
import type { Mapping } from "./teach/mapping";
import { taughtReader } from "./teach/read-taught";
import { Unreadable } from "./unreadable";

export type ReadOptions = {
  /** How forms are to be read that a person has shown to Amas, beside those it knows from the start. */
  readonly mappings?: readonly Mapping[];
};

/**
 * Reads what the document said at one moment into a Plan. Content comes from `ooxml` where there is
 * one, else from `file`; protection always from `file`. Never throws for a bad document: the Plan then
 * has `recognised: "none"` and the Problem.
 */
export function readSnapshot(snapshot: Snapshot, options: ReadOptions = {}): Plan {
  return readFilledForm(snapshot, options).plan;
}

/** A plan together with the cells that it stands in: what writing into it needs. */
export type FilledForm = {
  readonly plan: Plan;
  /** `null`: nothing could be read. */
  readonly found: Found | null;
  readonly blocks: readonly Block[];
  /** The document's XML, and how another state of it would be read; `null`: nothing could be read. */
  readonly source: {
    readonly document: XmlElement;
    readonly readAgain: (document: XmlElement) => Plan;
  } | null;
  /** Track Changes is on: what is written will be a suggestion. */
  readonly isTracking: boolean;
};

/** The same as `readSnapshot`, with every place of the form that something can be written in. */
export function readFilledForm(
  snapshot: Snapshot,
  { mappings = [] }: ReadOptions = {},
): FilledForm {
  forgetOlder();
  try {
    return readDocument(snapshot, [...mappings, ...KNOWN_FORMS]);
  } catch (error) {
    // A RangeError is the engine's word for more than it can hold.
    if (!(error instanceof Unreadable || error instanceof RangeError)) throw error;
    const code = error instanceof Unreadable ? error.code : "too-large";
    return {
      plan: unreadablePlan(code, snapshot.liveParagraphs ?? []),
      found: null,
      blocks: [],
      source: null,
      isTracking: false,
    };
  }
}

/** The body of the document in a snapshot. Throws `Unreadable`. */
export function readSnapshotBody({ ooxml, file, liveParagraphs }: Snapshot): Body {
  const parts = openContent(ooxml, file);
  return readAligned(parts.document(), readStyles(parts.styles()), liveParagraphs);
}

function readDocument(
  { ooxml, file, liveParagraphs }: Snapshot,
  mappings: readonly Mapping[],
): FilledForm {
  const parts = openContent(ooxml, file);
  const document = parts.document();
  // Word gives the body alone.
  const { settings, customProperties, headersAndFooters } =
    (ooxml !== null && openQuietly(file)) || parts;
  const protection = readProtection(settings(), customProperties());
  const styles = readStyles(parts.styles());
  const body = readAligned(document, styles, liveParagraphs);
  let pages: readonly Block[] | null = null;
  const onPages = () =>
    (pages ??= headersAndFooters().flatMap((part) => readBody(part, styles).blocks));
  const read = (state: XmlElement, of: Body): Pick<FilledForm, "plan" | "found"> => {
    const own = { ...of, blocks: withoutAddedPages(of.blocks) };
    const { plan, found } = readPlan(state, own, onPages, protection, mappings);
    return { plan: withSetting(plan, own.blocks, onPages), found };
  };
  const readAgain = (state: XmlElement) => read(state, readBody(state, styles)).plan;
  return {
    ...read(document, body),
    blocks: body.blocks,
    source: { document, readAgain },
    isTracking: protection.isTracking,
  };
}

/** Where the plan itself states no kind of school its pages may; where neither does plainly, that is said. */
function withSetting(plan: Plan, blocks: readonly Block[], onPages: () => readonly Block[]): Plan {
  const pages = plan.setting === null ? onPages() : [];
  const setting = plan.setting ?? settingOnPages(pages);
  const isRead = plan.recognised === "certain" || plan.recognised === "likely";
  const isUnclear = isRead && statesSettingUnclearly([...blocks, ...pages], setting);
  const problems = isUnclear ? [...plan.problems, problem("setting-unclear")] : plan.problems;
  return { ...plan, setting, problems };
}

function readPlan(
  document: XmlElement,
  { blocks, paragraphs }: Body,
  onPages: () => readonly Block[],
  protection: Protection,
  mappings: readonly Mapping[],
): Pick<FilledForm, "plan" | "found"> {
  const found = recognise(blocks, taughtReader(blocks, mappings), onPages);
  refuseTooMany(found);

  const hasNoText = paragraphs.every(({ text }) => text.trim() === "");
  const problems: ProblemCode[] = hasNoText ? ["no-text"] : [...found.problems];
  if (protection.isProtected) problems.push("protected");
  if (protection.isReadOnly) problems.push("read-only");
  if (found.limits.formField) problems.push("form-fields");
  if (found.limits.locked) problems.push("locked-cells");
  if (hasTrackedChanges(document)) problems.push("tracked-changes");

  const mayWrite = !protection.isProtected && !protection.isReadOnly;
  const isPlain = !found.limits.formField && !found.limits.locked;
  const plan = {
    ...toPlan(found),
    writable: mayWrite && isPlain,
    problems: problems.map(problem),
    paragraphs,
  };
  return { plan, found };
}

/** Every target is judged, so there may be no more of them than can be judged while a person waits. */
function refuseTooMany({ longTerm, unassigned }: Found): void {
  const targets = [...longTerm, ...longTerm.flatMap(({ shortTerm }) => shortTerm), ...unassigned];
  const lines = targets.flatMap((target) => target.lines);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (targets.length > limits.targets || letters > limits.lettersOfTargets)
    throw new Unreadable("too-large");
}

const broken: ReadonlySet<ProblemCode> = new Set(["damaged", "not-a-docx"]);

/** What Word gives is read; where that is broken, because a part of the file is, the file itself. */
function openContent(ooxml: string | null, file: Uint8Array | null): WordParts {
  if (ooxml !== null) {
    try {
      const parts = locateParts(openFlatOpc(ooxml));
      parts.document();
      return parts;
    } catch (error) {
      const isBroken = error instanceof Unreadable && broken.has(error.code);
      if (file === null || !isBroken) throw error;
    }
  }
  if (file !== null) return locateParts(openZip(file));
  throw new Unreadable("no-text");
}

/** The file beside the OOXML is there for its settings only; when it cannot be read, do without. */
function openQuietly(file: Uint8Array | null): WordParts | null {
  if (file === null) return null;
  try {
    return locateParts(openZip(file));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Reads the body so that its paragraphs are numbered as in Word's list, where there is one. */
function readAligned(document: XmlElement, styles: Styles, live: readonly string[] | null): Body {
  const body = readBody(document, styles);
  if (live === null) return body;

  const places = alignParagraphs(body.paragraphs, live);
  const isInStep =
    body.paragraphs.length === live.length && places.every((place, at) => place === at);
  const { blocks } = isInStep
    ? body
    : readBody(document, styles, (ordinal) => places[ordinal] ?? null);
  const paragraphs: PlanParagraph[] = live.map((text) => ({ text, textWithDeletions: text }));
  places.forEach((place, at) => {
    const own = body.paragraphs[at];
    const said = place === null ? undefined : live[place];
    if (place === null || own === undefined || said === undefined) return;
    paragraphs[place] = { ...own, textWithDeletions: said };
  });
  return { blocks, paragraphs };
}

/** The Plan of a document of which nothing could be read. */
export function unreadablePlan(code: ProblemCode, live: readonly string[] = []): Plan {
  return {
    recognised: "none",
    evidence: [],
    readFrom: [],
    setting: null,
    writable: false,
    longTermTargets: [],
    unassignedShortTermTargets: [],
    reviews: [],
    comments: [],
    problems: [problem(code)],
    paragraphs: live.map((text) => ({ text, textWithDeletions: text })),
    has: { reviewRecord: false, comments: false },
  };
}
