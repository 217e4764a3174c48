import type { PhraseList } from "./phrase-list";
import type { WordList } from "./word-list";

const SPECIFIC = "Section 5 (SMART: specific); docs/accuracy.md (specific)";

export const VAGUE_VERBS: WordList = {
  note: "Something gets better, or goes on inside the child; it does not say what the child will be seen to do",
  source: SPECIFIC,
  words: `improve~ develop~ increase~ enhance~ progress~ strengthen~ extend~ build~ maintain~ sustain~ become~
    gain~ boost~ widen~ deepen~ expand~ broaden~ advance~ further~ foster~ achieve~ attain~ access~
    understand~ know~ appreciate~ realise~ realize~ believe~ think~ feel~ enjoy~ like~ want~ value~ behave~
    be~ cope~ manage~ better~ promote~ consolidate~ acquire~ master~ grow~ overcome~ mature~ succeed~ fulfil~
    thrive~ flourish~ comprehend~ consider~ refine~ establish~ reinforce~ care~ respect~ relate~ adjust~
    adapt~ conform~ comply~ experience~ reduce~ decrease~ lessen~ minimise~ minimize~ eliminate~ lower~
    limit~ function~ exhibit~ address~ regulate~ control~ generalise~ generalize~ possess~ live~ benefit~
    trust~ embrace~ acknowledge~ progress~ fulfill~ harness~ prevent~ lack~ struggle~ perform~`,
};

export const LIGHT_VERBS: WordList = {
  note: "Says little by itself: what follows decides whether there is something to see",
  source: SPECIFIC,
  words: `show~ demonstrate~ display~ express~ follow~ use~ utilise~ utilize~ apply~ respond~ react~ interact~
    communicate~ participate~ have~ get~ do~ employ~ practise~ practice~ exercise~ deal~ act~ implement~
    adopt~ come~ accept~ socialise~ socialize~ evidence~ obey~ resolve~ settle~ explore~ focus~ concentrate~
    engage~ tolerate~ recognise~ recognize~ learn~ meet~ handle~ reach~ avoid~ contribute~ co cooperate~
    take~ make~ continue~ receive~ observe~ operate~ transition~ integrate~ include~ cease~ refrain~ secure~ select~
    initiate~ monitor~ raise~`,
};

export const SEEN_VERBS: WordList = {
  note: "Things a child can be seen or heard to do",
  source: SPECIFIC,
  words: `read~ write~ spell~ say~ tell~ name~ point~ count~ sort~ match~ draw~ cut~ colour~ copy~ trace~ paint~
    identify~ label~ list~ recall~ recite~ retell~ describe~ explain~ answer~ ask~ request~ pick~ sign~ clap~
    sing~ blend~ segment~ sound~ pronounce~ speak~ talk~ discuss~ greet~ wave~ smile~ share~ pass~ join~ play~
    sit~ stand~ walk~ run~ jump~ hop~ skip~ climb~ kick~ throw~ catch~ roll~ crawl~ balance~ ride~ swim~ push~
    pull~ lift~ carry~ hold~ grasp~ release~ turn~ open~ close~ put~ place~ pack~ unpack~ bring~ fetch~ collect~
    hand~ give~ wash~ brush~ comb~ wipe~ dry~ flush~ dress~ undress~ fasten~ unfasten~ zip~ button~ tie~ wear~
    hang~ remove~ eat~ drink~ chew~ feed~ pour~ stir~ spread~ chop~ tidy~ clean~ sweep~ fold~ attend~ arrive~
    enter~ leave~ wait~ line~ queue~ stay~ remain~ move~ go~ return~ look~ watch~ track~ listen~ find~ locate~
    solve~ add~ subtract~ multiply~ divide~ measure~ weigh~ compare~ order~ sequence~ estimate~ calculate~ type~
    press~ click~ record~ highlight~ underline~ edit~ check~ correct~ summarise~ summarize~ predict~ infer~
    compose~ construct~ complete~ finish~ begin~ start~ ignore~ apologise~ thank~ invite~ refuse~ report~ seek~
    visit~ travel~ cross~ buy~ pay~ cook~ prepare~ bake~ phone~ enrol~ register~ set~ imitate~ repeat~ produce~
    combine~ touch~ tap~ squeeze~ stack~ thread~ post~ blow~ breathe~ swallow~ rate~ vote~ contact~ organise~
    decode~ define~ classify~ comment~ model~ represent~ memorise~ approach~ nod~ gesture~ vocalise~ bounce~
    step~ kneel~ slide~ pedal~ propel~ dance~ reply~ offer~ suggest~ keep~ state~ choose~ check~ call~ turn~`,
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
      "would? like|love|likes to",
      "be|is|are|being|been|becomes|become able|happy|willing|ready|prepared|expected|going|confident? to",
      "begin~|start~|continue~|learn~|try~|attempt~|remember~|need~|want~|aim~|agree~|used|endeavour~ to",
      "has|have|is|are|ought to",
      "be|is|are|being supported|encouraged|helped|reminded|taught|enabled|given ... to",
      "have|has|be|given the|an? opportunity|chance|ability|confidence|skills to",
      "demonstrate~|show~ the|an|his|her|their ability|willingness to",
      "learn~ how to",
      "know|knows|understand|understands how|when to",
      "go|goes|keep|keeps on",
      "work~|practise~ on|at|towards",
      "for",
      "take~ responsibility for",
      "have|has|having|also|then|not|always|never|only|just|no|longer|usually|sometimes|often",
    ],
  },
];

