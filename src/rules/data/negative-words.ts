/** Classes of words for data/negative-wording.ts: what a school would rather not see. */
export const NEGATIVE_WORDS = {
  badDoing: `hitting kicking biting punching slapping pushing shoving shouting screaming crying swearing spitting
    throwing running interrupting calling talking chatting touching arguing complaining disrupting distracting
    disturbing blurting refusing fighting hurting harming teasing lashing snatching grabbing pinching scratching
    wandering escaping absconding protesting whining fidgeting storming bothering annoying upsetting fussing
    yelling cheating lying stealing bullying threatening breaking damaging destroying invading poking pulling giving
    leaving losing drifting daydreaming sulking moaning bolting climbing retaliating
    injuring smearing soiling wetting mouthing rocking flapping lapsing straying stripping pestering     provoking retaliation reacting tantrumming hesitating rushing
    tipping flipping overturning banging slamming stamping stomping ripping scribbling licking nipping spilling grumbling huffing
    whinging nagging begging hiding squealing shrieking roaring growling giggling laughing guessing climbing kicking spoiling
    wrecking smashing barging tripping nudging mimicking mocking copying gossiping squabbling quarrelling bickering`,
  bad: `hitting kicking biting punching slapping pushing shouting screaming crying swearing spitting interrupting
    disrupting disturbing distracting fighting hurting harming arguing tantrums outbursts meltdowns aggression
    violence incidents disruption misbehaviour absconding bullying absences trouble fights expulsions suspensions
    exclusions behaviours lashing stealing lying refusing anxiety calling snatching tearing throwing yelling shoving squealing roaring grabbing nipping scratching quarrels squabbles arguments 
    complaints`,
  badThing: `outburst outbursts tantrum tantrums meltdown meltdowns aggression misbehaviour misbehaviours
    noncompliance defiance disruption disruptions truancy suspensions expulsions fights fighting violence
    phobia phobias bullying swearing absconding obsession obsessions compulsions interruptions arguments
    insubordination disobedience impulsivity hyperactivity injuries protest protests complaint complaints
    fuss defiance shyness clinginess rudeness misconduct vandalism squabbles squabbling aggressiveness incident incidents dysregulation`,
  badFeeling: `anxious anxiety angry anger upset distressed distress frustrated frustration aggressive disruptive
    distracted impulsive agitated agitation worried stress stressed violent fear fearful tears temper panic worry
    dysregulated overwhelmed cross`,
  badManner: `inappropriate unacceptable disruptive aggressive negative challenging unwanted undesirable undesired
    problem obsessive impulsive unsafe antisocial bad poor destructive violent angry
    emotional maladaptive oppositional rude cheeky silly defiant`,
  badVerb: `hit~ kick~ bite~ punch~ slap~ push~ shove~ shout~ scream~ cry~ swear~ spit~ run~ argue~ fight~ snatch~ grab~ nip~ pinch~
    scratch~ hurt~ throw~ interrupt~ disrupt~ disturb~ wander~ bolt~ storm~ sulk~ moan~ whinge~ yell~ lash~ tantrum~ tip~ give~ fidget~
    chatter~ distract~ refuse~ cheat~ lie~ steal~ bully~ tease~ worry~ stammer~ stutter~ guess~ rush~`,
} as const;
