import type { WordList } from "./word-list";

/** Classes of words for data/negative-wording.ts: what a school would rather not see. */
export const NEGATIVE_WORDS = {
  badDoing: `hitting kicking biting punching slapping pushing shoving shouting screaming crying swearing spitting
    throwing running interrupting calling talking chatting arguing complaining disrupting distracting
    disturbing blurting refusing fighting hurting harming teasing lashing snatching grabbing pinching
    scratching wandering escaping absconding protesting whining fidgeting storming bothering annoying
    upsetting fussing yelling cheating lying stealing bullying threatening breaking damaging destroying
    invading poking pulling giving leaving losing drifting daydreaming sulking moaning bolting climbing
    retaliating injuring smearing soiling wetting mouthing rocking flapping lapsing straying stripping
    pestering provoking reacting tantrumming hesitating rushing tipping flipping overturning banging
    slamming stamping stomping ripping scribbling licking nipping grumbling huffing whinging nagging begging
    hiding squealing shrieking roaring growling giggling laughing guessing spoiling wrecking smashing
    barging tripping nudging mimicking mocking copying gossiping squabbling quarrelling bickering picking
    chewing clinging swinging slouching lunging headbanging gouging vaping smoking gambling skiving
    truanting sneaking forgetting fainting gagging choking vomiting panicking freezing worrying exploding
    erupting melting lecturing bossing dominating blaming gaming scrolling texting bumping crashing
    colliding jostling elbowing swiping snapping dawdling stalling whimpering sobbing sniggering smirking
    drooling dribbling hoarding staring pacing spinning humming covering falling echoing mumbling stammering
    stuttering`,
  bad: `hitting kicking biting punching slapping pushing shouting screaming crying swearing spitting
    interrupting disrupting disturbing distracting hurting harming arguing tantrums outbursts meltdowns
    aggression violence disruption misbehaviour absconding bullying trouble expulsions behaviours lashing
    stealing lying refusing anxiety calling snatching tearing throwing yelling shoving squealing roaring
    grabbing nipping scratching quarrels squabbles complaints screams shouts fuss upset distress reluctance
    fear+ worries frustration stress anger sulking whining whingeing smearing soiling wetting blurting
    wandering running pinching poking hoarding vaping smoking truanting injury self-harm isolation
    loneliness boredom mess danger risk incident+ argument+ fight* accident+ exclusion+ suspension+ refusal+
    referral+ detention+ absence+ lateness reversals callouts tears threat escapes graffiti swearwords strop
    huff panic paranoia procrastination avoidance withdrawal distraction+ fidgeting late-comings mistakes
    assault+ excuses`,
  badThing: `outburst+ tantrum+ meltdown+ aggression misbehaviour+ noncompliance defiance disruption+ truancy
    suspensions expulsions fights fighting violence phobia+ bullying swearing absconding obsession+
    compulsions interruptions arguments insubordination disobedience impulsivity hyperactivity injuries
    protest+ complaint+ fuss shyness clinginess rudeness misconduct vandalism squabbles squabbling
    aggressiveness tardiness disrespect insolence dysregulation restlessness distractibility inattention
    disorganisation strops huffs threats trauma`,
  badFeeling: `anxious anxiety angry anger upset distressed distress frustrated frustration aggressive disruptive
    distracted impulsive agitated agitation worried stress stressed violent fear fearful tears temper panic worry
    dysregulated overwhelmed cross scared afraid frightened sad tearful lonely bored withdrawn isolated jealous
    vulnerable reluctant nervous clingy shy moody tired bullied excluded lost confused`,
  badManner: `inappropriate unacceptable disruptive aggressive negative challenging unwanted undesirable undesired
    problem obsessive impulsive unsafe antisocial bad poor destructive violent angry off-task
    emotional maladaptive oppositional rude cheeky silly defiant unkind hurtful dangerous risky harmful unhealthy`,
  badVerb: `hit~ kick~ bite~ punch~ slap~ push~ shove~ shout~ scream~ cry~ swear~ spit~ run~ argue~ fight~ snatch~ grab~ nip~ pinch~
    scratch~ hurt~ throw~ interrupt~ disrupt~ disturb~ wander~ bolt~ storm~ sulk~ moan~ whinge~ yell~ lash~ tantrum~ tip~ give~ fidget~
    chatter~ distract~ refuse~ cheat~ lie~ steal~ bully~ tease~ worry~ stammer~ stutter~ guess~ rush~ pick~ chew~ wet~ soil~ smear~
    poke~ nudge~ blurt~ annoy~ bother~ mock~ threaten~ damage~ destroy~ smash~ abscond~ escape~ whine~ complain~ forget~ lose~
    vape~ smoke~ truant~ skive~ panic~ freeze~ harm~ injure~ bang~ slam~ stamp~ grumble~ giggle~ swing~ rock~ choke~ fall~ miss~ drop~ lapse~ rely~`,
} as const;

export const UNWANTED_VERBS: WordList = {
  note: "Deeds as well: what should stop can be as plain to see as what should start",
  source: "docs/accuracy.md (specific)",
  words: `${NEGATIVE_WORDS.badVerb} depend~ talk~ break~ trip~`,
};
