import type { PhraseList } from "./phrase-list";
import type { WordList } from "./word-list";

const SPECIFIC = "Section 5 (SMART: specific); docs/accuracy.md (specific)";

export const VAGUE_VERBS: WordList = {
  note: "Something gets better, or goes on inside the child; it does not say what the child will be seen to do",
  source: SPECIFIC,
  words: `improve~ develop~ increase~ enhance~ progress~ strengthen~ extend~ maintain~ sustain~ become~ gain~
    boost~ widen~ deepen~ expand~ broaden~ advance~ further~ foster~ achieve~ attain~ understand~ know~
    appreciate~ realise~ realize~ believe~ think~ feel~ enjoy~ like~ want~ value~ behave~ be~ cope~ better~
    promote~ consolidate~ acquire~ master~ grow~ overcome~ mature~ succeed~ fulfil~ thrive~ flourish~
    comprehend~ consider~ refine~ establish~ reinforce~ care~ respect~ relate~ adjust~ adapt~ conform~
    comply~ experience~ reduce~ decrease~ lessen~ minimise~ minimize~ eliminate~ lower~ limit~ function~
    exhibit~ address~ regulate~ control~ generalise~ generalize~ possess~ live~ benefit~ trust~ embrace~
    acknowledge~ fulfill~ harness~ prevent~ lack~ struggle~ heal~ need~ worsen~ ensure~ guarantee~ please~
    hope~ strive~ love~ hate~ remove~ interest~ motivate~ calm~`,
};

export const LIGHT_VERBS: WordList = {
  note: "Says little by itself: what follows decides whether there is something to see",
  source: SPECIFIC,
  words: `show~ demonstrate~ display~ express~ follow~ use~ utilise~ utilize~ apply~ respond~ react~ interact~
    communicate~ participate~ have~ get~ do~ employ~ practise~ practice~ exercise~ deal~ act~ implement~
    adopt~ come~ accept~ socialise~ socialize~ evidence~ obey~ resolve~ settle~ explore~ focus~ concentrate~
    engage~ tolerate~ recognise~ recognize~ learn~ meet~ handle~ reach~ avoid~ contribute~ co cooperate~
    take~ make~ continue~ receive~ observe~ operate~ transition~ integrate~ include~ cease~ refrain~ secure~ select~
    initiate~ monitor~ raise~ work~ build~ let~ manage~ access~ seem~ try~ create~ perform~`,
};

export const HAVING_VERBS: WordList = {
  note: "So light that only the thing itself can make them plain, not where or with whom",
  source: SPECIFIC,
  words: `have~ get~ do~ demonstrate~ display~ manage~ access~ raise~ make~ show~`,
};

export const STOP_VERBS: WordList = {
  note: "What comes after it is to end",
  source: "Sections 3 and 6 (positive in tone); docs/accuracy.md (positive)",
  words: `stop~ cease~ quit~`,
};

export const STAFF_VERBS: WordList = {
  note: "What the adults will do; what the child will do comes after it, if at all",
  source: SPECIFIC,
  words: `help~ support~ teach~ assist~ encourage~ enable~ allow~ provide~ ensure~ arrange~ facilitate~
    supervise~ praise~ reward~ remind~ prompt~ guide~ give~ offer~`,
};

export const LEAD_INS: readonly PhraseList<"leadIn">[] = [
  {
    id: "leadIn",
    note: "Comes before the verb that matters",
    source: "docs/accuracy.md (specific)",
    phrases: [
      "would? like+|love to",
      "want|like|love him|her|them|<name>|me to",
      "be|is|are|being|been|become+ able|happy|willing|ready|prepared|expected|going|confident? to",
      "begin~|start~|continue~|learn~|try~|attempt~|remember~|need~|want~|aim~|agree~|used|endeavour~ to",
      "has|have|ought to",
      "be|is|are|being supported|encouraged|helped|reminded|taught|enabled|given ... to",
      "have|has|be|given the|an? opportunity|chance|ability|confidence|skills to",
      "demonstrate~|show~ the|an|his|her|their ability|willingness to",
      "learn~ how to",
      "know+|understand+ how|when to",
      "keep+|kept on",
      "work~|practise~ on|at|towards",
      "for",
      "take~ responsibility for",
      "feel~|be|is|are <word> enough to",
      "be|been|is|are in charge of",
      "stop~|cease~|quit~",
      "have|has|having|also|again|ever|then|not|always|never|only|just|no|longer|usually|sometimes|often",
    ],
  },
];