export const SEEN_PHRASES: readonly PhraseList<"seen">[] = [
  {
    id: "seen",
    note: "A light verb and a wide word that together are something to see",
    source: SPECIFIC,
    phrases: [
      "take~ turns",
      "take~ a|his|her|their turn",
      "make~ eye contact",
      "get~ dressed|changed|undressed",
    ],
  },
];

export const STEP_VERBS: WordList = {
  note: "Steps on the way to one thing: a routine counts once",
  source: "docs/accuracy.md (achievable)",
  words: `go~ come~ take~ put~ turn~ open~ close~ find~ get~ bring~ fetch~ collect~ return~ begin~ start~ wash~ rinse~
    dry~ flush~ pick~ place~ hang~ unpack~ hand~ sit~ stand~ wait~ look~ listen~ walk~ move~ check~ finish~ carry~
    remove~ pull~ push~ lift~ pour~ stir~ add~ press~ hold~ give~ set~ line~ wipe~`,
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

export const VAGUE_PHRASES: readonly PhraseList<"vague">[] = [
  {
    id: "vague",
    note: "A state, a trait or a wish in other words than a vague verb; nothing to watch",
    source: SPECIFIC,
    phrases: [
      "catch~|keep~ up with",
      "give~ up when|easily|less",
      "sort~ out his|her|their <word>",
      "take~ more|some|full? responsibility|responsiblity|ownership for|of",
      "need~ reminding|reminders|help|support|adult|adults|an|staff|someone",
      "settle~ well|in|into|down",
      "have|has no further|more <word>",
      "have|has a? voice|say|views|total|his|her|their? trust|confidence|views|say|future",
      "concentrate~|focus~ better|more|for? longer",
      "keep~ himself|herself|themselves|myself safe|calm|busy",
      "stay~|be|remain~|keep~ calm|safe|positive|focused|happy|settled",
      "make~ friends",
      "do~ as|what <word> is|are? told|asked",
      "lead~|live~ a <word>",
    ],
  },
];

export const VAGUE_OPENINGS: readonly PhraseList<"vague">[] = [
  {
    id: "vague",
    note: "A target without a verb, or with one that says that something gets better",
    source: SPECIFIC,
    phrases: [
      "^ <word>? toilet trained",
      "^ not to <word>",
      "^ greater|more|less|better|poor|calmer|happier|perfect|improved|increased|good|quieter|kinder|neater|fewer|weak|inability|lack <word>",
      "^ <word>? <word> to improve|grow|develop|increase",
      "^ <word>? <word>? to be developed|improved|reduced|increased|extended|addressed",
    ],
  },
];
