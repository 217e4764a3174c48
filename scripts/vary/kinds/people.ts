import { commentRoleOf } from "../../../src/plan/recognise/comments/comment-labels";
import { tableOf } from "../../../wordhost/document/blocks";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import { isPlain, setText } from "../edit";
import { textOf, type Paper } from "../paper";
import type { Variation } from "../variation";

/** How those are named who say something or come to a meeting. */
export const peopleKinds: readonly Variation[] = [
  renamed("comments: by another name, words asked for", {
    pupil: [
      "Pupil’s comments",
      "What I think",
      "Learner’s views",
      "Pupil views",
      "Views of the child",
    ],
    parent: [
      "Parents’ comments",
      "Views of parents/carers",
      "Parent/carer views",
      "What Mum thinks",
    ],
  }),
  renamed("comments: by the person alone", {
    pupil: ["Pupil", "Child", "Learner", "Young person"],
    parent: ["Parent", "Parent/carer", "Mum", "Home", "Mum and Dad", "Family"],
  }),
  {
    name: "people: parted in another way",
    make: (paper, random) => {
      const choice = random.one(lists(paper));
      const write = random.one(separators);
      if (choice === undefined || write === undefined) return null;
      const text = write(choice.names);
      setText(paper, choice.paragraph, text);
      return { what: text };
    },
  },
];

const separators: readonly ((names: readonly string[]) => string)[] = [
  (names) => names.join("; "),
  (names) => names.join(" / "),
  (names) => names.join("\v"),
  (names) => names.join(",\v"),
  (names) => `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`,
  (names) => `${names.slice(0, -1).join(", ")} & ${names.at(-1) ?? ""}`,
  (names) => `${names.join(", ")}.`,
  (names) => names.map((name) => `• ${name}`).join("\v"),
  (names) => names.map((name, at) => `${at + 1}. ${name}`).join("\v"),
];

type Wording = Readonly<Record<"pupil" | "parent", readonly string[]>>;

/** Labels for comments, in a table of them or as a line of their own above what was said. */
function renamed(name: string, words: Wording): Variation {
  return {
    name,
    make: (paper, random) => {
      const paragraphs = paper.paragraphs();
      const choices = paragraphs.flatMap((paragraph, at) => {
        const text = textOf(paragraph).trim();
        const role = isPlain(paragraph) && !paper.isComment(text) ? commentRoleOf(text) : null;
        if (role !== "pupil" && role !== "parent") return [];
        return isBeside(paper, paragraph, paragraphs.slice(at + 1, at + 3))
          ? [{ paragraph, text, role }]
          : [];
      });
      const choice = random.one(choices);
      const label = choice === undefined ? undefined : random.one(words[choice.role]);
      if (choice === undefined || label === undefined || label === choice.text) return null;
      const alike = choices.filter(({ text }) => text === choice.text);
      for (const each of alike) setText(paper, each.paragraph, label);
      return { what: `${choice.text} → ${label}` };
    },
  };
}

/** In a table of comments, or right above one. */
function isBeside(paper: Paper, label: XmlElement, next: readonly XmlElement[]): boolean {
  const table = tableOf(label);
  if (table !== null) return paper.tables("comments").includes(table);
  return next.some((paragraph) => paper.isComment(textOf(paragraph)));
}

type List = { readonly paragraph: XmlElement; readonly names: readonly string[] };

/** Lists of people on one line, without jobs behind a comma. */
function lists(paper: Paper): readonly List[] {
  const invited = paper.expected.reviews.flatMap((review) => [review.invited, review.attended]);
  return paper.tables("meetings").length === 0
    ? []
    : paper.paragraphs().flatMap((paragraph) => {
        const text = textOf(paragraph).trim();
        const names = invited.find(
          (each) => each !== undefined && each.length > 1 && each.join(", ") === text,
        );
        return names !== undefined && isPlain(paragraph) ? [{ paragraph, names }] : [];
      });
}
