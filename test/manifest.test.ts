import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkManifest } from "../scripts/manifest/check-manifest";
import { siteOf } from "../scripts/manifest/site";
import { RIBBON_ACTIONS } from "../src/commands/ribbon-actions";
import { VIEWS } from "../src/taskpane/state";

const path = resolve(__dirname, "../manifest.xml");
const manifest = readFileSync(path, "utf8");

const surroundings = {
  site: siteOf(path),
  actions: Object.keys(RIBBON_ACTIONS),
  views: VIEWS,
};

describe("the manifest", () => {
  it("is sound", () => {
    expect(checkManifest(manifest, surroundings)).toEqual([]);
  });

  it("asks for no web address but its own", () => {
    expect(manifest).not.toContain("<AppDomain");
  });
});

describe("the check of a manifest", () => {
  it.each<[what: string, from: string | RegExp, to: string, problem: RegExp]>([
    ["XML that is not well formed", "</OfficeApp>", "", /not well-formed/],
    ["another namespace", "appforoffice/1.1", "appforoffice/1.2", /must be in the namespace/],
    ["a basic type without its prefix", /bt:Urls>/g, "Urls>", /<Urls> .* must be in the namespace/],
    ["an element too many", "<Permissions>", "<Rule/><Permissions>", /<OfficeApp> .* should hold/],
    [
      "elements in another order",
      /(<Id>.*)(\s*)(<Version>.*)/,
      "$3$2$1",
      /should hold: Id Version/,
    ],
    ["a missing supertip", /<Supertip>[^]*?<\/Supertip>/, "", /<Control> .* should hold/],
    ["an attribute too many", '<Group id="', '<Group visible="no" id="', /must not have visible/],
    ["an attribute too few", ' Name="Document"', "", /<Host> .* has no Name/],
    ["an id that is no GUID", /<Id>.{4}/, "<Id>", /<Id> .* must not say/],
    ["a version of one number", /<Version>.*</, "<Version>1<", /<Version> .* must not say/],
    ["less than the permission it needs", "ReadWriteDocument", "ReadDocument", /<Permissions>/],
    ["the same id twice", 'id="Amas.Add"', 'id="Amas.Check"', /Amas.Check is there more than once/],
    ["the same pane id twice", "Amas.WritePane", "Amas.CheckPane", /more than once/],
    ["an id of 33 letters", /Add\.Label/g, "A".repeat(33), /too long/],
    ["a label of 126 letters", "Add a target", "A".repeat(126), /must be 1 to 125/],
    ["an empty label", 'DefaultValue="Add a target"', 'DefaultValue=""', /must be 1 to 125/],
    ["a tip of 251 letters", /See which targets[^"]*/, "A".repeat(251), /must be 1 to 250/],
    ["a resource that is not there", 'resid="Add.Tip"', 'resid="Add.Hint"', /holds no Add.Hint/],
    [
      "a resource of the wrong kind",
      'resid="Add.Tip"',
      'resid="Add.Label"',
      /LongStrings holds no/,
    ],
    ["a resource nobody uses", 'resid="Add.Tip"', 'resid="Check.Tip"', /Nothing uses .* Add.Tip/],
    [
      "two different requirements",
      '<Set Name="WordApi" MinVersion="1.3"',
      '<Set Name="WordApi" MinVersion="1.4"',
      /do not ask/,
    ],
    [
      "an address without TLS",
      "https://localhost:3000/commands",
      "http://localhost:3000/commands",
      /is not https/,
    ],
    [
      "an address that is none",
      "https://localhost:3000/commands.html",
      "commands.html",
      /is no address/,
    ],
    ["somebody else's address", "localhost:3000/commands", "example.org/commands", /is not under/],
    ["a page that is not there", "/commands.html", "/command.html", /there is no command.html/],
    ["a view the pane does not know", "view=write", "view=rite", /no view rite/],
    ["an icon of the wrong size", "assets/add-16.png", "assets/add-32.png", /16 by 16/],
    ["an add-in icon of the wrong size", /(<IconUrl.*)-32/, "$1-64", /<IconUrl> .* 32 by 32/],
    ["an icon that is no PNG", "assets/add-16.png", "assets/add.svg", /must be a PNG/],
    ["an icon that is not there", "assets/add-16.png", "assets/sum-16.png", /there is no assets/],
    [
      "no icon of one of the sizes",
      'size="80" resid="Add.80"',
      'size="64" resid="Add.80"',
      /no image of 80/,
    ],
    ["a button without a handler", ">clearMarks<", ">clearAll<", /calls clearAll/],
    ["a handler without a button", ">clearMarks<", ">clearAll<", /No button .* clearMarks/],
  ])("finds %s", (_what, from, to, problem) => {
    const broken = manifest.replace(from, to);

    expect(broken).not.toBe(manifest);
    expect(checkManifest(broken, surroundings).join("\n")).toMatch(problem);
  });
});
