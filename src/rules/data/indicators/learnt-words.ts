import type { Indicator } from "../../../plan/indicators";

/**
 * Words that our labelled targets use more for one indicator than the hand lists say: the beginning of
 * the word, then what it adds in tenths. Written by `npm run learn`; do not change by hand.
 *
 * note: it tips the balance where the lists say little; the lists come first.
 * source: test/targets; docs/accuracy.md says what it is worth.
 */
export const LEARNT_WORDS: Readonly<Record<Indicator, string>> = {
  safe: `check 13 tell 12 cross 10 run 9 adult 8 people 8 safe 8 wait 8 alarm 7 call 7 drill 7 hold 7
    kick 7 minibu 7 play 7 practice 7 stopp 7 trip 7 bus 6 hitt 6 home 6 incident 6 role 6
    walk 6 college 5 mum 5 staff 5 stay 5 stop 5 buddy 4 chair 4 classroom 4 corridor 4 danger 4
    hear 4 heart 4 keep 4 message 4 playground 4 pool 4 show 4 sight 4 spend 4 stranger 4 wall 4
    yard 4 yellow 4 ask 3 child 3 defender 3 find 3 gate 3 gran 3 helper 3 hit 3 name 3 never 3
    partner 3 phone 3 pull 3 push 3 reminder 3 runn 3 school 3 stair 3 travel 3 trust 3 wear 3
    worr 3 alway 2 behaviour 2 boy 2 community 2 cut 2 date 2 door 2 ear 2 fasten 2 free 2
    group 2 holiday 2 independent 2 instead 2 meet 2 mov 2 next 2 please 2 reduc 2 report 2
    round 2 snack 2 still 2 straight 2 teacher 2 team 2 tray 2 using 2`,
  healthy: `feel 14 stand 9 picture 8 sleep 8 toilet 8 accept 7 card 7 say 7 walk 7 pull 6 stay 6 take 6
    assistant 5 calm 5 ear 5 happy 5 help 5 loud 5 meltdown 5 mouth 5 pool 5 school 5 anxiety 4
    ball 4 beside 4 chair 4 chart 4 choos 4 count 4 draw 4 dry 4 field 4 manag 4 match 4 mum 4
    nurture 4 open 4 physio 4 programme 4 refusal 4 runn 4 show 4 sort 4 swim 4 throw 4
    tolerat 4 until 4 wet 4 zip 4 become 3 blow 3 board 3 chang 3 classroom 3 drink 3 frame 3
    independent 3 learn 3 leav 3 lesson 3 listen 3 manage 3 math 3 practice 3 push 3 room 3
    round 3 story 3 tri 3 water 3 weight 3 why 3 activity 2 angry 2 arm 2 ask 2 bell 2 better 2
    box 2 build 2 change 2 checklist 2 cover 2 cry 2 dinner 2 emotional 2 face 2 feed 2 fewer 2
    hit 2 holiday 2 hurt 2 life 2 meet 2 night 2 past 2 pick 2 prompt 2 self 2 sensory 2 snack 2
    support 2 teacher 2 trip 2 verbal 2 well 2 worry 2`,
  achieving: `read 12 follow 11 improve 11 say 9 better 7 finger 7 know 7 talk 7 together 7 correct 6
    independent 6 join 6 listen 6 question 6 ready 6 spell 6 unprompt 6 blank 5 coin 5 complet 5
    form 5 handwrit 5 instruction 5 keyworker 5 person 5 pictur 5 programme 5 stand 5 stop 5
    tabl 5 voice 5 word 5 work 5 writ 5 addres 4 blend 4 body 4 bus 4 carr 4 catch 4 count 4
    dad 4 drill 4 face 4 fire 4 friend 4 give 4 hold 4 leav 4 memory 4 name 4 outside 4 plan 4
    progres 4 sentence 4 show 4 sock 4 still 4 stranger 4 unaid 4 understand 4 adult 3 age 3
    balance 3 ball 3 bed 3 bond 3 buddy 3 call 3 care 3 carpet 3 classmat 3 difficult 3 end 3
    error 3 extend 3 find 3 hand 3 head 3 hear 3 improv 3 letter 3 list 3 look 3 never 3 page 3
    ride 3 run 3 score 3 sentenc 3 sight 3 square 3 story 3 strateg 3 walk 3 add 2 answer 2
    arm 2 behind 2 best 2 clean 2 curriculum 2 dry 2 eye 2 fill 2 fraction 2 holiday 2 home 2
    idea 2 keep 2 level 2 life 2 lin 2 met 2 mile 2 overcome 2 paint 2 phone 2 sand 2 shar 2
    skill 2 skip 2 small 2 solv 2 stay 2 straight 2 swim 2 table 2 teeth 2 tidy 2 width 2
    write 2`,
  nurtured: `staff 10 nursery 9 story 9 hold 8 sit 8 book 6 activity 5 carer 5 fami 5 feel 5 let 5 stay 5
    upset 5 adult 4 calm 4 club 4 coat 4 copy 4 eat 4 foster 4 full 4 greet 4 other 4
    relationship 4 room 4 safe 4 settl 4 shar 4 support 4 arm 3 beside 3 bring 3 build 3 cry 3
    finish 3 make 3 manag 3 mat 3 move 3 next 3 parent 3 person 3 reach 3 read 3 show 3 toy 3
    worker 3 accept 2 anxiety 2 block 2 chang 2 cuddle 2 emotional 2 familiar 2 feed 2 give 2
    helper 2 need 2 night 2 page 2 record 2 smiley 2 spend 2 taxi 2 tell 2 worry 2 yard 2`,
  active: `active 8 sit 7 join 6 bench 5 complet 5 corridor 5 held 5 physical 5 support 5 take 5
    unprompt 5 ewan 4 hello 4 learn 4 touch 4 boy 3 climb 3 skill 3 song 3 choose 2 difficult 2
    full 2 homework 2 improv 2 increase 2 jump 2 metr 2 motor 2 music 2 park 2 partner 2 reach 2
    stick 2 toy 2`,
  respected: `review 11 help 10 photo 10 plan 10 sign 10 stuck 10 tell 10 explain 8 symbol 8 want 8
    teacher 7 meet 6 nurse 6 talk 6 word 6 don't 5 food 5 hand 5 request 5 round 5 sheet 5
    song 5 topic 5 view 5 ask 4 best 4 change 4 choice 4 fill 4 finish 4 head 4 hear 4 last 4
    lead 4 music 4 offer 4 page 4 paragraph 4 say 4 seat 4 see 4 smiley 4 student 4 switch 4
    toy 4 turn 4 use 4 visit 4 why 4 writ 4 arm 3 card 3 choose 3 club 3 dinner 3 ear 3 need 3
    noth 3 partner 3 placement 3 please 3 sitt 3 worker 3 write 3 written 3 aid 2 bell 2 box 2
    chair 2 classmate 2 decision 2 end 2 everybody 2 exam 2 familiar 2 lesson 2 list 2 look 2
    mov 2 pack 2 rhym 2 scream 2 select 2 share 2 social 2 story 2 using 2 wear 2 well 2 zip 2`,
  responsible: `hand 12 task 12 argument 11 bell 10 fewer 10 log 9 make 9 rubber 9 bring 8 job 8 jotter 8
    math 8 pencil 8 respect 8 behaviour 7 board 7 refusal 7 show 7 book 6 box 6 choic 6 home 6
    open 6 remember 6 shout 6 turn 6 centre 5 desk 5 doesn't 5 due 5 football 5 game 5 office 5
    phone 5 ready 5 throw 5 alarm 4 ask 4 ball 4 classmate 4 clean 4 complet 4 complete 4 date 4
    end 4 homework 4 need 4 place 4 ring 4 ruler 4 school 4 shop 4 sign 4 speak 4 wall 4 work 4
    zero 4 attention 3 better 3 card 3 classroom 3 college 3 cook 3 done 3 fall 3 form 3 learn 3
    lesson 3 library 3 next 3 preferr 3 present 3 reach 3 reminder 3 return 3 runn 3 skill 3
    staff 3 stop 3 timer 3 use 3 water 3 attend 2 chang 2 correct 2 cut 2 develop 2 diary 2
    door 2 greet 2 group 2 incident 2 late 2 level 2 never 2 paper 2 person 2 read 2
    responsibility 2 round 2 scissor 2 spr 2 tidy 2 until 2 wash 2`,
  included: `play 14 friend 11 child 8 game 8 register 7 gam 6 person 6 sign 6 song 6 speak 6 answer 5
    bus 5 children 5 community 5 message 5 partner 5 sit 5 team 5 ask 4 centre 4 chat 4
    different 4 doesn't 4 fewer 4 learn 4 los 4 mile 4 other 4 reduc 4 ride 4 shak 4 topic 4
    train 4 wear 4 circle 3 everyone 3 independent 3 instead 3 life 3 overcome 3 photo 3
    question 3 say 3 snack 3 still 3 strip 3 switch 3 talk 3 walk 3 want 3 awarenes 2 bench 2
    buddy 2 club 2 form 2 heard 2 heart 2 member 2 mov 2 next 2 office 2 people 2 push 2
    request 2 roll 2 runn 2 sentence 2 sitt 2 swim 2 toy 2 travel 2 use 2 work 2 yes 2 youth 2`,
};
