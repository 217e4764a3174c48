import type { WordList } from "./word-list";

export const FUNCTION_WORDS: WordList = {
  note: "Words that carry no content",
  source: "docs/accuracy.md (specific)",
  words: `a an the this that these those some any each every all both no not and or but so than then as if when
    while where who which what how to of in on at by for with from into onto over under up down out off
    about through during before after between within without across along around against towards among upon
    per via he she it they him her them his their its hers my me i your you we our himself herself
    themselves one+ own same other another such wherever whenever whatever whoever very more less most least
    much many few enough too also again only just even is are be been being was were am has have had do does
    did will would can could shall should may might must minimal minimum able someone somebody anyone
    something anything everything thing+ stuff given once twice daily weekly day+ week+ month+ term+ year+
    time+ minute+ second+ hour+ occasion+ opportunity+ trial+ attempt+ session+ accuracy consecutive average
    part there etc eg ie`,
};

export const GENERIC_WORDS: WordList = {
  note: "Too wide to see: a domain, a trait, or a word for anything",
  source:
    "Section 5 (SMART: specific); Section 6, Stage 2 shows such words as right for long-term targets",
  words: `skill+ ability+ behaviour+ behavior+ rule+ strategy+ technique+ situation+ activity+ resource+ material+
    response+ environment+ school class+ classroom lesson+ home place+ public community setting+ people
    person others peer+ adult+ staff teacher+ child children pupil+ task+ way+ need+ emotion+ feeling+
    gratitude conflict+ social emotional appropriate acceptable positive good better best different variety
    range various alternative+ future new independent independence routine+ expectation+ understanding
    awareness knowledge confidence confident progress self-control respect communication interaction+
    language learning engagement participation level+ standard+ potential full words actions arrangements
    planned particular expected developmental phobia anxiety anger behaviourally attention concentration
    effort attitude+ choice+ reading writing maths mathematics literacy numeracy spelling phonics english
    science comprehension speech curriculum academic subject+ area+ work motor physical fine gross sensory
    life living personal wellbeing health safety esteem self control regulation resilience motivation
    interest manners organisation organisational problem+ issue+ relationship+ friendship+ current
    programme+ increased improved greater consistent suitable correct proper necessary relevant required
    general instruction+ direction+ request+ idea+ thoughts opinion+ coping calming calm support help
    assistance success successful outcome+ target+ goal+ attainment turn+ part small group+ wider longer
    safer healthier stronger friend+ memory trust stamina strength trusting strong secure meaningful close
    effective equal unconditional right+ consequences preferences likes dislikes play pe sport acceptance
    gains possible access fewer loving sleep decision+ responsibility responsiblity change+ distress stress
    views heard wants diagnosis fulfilling perfect perfectly worries say milestone+ journey everyday losing
    attachment+ cue+ charter temper+ lifestyle facilities habits maturity empathy kindness tolerance
    patience perseverance honesty politeness courtesy initiative leadership teamwork cooperation
    collaboration enthusiasm curiosity creativity imagination ambition+ aspirations commitment dedication
    determination mood+ identity dignity inclusion belonging compassion sportsmanship citizenship agency
    autonomy stability security comfort happiness content calmness readiness processing receptive expressive
    functioning executive emotionally socially academically opportunities barriers difficulty+ challenge+
    context+ demand+ occupation healthy respectful kind polite mature responsible sensible caring lovely
    straight daily age`,
};

export const EMPTY_OBJECTS: WordList = {
  note: "What a plain verb may have after it without saying anything more",
  source: "docs/accuracy.md (specific)",
  words: `turn+ better more well good nicely properly calm calmer safe safer settled focused happy positive quiet
    wider longer neater clearer louder quicker faster slower harder healthier best diet friend playing
    confidence enjoyment success pleasure fluency care others everyone easily perfectly tricky independent
    motivated confident behaviour skill+ ability maths help support`,
};

export const ADVERBS_FOR_BEHAVIOUR: WordList = {
  note: "An adverb in the place of the behaviour: ‘responds appropriately’",
  source: "docs/accuracy.md (specific)",
  words: `appropriately positively well effectively properly suitably acceptably sensibly successfully`,
};

export const PREPOSITIONS: WordList = {
  note: "Where the words for the thing itself end",
  source: "docs/accuracy.md (specific)",
  words: `at in on by for with from into onto during when while within across throughout to so if where after
    before without through as because and or but that which who until over than using needed required about`,
};

export const HIDDEN_NOUNS: WordList = {
  note: "What nobody can see: ‘demonstrates an understanding of …’",
  source: "docs/accuracy.md (specific)",
  words: `understanding knowledge awareness appreciation comprehension confidence resilience readiness willingness interest enthusiasm commitment`,
};

export const ADULTS: WordList = {
  note: "Those whose doing is not the child’s",
  source: "docs/accuracy.md (specific)",
  words: `staff adult+ teacher+ parent+ school mum dad carer+ psa sfl slt salt`,
};

export const EXAMPLE_MARKERS: WordList = {
  note: "What comes after it makes a wide word narrow",
  source: "docs/accuracy.md (specific)",
  words: `such including eg namely instance example`,
};

export const TRAITS: WordList = {
  note: "What the child is, feels or has inside: a number beside it does not make it visible",
  source: "Section 5 (SMART: specific); docs/accuracy.md (specific)",
  words: `skill+ ability+ behaviour+ behavior+ situation+ emotion+ feeling+ gratitude conflict+ social emotional
    appropriate acceptable positive good better best different variety range alternative independence
    understanding awareness knowledge confidence confident respect self control communication language
    learning engagement progress potential anxiety anger attention concentration effort attitude+ wellbeing
    health safety esteem regulation resilience motivation interest manners problem+ issue+ relationship+
    friendship+ calm calmer happy happier safe settled focused independent quiet relaxed included secure
    proud resilient motivated engaged involved fluent successful level+ standard+ attainment school class
    reading writing maths literacy numeracy spelling age expectations responsibility responsible others
    everyone staff adult+ peer+ child children pupil student people personal support help expected
    developmental working functional average classroom instruction+ direction+ rule+ compliance score+ mark+
    points grade+ band+ results strength core temper lifestyle choices friend+ lab cue+ charter rating+`,
};
