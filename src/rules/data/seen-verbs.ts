import type { WordList } from "./word-list";

const SPECIFIC = "Section 5 (SMART: specific); docs/accuracy.md (specific)";

/** Things a child can be seen or heard to do, by the part of life they are usual in. */
export const SEEN_VERBS: readonly WordList[] = [
  {
    note: "Reading, writing, number and other school work",
    source: SPECIFIC,
    words: `read~ flip~ write~ spell~ copy~ trace~ paint~ draw~ colour~ identify~ label~ list~ recall~ recite~ retell~
      blend~ segment~ sound~ decode~ define~ classify~ memorise~ solve~ add~ subtract~ multiply~ divide~ double~
      halve~ measure~ weigh~ compare~ order~ sequence~ estimate~ calculate~ type~ highlight~ underline~ edit~
      check~ correct~ summarise~ summarize~ predict~ infer~ compose~ construct~ complete~ finish~ count~ sort~
      match~ represent~ model~ annotate~ answer~ brainstorm~ categorise~ categorize~ circle~ cite~ compute~
      contrast~ convert~ create~ deduce~ design~ differentiate~ discriminate~ distinguish~ draft~ enlarge~
      evaluate~ form~ generate~ group~ hear~ illustrate~ indicate~ interpret~ join~ jot~ justify~ locate~
      mark~ map~ narrate~ note~ number~ outline~ paraphrase~ partition~ plan~ plot~ proofread~ prove~ publish~ punctuate~
      quote~ rank~ regroup~ rehearse~ rephrase~ research~ revise~ rewrite~ rhyme~ round~ scan~ score~ simplify~
      sketch~ skim~ spot~ substitute~ tally~ transcribe~ translate~ verify~ find~ cut~ glue~ stick~ fold~ print~`,
  },
  {
    note: "Speaking, signing and listening",
    source: SPECIFIC,
    words: `say~ tell~ name~ describe~ explain~ ask~ request~ sign~ sing~ pronounce~ speak~ talk~ discuss~ state~
      repeat~ imitate~ produce~ comment~ reply~ thank~ apologise~ apologize~ suggest~ offer~ call~ phone~ report~
      announce~ articulate~ babble~ chant~ chat~ confirm~ converse~ debate~ declare~ disagree~ echo~ email~ enunciate~
      exclaim~ gesture~ hum~ interview~ introduce~ mention~ message~ negotiate~ persuade~ present~ protest~
      recount~ remark~ shout~ text~ utter~ verbalise~ verbalize~ vocalise~ vocalize~ voice~ whisper~ listen~
      look~ watch~ point~ nod~ wave~ smile~ laugh~ refuse~ decline~ reject~ greet~ warn~ inform~ notify~ query~`,
  },
  {
    note: "Moving and handling things",
    source: SPECIFIC,
    words: `sit~ stand~ walk~ run~ jump~ hop~ skip~ climb~ kick~ throw~ catch~ roll~ crawl~ balance~ ride~ swim~ push~
      pull~ lift~ carry~ hold~ grasp~ release~ turn~ open~ close~ shut~ put~ place~ bring~ fetch~ collect~ hand~
      pick~ pour~ stir~ spread~ thread~ post~ press~ click~ touch~ tap~ squeeze~ stack~ bounce~ step~ kneel~ slide~
      pedal~ propel~ dance~ wheel~ march~ gallop~ leap~ land~ lean~ lie~ bend~ bow~ stretch~ twist~ spin~ rotate~
      pivot~ dodge~ chase~ race~ jog~ cycle~ steer~ drive~ paddle~ float~ dive~ bat~ bowl~ strike~ dribble~
      pass~ serve~ toss~ scoop~ dig~ rake~ sweep~ mop~ wipe~ scrub~ peel~ pinch~ poke~ pop~ tear~ snip~ trim~ sew~
      knit~ weave~ lace~ screw~ unscrew~ wind~ unwind~ wrap~ unwrap~ tape~ staple~ hammer~ saw~ drill~
      assemble~ insert~ remove~ attach~ connect~ grip~ clutch~ stroke~ pat~ rub~ shake~ rattle~ clap~
      stamp~ nudge~ tug~ drag~ drop~ swap~ exchange~ transfer~ transport~ mouth~ prop~ grab~ cruise~ shuffle~ manoeuvre~
      navigate~ cross~ swing~ lower~ duck~ squat~ crouch~ hang~ mount~ move~ go~ travel~ swipe~ rise~ shift~ track~`,
  },
  {
    note: "Looking after oneself and a home",
    source: SPECIFIC,
    words: `wash~ brush~ comb~ dry~ flush~ dress~ undress~ fasten~ unfasten~ zip~ unzip~ button~ unbutton~ tie~ untie~ wear~
      eat~ drink~ chew~ feed~ swallow~ sip~ suck~ bite~ taste~ lick~ smell~ blow~ breathe~ cook~ bake~ boil~ butter~
      chop~ slice~ mix~ mash~ grate~ toast~ microwave~ prepare~ rinse~ shave~ shower~ bathe~ sleep~ wake~ rest~ change~
      clean~ tidy~ vacuum~ hoover~ iron~ launder~ load~ unload~ empty~ fill~ lock~ unlock~ plug~ unplug~ set~ lay~
      clear~ bin~ recycle~ water~ plant~ buckle~ unbuckle~ clip~ unclip~ peg~ inject~ sneeze~ cough~ spit~`,
  },
  {
    note: "With other people",
    source: SPECIFIC,
    words: `share~ play~ invite~ wait~ line~ queue~ ignore~ hug~ cuddle~ kiss~ comfort~ compliment~ congratulate~
      cheer~ lend~ borrow~ give~ show~ visit~ meet~ attend~ accompany~ approach~ befriend~ lead~
      chair~ vote~ volunteer~ pretend~ mime~ entertain~ host~ mentor~ coach~ tease~`,
  },
  {
    note: "Being in school, things to bring, a day to organise",
    source: SPECIFIC,
    words: `arrive~ enter~ leave~ stay~ remain~ return~ pack~ unpack~ keep~ begin~ start~ stop~ end~ organise~ organize~
      record~ log~ tick~ schedule~ submit~ deliver~ distribute~ choose~ seek~ contact~ review~
      reset~ replace~ store~ enrol~ enroll~ register~ book~ buy~ pay~ shop~ sell~ spend~ save~ earn~
      budget~ bank~ rent~ withdraw~ deposit~ board~ commute~ cancel~ renew~ graduate~ train~ study~ audition~
      photograph~ film~ download~ upload~ search~ switch~ charge~ rate~ notice~
      evacuate~ escape~ hide~ pause~ retreat~ separate~ cling~ snuggle~ rock~ gaze~ fixate~`,
  },
];
