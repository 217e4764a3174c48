import { insertAfter } from "../../../wordhost/xml/edit-xml";
import { isPlain, paragraphLike, setText } from "../edit";
import { labelsIn, type Label } from "../labels";
import type { Paper } from "../paper";
import type { Variation } from "../variation";

/** What people add to a label, or how they write it, without its meaning anything else. */
export const labelMarks: readonly Variation[] = [
  marked("colon or full stop", (text) =>
    /[:.?]$/.test(text) ? [text.replace(/[:.?]+$/, "")] : [`${text}:`, `${text}.`, `${text} –`],
  ),
  marked("remark in brackets", (text) =>
    text.includes("(") ? [] : remarks.map((remark) => withRemark(text, remark)),
  ),
  marked("number or letter before", (text) =>
    /^(?:\d|\p{L}[.)])/u.test(text)
      ? []
      : [`1. ${text}`, `a) ${text}`, `4.2 ${text}`, `(b) ${text}`, `B. ${text}`],
  ),
  marked("capitals", (text) => [text.toUpperCase(), text.toLowerCase(), inTitleCase(text)]),
  marked("plural or singular", inOtherNumber),
  marked("& for and", (text) => [
    text.replace(/ & /g, " and "),
    text.replace(/ and /g, " & "),
    text.replace(/\s?\/\s?/g, " and "),
    text.replace(/\s?\/\s?/g, " / "),
    text.replace(/\s?\/\s?/g, "/"),
    text.replace(/ (?:and|&) /g, "/"),
  ]),
  marked("odd spaces", (text) => [
    text.replaceAll(" ", "\u00a0"),
    text.replace(/ (?=\S+$)/, "\v"),
    text.replaceAll(" ", "  "),
    ` ${text}  `,
    `${text}\v`,
    `\t${text}`,
  ]),
  marked("hyphen", (text) => [
    text.replace(/(long|short) term/i, "$1-term"),
    text.replace(/(long|short)-term/i, "$1 term"),
    text.replace(/(long|short)[ -]term/i, "$1 – term"),
    text.replace(/wellbeing/i, "well-being"),
    text.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011"),
  ]),
  marked("slip of a letter", withSlip),
  {
    name: "hint below the label",
    make: (paper, random) => {
      const label = random.one(changeable(paper).filter(({ isColumnHead }) => isColumnHead));
      const hint = random.one(hints);
      if (label === undefined || hint === undefined) return null;
      if (random.chance(0.5)) setText(paper, label.paragraph, `${label.text}\v${hint}`);
      else insertAfter(label.paragraph, [paragraphLike(paper, label.paragraph, hint)]);
      return { what: `${label.text} + ${hint}` };
    },
  },
];

const remarks = [
  "(please date)",
  "(see guidance)",
  "(to be completed by school)",
  "(if known)",
  "(max. 3)",
  "(SMART)",
  "(initials)",
  "*",
];
const hints = [
  "(see guidance notes)",
  "please keep this short",
  "To be filled in before the meeting",
  "bullet points please",
  "(to be agreed with all partners)",
];

/** A remark says who or what is meant only where it fits: no label for people is dated. */
function withRemark(text: string, remark: string): string {
  const isWrong = remark === "(SMART)" && !/target|goal|aim/i.test(text);
  const isNoList = remark === "(max. 3)" && !/target|goal|aim|strateg|step/i.test(text);
  const isNobody = remark === "(initials)" && !/who|staff|lead|responsib|person/i.test(text);
  const isNoDate =
    remark === "(please date)" && !/comment|view|evaluation|progress|think|said/i.test(text);
  if (isWrong || isNoList || isNobody || isNoDate) return text;
  return text.endsWith(":") ? `${text.slice(0, -1)} ${remark}:` : `${text} ${remark}`;
}

function inOtherNumber(text: string): readonly string[] {
  const nouns =
    /\b(target|aim|goal|comment|view|indicator|date|resource|step|outcome|minute|invitation|name)(s?)\b(?!\()/i;
  return [
    text.replace(nouns, (_, noun: string, s: string) => (s === "" ? plural(noun) : noun)),
    text.replace(nouns, (_, noun: string) => `${noun}(s)`),
    text.replace(/\bstrategies\b/i, "Strategy"),
    text.replace(/\bstrategy\b/i, "Strategies"),
  ];
}

function plural(noun: string): string {
  return noun === noun.toUpperCase() ? `${noun}S` : `${noun}s`;
}

function inTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!['’\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Two letters changed over or one left out in the longest word: "Stratgeies". */
function withSlip(text: string): readonly string[] {
  const [longest = ""] = text.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length);
  if (longest.length < 7) return [];
  const at = Math.floor(longest.length / 2);
  const swapped =
    longest.slice(0, at) + (longest[at + 1] ?? "") + (longest[at] ?? "") + longest.slice(at + 2);
  const shorter = longest.slice(0, at) + longest.slice(at + 1);
  return [text.replace(longest, swapped), text.replace(longest, shorter)];
}

function marked(name: string, write: (text: string) => readonly string[]): Variation {
  return relabelled(`label: ${name}`, ({ text }) => write(text));
}

/** One label, wherever it stands, in one of the ways that `write` gives. */
export function relabelled(
  name: string,
  write: (label: Label, all: readonly Label[]) => readonly string[],
): Variation {
  return {
    name,
    make: (paper, random) => {
      const labels = changeable(paper);
      const choices = labels.flatMap((label) =>
        write(label, labels)
          .filter((text) => text !== label.text)
          .map((text) => ({ label, text })),
      );
      const choice = random.one(choices);
      if (choice === undefined) return null;
      const { label, text } = choice;
      // The same label is written alike wherever it stands: nobody changes one of three blocks.
      for (const each of labels.filter(isAlike(label))) setText(paper, each.paragraph, text);
      return { what: `${label.part}: ${label.text} → ${text}` };
    },
  };
}

/** The labels whose words are runs and nothing else. */
function changeable(paper: Paper): readonly Label[] {
  return labelsIn(paper).filter(({ paragraph }) => isPlain(paragraph));
}

function isAlike({ text, part }: Label): (other: Label) => boolean {
  return (other) => other.text === text && other.part === part;
}
