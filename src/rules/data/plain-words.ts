import type { WordList } from "./word-list";

export const FUNCTION_WORDS: WordList = {
  note: "Words that carry no content",
  source: "docs/accuracy.md (specific)",
  words: `a an the this that these those some any each every all both no not and or but so than then as if when
    while where who which what how to of in on at by for with from into onto over under up down out off about
    through during before after between within without across along around against towards among upon per via
    he she it they him her them his their its hers my me i your you we our himself herself themselves one ones
    own same other another such wherever whenever whatever whoever very more less most least much many few enough too also again only just even
    is are be been being was were am has have had do does did will would can could shall should may might must
    least up minimal minimum able least someone somebody anyone something anything everything thing things stuff
    given once twice daily weekly day days week weeks month months term terms year years time times minute
    minutes second seconds hour hours occasion occasions opportunity opportunities trial trials attempt attempts
    session sessions accuracy consecutive average part there etc eg ie there`,
};

export const GENERIC_WORDS: WordList = {
  note: "Too wide to see: a domain, a trait, or a word for anything",
  source:
    "Section 5 (SMART: specific); Section 6, Stage 2 shows such words as right for long-term targets",
  words: `skill skills ability abilities behaviour behaviours behavior behaviors rule rules strategy strategies
    technique techniques situation situations activity activities resource resources material materials response
    responses environment environments school class classroom classes lesson lessons home place places public
    community setting settings people person others peer peers adult adults staff teacher teachers child children
    pupil pupils friends task tasks way ways need needs emotion emotions feeling feelings gratitude conflict
    conflicts social emotional appropriate acceptable positive good better best different variety range various
    alternative alternatives future new independent independence routine routines expectation expectations
    understanding awareness knowledge confidence confident progress self-control respect communication
    interaction interactions language learning engagement participation level levels standard standards potential
    full words actions arrangements planned particular expected developmental milestones phobia
    anxiety anger behaviourally attention concentration effort attitude attitudes choice choices
    reading writing maths mathematics literacy numeracy spelling phonics english science comprehension speech
    curriculum academic subject subjects area areas work motor physical fine gross sensory life living
    personal wellbeing health safety esteem self control regulation resilience motivation interest manners
    organisation organisational problem problems issue issues relationship relationships friendship friendships
    current programme programmes increased improved greater consistent suitable correct proper necessary relevant required general
    instruction instructions direction directions request requests idea ideas thoughts opinions opinion
    coping calming calm support help assistance success successful outcome outcomes target targets goal goals
    attainment turn turns part small group groups wider longer safer healthier better stronger friend memory esteem trust stamina strength physical personal trusting strong secure meaningful close effective equal unconditional right consequences preferences likes dislikes play pe sport acceptance gains possible access fewer loving sleep decision decisions responsibility responsiblity
    change changes distress stress views heard wants diagnosis fulfilling perfect perfectly worries say milestone journey everyday losing attachment attachments
    cue cues charter temper tempers lifestyle facilities habits maturity empathy kindness tolerance patience perseverance honesty
    politeness courtesy initiative leadership teamwork cooperation collaboration enthusiasm curiosity creativity
    imagination ambition ambitions aspirations commitment dedication determination mood moods identity dignity rights
    inclusion belonging compassion sportsmanship citizenship agency autonomy stability security comfort happiness
    content calmness readiness processing receptive expressive functioning executive emotionally socially academically opportunities
    barriers difficulty difficulties challenge challenges context contexts demand demands occupation healthy
    respectful kind polite mature responsible sensible caring lovely straight daily age`,
};

export const EMPTY_OBJECTS: WordList = {
  note: "What a plain verb may have after it without saying anything more",
  source: "docs/accuracy.md (specific)",
  words: `turn turns better more well good nicely properly calm calmer safe safer settled focused happy positive quiet
    wider longer neater clearer louder quicker faster slower harder healthier best diet friend playing confidence enjoyment success pleasure fluency care
    others everyone easily longer perfectly tricky independent motivated confident behaviour skills skill ability maths help support`,
};

export const ADVERBS_FOR_BEHAVIOUR: WordList = {
  note: "An adverb in the place of the behaviour: ‘responds appropriately’",
  source: "docs/accuracy.md (specific)",
  words: `appropriately positively well effectively properly suitably acceptably sensibly successfully`,
};

export const PREPOSITIONS: WordList = {
  note: "Where the words for the thing itself end",
  source: "docs/accuracy.md (specific)",
  words: `at in on by for with from into onto during when while within across throughout to so if where after before
    without through without as because and or but that which who until over than using needed required about`,
};

export const HIDDEN_NOUNS: WordList = {
  note: "What nobody can see: ‘demonstrates an understanding of …’",
  source: "docs/accuracy.md (specific)",
  words: `understanding knowledge awareness appreciation comprehension confidence resilience readiness willingness interest enthusiasm commitment`,
};

export const ADULTS: WordList = {
  note: "Those whose doing is not the child’s",
  source: "docs/accuracy.md (specific)",
  words: `staff adults adult teacher teachers parents parent school mum dad carers carer psa sfl slt salt`,
};

export const EXAMPLE_MARKERS: WordList = {
  note: "What comes after it makes a wide word narrow",
  source: "docs/accuracy.md (specific)",
  words: `such including eg namely instance example`,
};

export const TRAITS: WordList = {
  note: "What the child is, feels or has inside: a number beside it does not make it visible",
  source: "Section 5 (SMART: specific); docs/accuracy.md (specific)",
  words: `skill skills ability abilities behaviour behaviours behavior behaviors situation situations emotion
    emotions feeling feelings gratitude conflict conflicts social emotional appropriate acceptable positive good
    better best different variety range alternative independence understanding awareness knowledge confidence
    confident respect self control communication language learning engagement progress potential anxiety anger
    attention concentration effort attitude attitudes wellbeing health safety esteem regulation resilience
    motivation interest manners problem problems issue issues relationship relationships friendship friendships
    calm calmer happy happier safe settled focused independent quiet relaxed included secure proud resilient
    motivated engaged involved fluent successful level levels standard standards attainment school class
    reading writing maths literacy numeracy spelling age expectations responsibility responsible others everyone
    staff adult adults peer peers child children pupil student people personal support help expected developmental
    working functional average classroom instruction instructions direction directions rule rules compliance score scores mark marks points grade grades band bands results strength core temper lifestyle choices friend friends safety lab cue cues charter manners rating ratings`,
};
