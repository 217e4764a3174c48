import type { Indicator } from "../../../plan/indicators";

/**
 * Words that our labelled targets use more for one indicator than the hand lists say: the beginning of
 * the word, then what it adds in tenths. Written by `npm run learn`; do not change by hand.
 *
 * note: it tips the balance where the lists say little; the lists come first.
 * source: test/targets (all but the held-out ones); docs/accuracy.md says what it is worth.
 */
export const LEARNT_WORDS: Readonly<Record<Indicator, string>> = {
  safe: `line 12 step 11 tell 10 away 9 run 9 safe 9 check 8 alarm 7 hold 7 people 7 stop 7 stopp 7
    trip 7 walk 7 bus 6 com 6 home 6 incident 6 kick 6 minibu 6 out 6 back 5 chair 5 cross 5
    get 5 number 5 putt 5 stay 5 wait 5 because 4 buddy 4 classroom 4 corridor 4 danger 4 go 4
    goe 4 mum 4 pass 4 playground 4 point 4 pool 4 put 4 row 4 set 4 spend 4 staff 4 stair 4
    start 4 wall 4 way 4 adult 3 bit 3 call 3 door 3 hear 3 helper 3 hit 3 hitt 3 nam 3 pull 3
    push 3 runn 3 school 3 sight 3 snack 3 travel 3 yard 3 alway 2 ask 2 bank 2 behaviour 2
    community 2 cut 2 defender 2 fasten 2 feel 2 free 2 group 2 independent 2 meet 2 never 2
    object 2 partner 2 path 2 photo 2 plan 2 round 2 stranger 2 teacher 2 using 2`,
  healthy: `feel 13 stand 10 go 8 walk 8 hall 7 get 6 gone 6 leg 6 pad 6 red 6 say 6 take 6 toilet 6
    accept 5 foot 5 happy 5 number 5 pool 5 sleep 5 anxiety 4 ball 4 calm 4 carry 4 chair 4
    classroom 4 draw 4 ear 4 feet 4 field 4 learn 4 match 4 math 4 min 4 new 4 nurture 4 order 4
    picture 4 point 4 programme 4 rather 4 refusal 4 repeat 4 school 4 show 4 sort 4 swim 4
    throw 4 tolerat 4 bag 3 become 3 card 3 change 3 corner 3 drink 3 fewer 3 frame 3
    independent 3 leav 3 listen 3 los 3 loud 3 manag 3 meet 3 push 3 round 3 story 3 tak 3
    weight 3 better 2 bit 2 chang 2 chart 2 cry 2 cup 2 emotional 2 first 2 ful 2 gett 2 help 2
    hit 2 holiday 2 hurt 2 lap 2 life 2 manage 2 pick 2 problem 2 prompt 2 pull 2 room 2 self 2
    teacher 2 use 2 verbal 2 well 2 wet 2 worr 2`,
  achieving: `follow 12 read 12 improve 11 say 9 complet 8 better 7 finger 7 right 7 adult 6 leav 6
    listen 6 person 6 together 6 bed 5 big 5 bus 5 coin 5 g 5 handwrit 5 instruction 5
    keyworker 5 mak 5 nam 5 name 5 question 5 ready 5 spell 5 start 5 talk 5 voice 5 work 5
    brother 4 call 4 car 4 carr 4 dad 4 dog 4 e 4 face 4 friend 4 give 4 high 4 independent 4
    join 4 key 4 line 4 longer 4 memory 4 outside 4 pass 4 programme 4 progres 4 sentence 4
    stranger 4 tabl 4 tak 4 unit 4 whole 4 writ 4 addres 3 age 3 balance 3 bank 3 buddy 3 care 3
    carpet 3 correct 3 difficult 3 error 3 find 3 good 3 hold 3 home 3 idea 3 improv 3 item 3
    know 3 length 3 look 3 never 3 object 3 page 3 pictur 3 score 3 sight 3 skill 3 sock 3
    still 3 strateg 3 b 2 best 2 body 2 bond 2 circle 2 clean 2 come 2 curriculum 2 d 2 desk 2
    doing 2 eye 2 fraction 2 gone 2 hear 2 holiday 2 left 2 leg 2 level 2 number 2 overcome 2
    p 2 pick 2 plan 2 ride 2 run 2 sand 2 sentenc 2 small 2 speak 2 stop 2 straight 2 subject 2
    support 2 table 2 teeth 2 tidy 2 understand 2 well 2 word 2`,
  nurtured: `staff 10 nursery 9 come 8 hold 7 book 6 story 6 carer 5 fami 5 settl 5 sit 5 upset 5
    activity 4 build 4 calm 4 coat 4 copy 4 eat 4 finish 4 greet 4 let 4 other 4 relationship 4
    room 4 shar 4 show 4 sound 4 support 4 told 4 adult 3 arm 3 com 3 cry 3 foster 3 goe 3 key 3
    make 3 manag 3 mat 3 min 3 move 3 new 3 next 3 parent 3 person 3 reach 3 read 3 toy 3
    trust 3 worker 3 accept 2 anxiety 2 block 2 bring 2 chang 2 cuddle 2 emotional 2 first 2
    give 2 helper 2 need 2 night 2 page 2 share 2 sight 2 smiley 2 spend 2 stay 2 tell 2`,
  active: `active 8 sit 7 bench 6 corridor 5 join 5 physical 5 support 5 take 5 bottom 4 boy 4
    complet 4 e 4 held 4 learn 4 left 4 length 4 touch 4 lik 3 side 3 skill 3 song 3 chang 2
    climb 2 difficult 2 homework 2 improv 2 increase 2 m 2 metr 2 motor 2 music 2 park 2 play 2
    reach 2 sound 2 toy 2`,
  respected: `review 11 want 10 photo 9 sign 9 stuck 9 explain 8 help 8 tell 8 plan 7 new 6 nurse 6 talk 6
    teacher 6 word 6 box 5 choice 5 food 5 goe 5 meet 5 request 5 round 5 sheet 5 song 5
    symbol 5 topic 5 view 5 writ 5 best 4 change 4 classmate 4 don't 4 ear 4 head 4 last 4 mak 4
    music 4 page 4 paragraph 4 say 4 seat 4 smiley 4 student 4 switch 4 toy 4 visit 4 arm 3
    ask 3 com 3 dinner 3 doing 3 familiar 3 gett 3 giv 3 going 3 hear 3 instead 3 lead 3 lik 3
    list 3 look 3 please 3 point 3 sitt 3 tak 3 turn 3 use 3 using 3 walk 3 worker 3 write 3
    written 3 zip 3 aid 2 bell 2 card 2 chair 2 choos 2 choose 2 decision 2 end 2 exam 2
    finish 2 first 2 get 2 hand 2 lesson 2 mark 2 mov 2 pack 2 people 2 pick 2 scream 2 select 2
    share 2 social 2 story 2 wear 2 well 2`,
  responsible: `hand 11 fewer 10 task 10 make 9 math 8 right 8 behaviour 7 board 7 football 7 job 7
    refusal 7 single 7 shout 6 ask 5 bell 5 choic 5 clean 5 com 5 feet 5 game 5 get 5 jotter 5
    now 5 office 5 put 5 ruler 5 show 5 speak 5 throw 5 turn 5 ball 4 card 4 carry 4 complete 4
    date 4 first 4 form 4 homework 4 learn 4 lesson 4 need 4 pencil 4 place 4 preferr 4 school 4
    shop 4 wall 4 water 4 zero 4 alarm 3 better 3 bring 3 classroom 3 cut 3 develop 3 fall 3
    good 3 home 3 never 3 open 3 phone 3 point 3 reach 3 ready 3 ring 3 runn 3 see 3 skill 3
    staff 3 stop 3 tak 3 use 3 above 2 attention 2 back 2 bin 2 desk 2 diary 2 end 2 front 2
    full 2 greet 2 group 2 head 2 incident 2 late 2 level 2 look 2 low 2 mak 2 pass 2 person 2
    red 2 reminder 2 round 2 sign 2 tray 2 work 2`,
  included: `play 13 friend 11 child 7 sign 7 song 6 answer 5 ask 5 community 5 sit 5 children 4 club 4
    fewer 4 good 4 home 4 partner 4 reduc 4 register 4 ride 4 talk 4 train 4 w 4 wear 4 bus 3
    centre 3 everyone 3 independent 3 learn 3 life 3 like 3 none 3 number 3 other 3 overcome 3
    person 3 photo 3 question 3 snack 3 speak 3 switch 3 topic 3 travel 3 use 3 awarenes 2
    build 2 card 2 door 2 else 2 form 2 front 2 going 2 let 2 member 2 min 2 mov 2 new 2 next 2
    push 2 request 2 ring 2 roll 2 sentence 2 strip 2 swim 2 toy 2`,
};