export const SEEN_PHRASES: readonly PhraseList<"seen" | "bounded">[] = [
  {
    id: "bounded",
    note: "A list that everybody knows, in words that say nothing by themselves",
    source: SPECIFIC,
    phrases: ["spell~|name~|say~|write~|recite~ the? days|months of the week|year"],
  },
  {
    id: "seen",
    note: "A light verb and a wide word that together are something to see",
    source: SPECIFIC,
    phrases: [
      "take~ turns",
      "build~|work~ up to|from",
      "be|is|are ready with|at|in|by",
      "take~ a|his|her|their turn",
      "make~ eye contact",
      "get~ dressed|changed|undressed|ready",
      "show~ <word>? <word>? <word>? <adult>|visitor+|friend|partner|class|pupil|peer|child the|how|what|where|a|his|her",
      "have|has a? <word>? place on|at <word>",
      "follow~ an|a|<number> <word>? <word>? instruction+|direction+",
      "work~ quietly|silently|alone",
    ],
  },
];

export const STEP_VERBS: WordList = {
  note: "Steps on the way to one thing: a routine counts once",
  source: "docs/accuracy.md (achievable)",
  words: `go~ come~ take~ put~ turn~ open~ close~ find~ get~ bring~ fetch~ collect~ return~ begin~ start~ wash~ rinse~
    dry~ flush~ pick~ place~ hang~ unpack~ hand~ sit~ stand~ wait~ look~ listen~ walk~ move~ check~ finish~ carry~
    remove~ pull~ push~ lift~ pour~ stir~ add~ load~ choose~ switch~ press~ hold~ give~ set~ line~ wipe~`,
};

export const HIDDEN_VERBS: WordList = {
  note: "Goes on inside the child, but a number of things known can be checked",
  source: SPECIFIC,
  words: `know~ understand~`,
};

export const ANSWERING_VERBS: WordList = {
  note: "Often followed by an adverb where the behaviour should be",
  source: SPECIFIC,
  words: `respond~ react~ interact~ act~ deal~ communicate~`,
};

export const IMPROVERS: WordList = {
  note: "More or less of a thing that can be counted is specific when the numbers are given",
  source: SPECIFIC,
  words: `increase~ decrease~ reduce~ raise~ extend~ lower~ build~ sustain~ maintain~`,
};

