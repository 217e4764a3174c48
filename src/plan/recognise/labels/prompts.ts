import { inTurn, oneOf } from "./patterns";
import { remembered } from "./remembered";

/** What stands where nothing is written yet, where another program or the form has it as plain text. */
export const isPrompt = remembered((text) =>
  [inControl, inBrackets, inSquares, asField, asChoice, leftToFill, inStem, toWriteOn].some(
    (prompt) => prompt.test(text),
  ),
);

/** What Word shows in an empty content control, and what a list says before anything is chosen: "Select…". */
const inControl = inTurn(
  "i",
  /^[\s–—-]*/,
  oneOf(
    /(?:click|tap|click\s+or\s+tap)(?:\s+here)?\s+to\s+(?:enter|add|type|insert|write)\s+(?:text|(?:an?|the|your)\s[^.]{3,40})/,
    /(?:please\s+)?(?:choose|select)(?:\s+(?:an?\s+)?(?:item|option|one)|\s+from(?:\s+(?:the\s+)?list)?)?/,
  ),
  /\s*(?:…|\.{1,3})?[\s–—-]*$/,
);

const [open, inside, close] = ["[[<{«(]", "[^\\]>}»)]", "[\\]>}»)]"];

/** What is asked for in brackets: "[insert target]", "<enter date>". */
const inBrackets = inTurn(
  "i",
  `^\\s*${open}\\s*`,
  oneOf(
    `(?:please\\s+)?(?:insert|enter|type|write|add|click|tap|select|choose|state|describe|fill|list|note|record|complete|leave)\\b${inside}*`,
    // "[say how you will measure this]"
    `(?:say|tell (?:us|me)|explain|show|name|give)\\s+(?:how|what|when|who|which|why|where|whether)\\b${inside}*`,
    `${inside}{0,40}\\bplease\\b${inside}*`,
    // "(to be completed at the review)"
    `to be (?:completed|filled in|added)\\b${inside}*`,
    // "(date)", "(name and role)", "(dd/mm/yy)"
    inTurn(
      "",
      oneOf(
        "(?:(?:target|review) )?dates?|d{1,2}\\/m{1,2}(?:\\/y{2,4})?",
        "names?|roles?|initials|staff",
        "SMART targets?|strateg(?:y|ies)|evaluation|success criteria",
      ),
      /(?:\s*(?:\/|&|,|and|or)\s*(?:names?|roles?|dates?|initials|resources))*/,
    ),
    // "(Parent to write here)"
    `${inside}{1,40}\\bto (?:write|complete|fill in|record|draw|add|sign) (?:[a-z]+ )?(?:here|below|(?:in )?this (?:box|part|section|column|space))`,
    // "(who is responsible?)"
    `(?:who|what|how|when)\\b${inside}*\\?`,
    `e\\.g\\.${inside}*`,
  ),
  `\\s*${close}\\.?\\s*$`,
);

/** "[at next review]", "[SfL to complete]", "[dd/mm/yy]", and not "[see SLT report]". */
const inSquares = inTurn(
  "i",
  /^\s*\[/,
  oneOf(
    /(?:at|after|by) (?:(?:the|each|next) )*(?:review|meeting)s?/,
    /d{1,2}\s*[/.-]\s*m{1,2}(?:\s*[/.-]\s*y{2,4})?/,
    /[^[\]]{1,40}\bto (?:complete|add|fill in|update|be (?:added|completed|filled in))/,
  ),
  /\]\s*$/,
);

const field = oneOf(
  "(?:(?:long|short)[\\s-]term |review |smart |new |next )?targets?|goals?",
  "(?:by )?(?:who|whom|when|how)",
  "strateg(?:y|ies)|resources?|supports?",
  "(?:target |review )?dates?|timescale",
  "names?|initials|person|people|staff|responsible",
  "success|criteria|evidence",
  "evaluation|progress|outcome|review|comments?",
  "(?:wellbeing )?indicators?",
);
/** "[who]", "<by when>", "[strategies and resources]": what is asked for, and no more. */
const asField = new RegExp(
  `^\\s*(?:\\[|<|\\{|«)\\s*(?:the )?${field}(?:(?:\\s*(?:/|&|,)\\s*|\\s+(?:and |or )?)${field}){0,3}\\s*[?:…]*\\s*(?:\\]|>|\\}|»)\\s*$`,
  "i",
);

const outcome = oneOf(
  // "Not yet achieved", "Met"
  "(?:(?:not(?: yet)?|partly|partially|part|fully|nearly|almost)\\s+)?" +
    "(?:achieved|met|started|completed?|reached|done|mastered|attained|on track|yet)",
  "partly|partially",
  "on ?going|continu(?:e|ed|ing)|in progress|emerging|developing|secure",
  "yes|no|red|amber|green",
  "[YNAPRG]|[NP][AM]",
);
/** "[Achieved / partly achieved / not achieved]", "(yes/no)": nothing is chosen yet. */
const asChoice = new RegExp(
  `^\\s*[[<{«(]\\s*${outcome}(?:\\s*(?:/|\\||,|\\bor\\b)\\s*(?:or\\s+)?${outcome})+\\s*[\\]>}»)]\\s*$`,
  "i",
);

/** What is still to be done with a box: "Type here". */
const leftToFill = inTurn(
  "i",
  /^\s*/,
  oneOf(
    // "Evaluation to be added", "To be completed at review", "Complete at review"
    /(?:evaluation|target|date|comment|strategie|name|indicator)s? to be (?:added|completed|filled in)/,
    /to be (?:completed|updated|added) (?:at|by|in|after|during) (?:the |each |next )*(?:reviews?|meetings?|parents['’]? (?:night|evening))/,
    /(?:please )?(?:complete|fill in) (?:at|after|during) (?:the |each |every |next )*(?:reviews?|meetings?)/,
    // "dd/mm/yyyy"
    /d{1,2}\s*[/.-]\s*m{1,2}\s*[/.-]\s*y{2,4}/,
    // "Enter name", "Say how you …"
    /(?:please )?enter (?:[a-z]+ ){0,3}(?:here|names?|dates?|text|targets?)/,
    /(?:please )?(?:enter|say|write|describe) (?:how|what|when|who) (?:you|we|the school|staff)\b[^.]{0,40}/,
    /(?:please )?(?:type|write|list|insert|add|put|record|note|describe)(?: [a-z/]+){0,4} here/,
    // "e.g. will … by …"
    /e\.g\..*(?:…|\.{3}|_{3}).*/,
  ),
  /\s*\.?\s*$/,
);

/** "I can… (write your next step here)": a beginning, and how to go on. "I can … (short-term target)" is a label. */
const inStem =
  /^\s*[^().…]{1,20}(?:…|\.{3})\s*\((?!(?:(?:my|our|the) )?(?:(?:long|short)(?:er)?\W?term|[ls]tts?)\b)[^()]*\)\s*$/i;

/** "________", "……/……/……": a line to write on. */
const toWriteOn = /^(?=.*(?:_{4}|…{2}|\.{5}))[\s_.…/]+$/;