export const VAGUE_PHRASES: readonly PhraseList<"vague" | "never">[] = [
  {
    id: "vague",
    note: "A state in other words than a vague verb; with a time or a count it can be watched",
    source: SPECIFIC,
    phrases: [
      "concentrate~|focus~ better|more|for? longer",
      "stay~|be|remain~|keep~ calm|safe|positive|focused|happy|settled",
      "settle~ well|down",
      "do~ as|what <word> is|are? told|asked",
      "join~|take~|engage~|participate~ fully|more|actively|well? in|with|part in? active|physical|free|outdoor|all? play|pe|activities|sport+|lessons|class|everything|school|life",
      "join~|participate~|engage~ fully|more|actively|better in|with",
      "re|reengage engage~? with",
      "play~|look~|treat~|speak~ nicely|better|properly",
    ],
  },
  {
    id: "never",
    note: "A trait, a wish, a mark or a level; a number beside it does not make it something to watch",
    source: SPECIFIC,
    phrases: [
      "catch~|keep~ up with",
      "close~|narrow~ the gap",
      "work~ hard|harder|well",
      "make~ <word>? <word>? progress|growth|gains|improvement|strides",
      "move~|come~|get~|bring~ on with|in|well|by",
      "put~ himself|herself|others|themselves ... risk|danger",
      "set~ him|her|them apart",
      "get~ rid of",
      "manage~|run~ a|his|her home|house|household|life",
      "take~ care of",
      "form~|secure+|make~ <word>? <word>? attachment+|bond+",
      "have|has|having good|better|appropriate|strong|the|a <word>? <word>? care|hygiene|skills|childhood|life|habits|manners|upbringing|start",
      "say~ anything|everything to",
      "use~|handle~|treat~ <word>? <word>? safely|properly|carefully !<number>|on",
      "settle~ in|into to? <stage>|<school>|class|his|her|the|a !arms|lap",
      "listen~ and|to <word>? <word>? instructions|directions|adults|teachers|staff",
      "assess~|understand~ risk+",
      "be|become heard",
      "have|has|having no|zero exclusions|absences|incidents|accidents|detentions|referrals|lates|problems|issues",
      "have|has no more|fewer than <number> ... referrals|detentions|points|reports",
      "have|has|make~ <number>|a|an|some|more <word>? <word>? friend+ !round|over|to|for",
      "speak~ <word>? fluently|clearly|confidently in|at|to",
      "give~ up !<ing> when|easily|less?",
      "sort~ out his|her|their <word>",
      "take~ more|some|full? responsibility|responsiblity|ownership for|of",
      "need~ reminding|reminders|telling|help|support|adult+|an|staff|someone",
      "settle~ in|into to? <word>? school|class|nursery|routine+|placement|home|family",
      "have|has no further|more !than <word>",
      "have|has|had more? of? a? <word>? voice|say|views|total|his|her|their? trust|confidence|views|say|future",
      "keep~ himself|herself|themselves|myself safe|calm|busy",
      "make~ friends",
      "lead~|live~ a <word>",
      "do~ well|better|best",
      "try~ so|very|really|his|her|their|my? hard|harder|best !sum|word+|question|task|book|puzzle",
      "score~ <percent>|<number>",
      "score~|get~|achieve~|earn~ ... points|marks|percent|grade+",
      "have|has|get~|achieve~|earn~|gain~ a b|c|d|pass",
      "move~|go~|step~ up ... band+|level+|group|stage+|set",
      "reach~|attain~|be|achieve~|working at|on|within? reading|first|second|third|early? level|stage|band|track",
      "on track to|for",
      "reading|spelling|maths|comprehension|standardised|standardized age|score",
      "^ reading|spelling|maths level",
      "improve~|raise~ his|her|their score|mark|grade|percentage",
      "<percent> on|in|of the|a|his|her|all|every ... quiz|test+",
      "earn~|gain~ <number> ... credits|points",
      "grade a|b|c|d",
      "voice|views|wishes|opinion is|are|be heard|respected|valued|acted",
      "<percent> in all|every|his|her|the? <word>? test+|exam+",
      "sign+ of",
      "have|has lots|plenty|many|more of? <word>? friends",
      "get~ his|her|their|my act|head|life|game together|straight",
      "have|has a|more? voice",
      "have|has|develop~|keep~ a|an <word>? <word>? identity|outlook|attitude|mindset",
      "get~|have|has|gain~ a|an|better|good|some <word>? grasp|understanding|grip|idea|sense|awareness of",
      "remember~|recall~ more|better",
      "have|has|go|goes <number>|no|zero <word>? <word>? without? a? meltdown+|outburst+|tantrum+|incident+",
      "have|has <number>|more good|better day+|week+",
      "build~ up? his|her|their|my? <word>? vocabulary|confidence|stamina|resilience|fluency",
      "improve~|raise~|increase~ his|her|their|my? <word>? fluency|age|accuracy by",
      "get~ through a|the|whole|full? day|lesson|week",
      "get~ a|any job",
      "get~ over his|her|their <word>",
      "show~ improved|better|more|greater <word>",
      "follow~ ... more easily|closely",
      "settle~ better|quicker|faster",
      "pay~ attention",
      "manage~ his|her|their diabetes|asthma|epilepsy|anxiety|anger|condition !by|with|using",
      "bring~ on his|her|their|<name>",
      "access~ a|an|the <word>? <word>? <word>? curriculum",
      "have|has less|fewer <word>",
    ],
  },
];

export const VAGUE_OPENINGS: readonly PhraseList<"vague" | "never">[] = [
  {
    id: "never",
    note: "Something gets better, without a verb",
    source: SPECIFIC,
    phrases: [
      "^ greater|better|calmer|happier|perfect|improved|increased|good|quieter|kinder|neater <word>",
    ],
  },
  {
    id: "vague",
    note: "A target without a verb, or with one that says that something gets better",
    source: SPECIFIC,
    phrases: [
      "^ <word>? toilet trained",
      "^ more|less|poor|fewer|weak|inability|lack <word>",
      "^ <word>? <word>? <word>? needs to improve|get|be|develop|reduce|increase|become",
      "^ <word>? <word>? <word>? <word>? strengthened|improved|developed|increased|removed|enhanced|secured by|this|over",
      "^ <word>? <word> to improve|grow|develop|increase|move",
      "^ <word>? <word>? <word>? to get|be|become better|less|more|up|stronger|at",
      "^ <word>? <word>? to be developed|improved|reduced|increased|extended|addressed",
    ],
  },
];

export const KNOWING_VERBS: WordList = {
  note: "What a list after them ends, anybody can tick off",
  source: "docs/accuracy.md (measurable)",
  words: `know~ name~ identify~ match~ read~ spell~ write~ say~ sign~ locate~ point~ recognise~ recognize~ label~ sort~
    learn~ recall~ list~ form~ pick~ produce~ find~ blend~ copy~ tell~ memorise~ draw~`,
};
