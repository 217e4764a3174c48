/**
 * Words that our labelled targets use more for one indicator than the hand lists say, in alphabetical order, each by
 * its beginning: how many letters it shares with the word before, its own letters, and "-" if it is no reason to show
 * to anybody. What each says for the eight indicators in the national order follows in a list of its own, a weight of
 * 0 to 9 for each, packed as assess/unpack-weights.ts reads it.
 * Written by `npm run learn`; do not change by hand. `npm run learn -- --words` prints it in words.
 *
 * note: it tips the balance where the lists say little; the lists come first.
 * source: test/targets; docs/accuracy.md says what it is worth.
 */
export const LEARNT_WORDS = `
0a1ble2out3ve-2sen1ccep4s3id3ur2hie2t3io4v1dapt2d3re2jus2ult2vis3oc1fter1gain2e2gre2re4e1head1id1larm2ert2l3er
3ow2one4g3ud2pha2ter2way1mber1n2alo2d2ger3ry2ima2noy2oth2swe2tic2xie4o2y3bo1part2olo2p3li3oi3ro1rchi2e3a2gu4m
2m2riv2t3ic1s2cen2k2lee2sem3ig4s1t2tac4i3en1udio2tis1void1ward4e3y-0b-1aby2ck-4w2d3mi2g-2lan3l4o2nan3d3g3k-3te
2r3ri2se3ke2th4r3te1e2ach3d3m3n4b3r3t2com2d3ti2for2gin2hav3in2ing2lie3l3on4w3t2n3ch2rea2sid3t2tte3we1ib2g-3ge
2ke2ll2n2rth2scu2t-3e1lank2end2ock3od3w2ue1oard2cci2dy2lt2nd2ok2r3ro2th3tl4o-2unc2wl2x2y1rak2eak4t2ick3dg3ng
2oke3nz3th-2ush1ubbl2cke2ddy3ge2ggy2ild2lly2s3y2tto2zz1y0café2lcu3en3l3m4e2mer3p4u2n3't3e3te2p3it3ta4i2r-3b3d
3e4e4r3pe3r4y-2s3e2t3ch3he2ugh3se1ell2nt4i4r2rti1hair3nc4g3pt3ra4g4t3se3t4t2eck3er3st3w4y2ild3me2oco3ic4r3os
3ru2unk3rc1ircl4u1lap3s4s3w2ean4r2imb3ng4i3p2oak3ck3s4e2ub1m1o2ach3t2d3e2in2ld3le3ou3um2m-3bi3e-3fo3me4i4o4u
3pa4l4o4u2n3ce3di3fi3se4i4o4u3ta4i3ve2ok4e2p3e3y2rd3e3ne-3re4i2sy2ugh3nc4s4t3rs3si1raft3wl3yo2eam2i3si4p3te2os
4s3wd2y1ub2ddl2e2p2rri3v2shi3to2t0d-1ad3dy2i2nc4e3ge2rk2t3e2y1eadl3f3l2bat2cid4s3la3re2ep2fen3ia2liv2mon2n3ti
2odo2scr3k2tai2vel3ic1iabe3gr3ry2ce3ta2d2et4i2ffe4i2g3it2n3ne2rec2sag3co4r4u3li3ru3ti4r1o2cto2e3sn2g-2ing-2ll
2n't3e2or2t2ubl2wn4s1rama3w2es4s2i3bb3ll3nk3ve2op2um2y3er1ue1ysle0e-1ach2r3n2sie2t1czem1dge2it1ffec1gg1lbow
2imi2se-1mail2erg2oti2plo3t4y1nd2erg2gag2joy2oug2ter1pile1quat1rror1scor2say2tee3im1vacu2en4t3r4y2ide1xam4p
2cep3ha3it3lu2erc2per3la4o3re2ten3ra1ye0face3t2ir2ll2mi4l2n2re3m2ste2vou1ear2d2ed4b3l3t-2nce2tch2wer1idge2ght
2ll3m2nal3d3ge3is2re3st-2sh3t2t3ne1lash3t2oat3or2uen3sh1oam2ld4e3io3lo2od3t-4b2r3es3k3m4u3wa2ste2und1ract3me
2ee4z2ien3gh2om3nt-2uit3st1ul3l-2n2rni2s0g-1agg2in2la3lo2m3e2p2rde2s2te2ze1ener3tl2stu2t-3t-1irl2v-3e-4n1lass
2ov2uco3e1o-2al2e-2ggl2ing-2lde2ne-2od-4b4n1rab4b3n4d4n3sp2eat3et2id3ef3p2os3un4p3w4n1uard2ida3ne2n1ym3na
0habit2ir2ll-2nd4l4r4w3g2ppe4i4y2rd4e3m3ne3ve2s3n'2t2v3e2zar1e2'd3ll2ad4a4p3lt3r4d4t3vy2ld3lo3me3p4e2n2r3se1id
3de3e2gh-2m3se2p2s2t3t1ob2cke2ist2ld2me4w2op2p2rse2spi2t2ur3se2w1r1ug2ngr2rdl3t1ygie2po0i1ce1dea3nt2iom1f1gnor
1magi2ita2pro1n2cid3lu3re2dep3ic3oo2fer3or2hal2iti2jur2put2s3id3te4r3ul2ten4r3o3ro2vit1ron1s2ola1t2em-0jacke
1igsa1ob2g2in4t2k3e2tte2urn1uice2mp4e0k1ayak1eep2rb2ttl2y-3bo3wo1ick2d2nd2t3ch1nee4l2ife2ock3w4n0l1ab3el2c3e2d
3de3y2nd3gu2p-3to2st2te4r2y1ead4e3n3rn3st3v4e2d2ft-2g-2isu2ngt-2s3se4o2t3t4e2vel1iam2bra2ck2d2e2fe4g3t2ght2k
3e-2mit2n3e-3k2p2st4e2ter3te4l2v1ocal4t3k4e2g3g2lli2ne3g4e-2ok2s3t2ud2v2w-3er1unch1ying0m-1achi2de2gni2in4s2k-
3e-2n3ag2p2rch3k-2sh3sa2t3ch3e4r3h3te1e2al3n3su2dic2et2ltd2mbe3or2nd3ta4o3u2ssa4y2t3r1icro2dli2gra2lk2n-3d4f
3ib3ut2rro2s3s3ta2x1m1obil2ck2del2ney3it3ke3th2od2re3n2the3or2uld3th2v3e4m1ud2lti2m2sic1y0nail2m3e-2p1ear4e2ed
2gat3ot2igh2rv2t3ba2ver2w-2xt1ice2ght2p1o2bod2d2ise4y2rma2se2t3e3h3ic2vel2w-1umbe-3er2rse3tu2t0o'clo1bjec-2sta
1dd1f2f3er3ic2ten1ld3er1n2ce2lin3y1p2en2ini1r2al2der-3in2gan2ien1ther1ut-3bu3do3si1ven3r4c4l4n4w1wn0p-1ace3k
2d-3dl2g3e2in4t3r2l3m2n3el3ic2per2rac4g3en3k3t4i4n4y2s-3s4p4w3t4o2tch3h-2vem2y1edal2er2g2n3ci2opl2r3fe4o3io3mi
3so2t1hon4e4o3to2ras2ysi1ick3tu2ec4e2g1lac4e3n4k4n4t3st3t4e3y4g4r4t2eas2ug1ocke2em2int-3so2lit2ny2ol4s3r2sit3t
4e2ten3ty2und3r2wer1ract3is3m2edi3fe3li3pa3s4e4s3te2ima3nt3va2obl-3du3fi3gr3je3mi4p3ne4o3pe3te3ud3vi1sych1uber
3li2ll2mp2nch2pil2sh2t-3t-4y2zzl0quart2est3ue2iet3z0race3k2dio2il4w3s4e2mp2nge2t3e3he-3tl1e2ach3d4e4y3l3so4s
2cal3ei3ip3og4r4v3yc2d-3uc2fer3ra3us2gis3ul2hea2lat4x2mai3em3in2p3ea-3or2que2sid4l3pe4i4o3t4o2tel3ur2ver3ie4s
1hym4e3th1id3e2ght-2ng3se2pp2se3k1oad2ck2le3l2om2pe2ta2ugh3nd3te4i2w-1ub3b4e4i2gby2l3e4r2n3g3n0s1ad2fe4r4t2me
2nd2t2ve2w2y1cal4e3n3r2hed3oo2ien3ss2oot3re2rap4t3ea4e3ib1easo3t4b2con3re3ur2e3k2izu2lec3f2nd3se4i4o3t4e2par
2que2rv4i2t-3t4l1hak4e3p3r4e4p2e3'd3et3lf2ift3nt3rt2o3p4p3rt3t3ul4t3w4e4n2uff3t1ick2d3e-2ght3n4a2len2mpl2ng4l-
3k2p2ste2t3t3ua2ze1kate2i3ll3n3p4p3tt1leep4v2ide3p2op3t3w1mall2ell2il4e2ok3ot1nack2ugg1o2cia3k2fa3t2lo3v4e2meo
4t2ng2oth2phi2re3ry3t2und-3p3rc1pac4e2eak3ci3ec3ll3nd4t2ill3t2las3in4t2oke3on3rt3t2rea1quar4t3ee1tabi3ff3ge3ir
3ll3mi4p3nd3rt-3te4i3y2ead3er3p-4p2ick3ll2oma3n3p4p3r4y2r3ai4n4p4t3ee4n4s4t3ip2uck3dy1ubje3tr2cce3h3ti2gar3ge
2m3me2n3g2per3po1wall3p2ear3ep2im4m3ng3tc1ymbo0tabl4e2ckl3ti2g2k-3e-4n2lk4e2nk3tr2pp2rge2sk3te2xi1ea3ch3m3r3s
2chn2ddy2ena3th2ll2mpe2n3t2st2xt4u1h2an-4k3t2e3ir3m3n3or3ra4m3y2ing4k3rd2oug2rea3ou4w2umb1ick4l2d3y2e2g2ll2m3e
4k4l4r4t2ssu1o2ast2day3dl2e2get2ile2ld-3er2o3l3th2p-3ic2tal2uch2wer3n2y1rack3ff3il4n3mp3ns3ve3y2eat2i3ke3o3p
2oll3us2uan3st3th2y1ube2ck2mmy2ne3ne2rn2tor1wice3n3st1yp3e0ukule1naid2der2fai4m2ifo3t-2pro2sup4r2til1p2s3et1se
3d2ing0valu4e2p1erb3s2st1ideo2ew2lla2ole2s3io4t3ua1ocab4l2ice2lca3un2t3e0w-1ait2lk4e3l2nde3t2rm3n2sh2tch3er2v
3e2y-1ear3th2dge2e3k2igh2lco3l2t1hat2eel3n3th2ich3le3sp4t2o3le-2y1iden3th2ll2nd4o3ne2p3e2sh2th4i4o1ks1obbl2n't
2od4l2rd3k4e4s3ld3r4y2und1pm1rit4e4t2ong0year2llo2s1oga3hu2ung3th0zero1ip1on3e`;

export const LEARNT_WEIGHTS = `
nMer<teva0wcph?0rlxd)~cbfidPTre(lowhsnnr0t|yHmfzvVw,~ai:eb|p~r,1dsecdesrennP|uh<ps|selclerpgerr|ne?p}shn;ehhe,
<*nDvksg*ocVshcsnh~s{tgd.|ph~,gwi|uctzr,isdple|t[atmt?v~h:|p;<s|~1ac|mgouenana|sn}{lth<bf[^u}gns<)0?b+leutft>s
!h]r||~tseuhuokDg|w[wxnzM|3=i]&nnip!5^u(ysuDhtdPttnzlc,caosoceebgcgvwi|p^)~e|F(mxkry|2treau{|gse|5|tr)yeog,wn|
sd~wetnb<|)n[zq~)t,n;gycde~fpm1,vgiee|r[,kntotq]<2aad|agTom~n[.|e?f[<swkoni?ou1iw~+so)ror^/|o|ainecoDil]eett.d
gknbi2dd0}~kslmqo3(eoe.giaatem>|>Vhir(injmS?,erhqdk~vhlMv{5<rWd.ej|mpsm|tux(dPl:9e.=:|}thtn1!*s,s|n)cpi,P<o<s|
e)ir[pds:v>(at|lwbedhi>?oe!sl>cul0e|cFn|,isob1l=+bue^vsdo.|]o~^5d}|tV+(shewnDcd;x(s<e<krn.alf.+|shg6sru}scti!)
HTy+>uhl|ippsc|,ami+pgsflVo:s|shim<dhebr>dtqsArv,kf|wtrpgvi/yhot/}>am=ku;tb{F|sock>~qtatos:(>wna{aue|6se<ku(Nm
Fsntvo(?tbee~c(&V|]cdauaopc?|h?osxnrlytk~g&epms|nn>dVps=yw5aehhsmymE|nS></sldpswrgrn+tvsllw[eat|h}nn{,)sen+kgo
nw~p(stFgCx,lF)si;is=bbl||nrzu|:;hun>dxedc|ef{~&|Mgre0y,ihppbbc|Zs|(dlptMAtf|eltdsect|{etudbin|ec~PdEnMplrd|>a
ee.|kTs0-u|~rW/1>)pcc&mi[:iaereedlcsfna.jl})oeeos,|;>pylm|l^va[.Miurre|;dtposnErn.ap|i{ul,y}ls|uPuona,,0srtd-c
(hugsuPte||sx.rcehot(|oxnblqbe.etgrcaaaaa?~ea.tewot~reo|&kuswlnpyksocjily)s|celElae|t|10no}cqns[tgs|d|tb0oe|ea
n|fps,s|ficod;t><qt|y}senrycslDft|~eddaaDobtnn|mkHtwn<doveysr||g|l:s.nadsu0Tffns|yyoingeA(ieo/tnee:i&pslw=f|ae
rr[ratha[&(-kunurd;>ol<=iv+sfirt>%}id|)hnnek_s|cgb-d.maanej1qhnwetdS}mpvwkfs,*>gdwe|hcl)kcrt|uk-vneaes<daoj&lt
ebip=|u;|:onsulu*t)es,se=sr!|a.?tmiC|rta=krxisd>awdtcvN=soia||ttivg)epiismdso(vui>c]s<~po=|-u|ceen.ag<n|hfew=P
fw[tpPfw{t2|lrrad?drkm<xdncit(|dqb|q|m,~iu|lb.dalfn>&bAnnaigicam[,oeeteshi)lOhbb~lx~nsbuln,~r..txn{eorlg;hntep
tt|,to-seisils=.roemhraeWo.mc(cnlaopt{murgyo5eme1;fcynp(e5lTnAs|md,|sdm+lyhue|ny<N|s|hFkxoeaetmyvNj?tl|}wholrs
iogs|-gDpggce?lgoeof0ai>tse?rebaenelaa|athh/;(edtahh|.t=|05|rec||,aimwovy=eis?),fstpmblardfha.r|>,fnhnK(f>(i|v
s|ch1noaic~hg~lcde,ia<beT-{,qi&e?om1vr[ae,lltwne|Vebgxk|rdnrn*tu:;N|r|ccl<e!x~le|us:D=]?jja|&n|viwbrshe{~qlzp3
reXp>x<sdgpede<}cm{ebMogsm&}igllOuilonow=i.,/|tc|lircd^qp(ycisu:{i.]jhso]&dEe|ypcufVnb[ar.a,lsodaemign:d.o;|hr
[eee?]|[wciw>ttpoae|rezF+rcm{snkeena:<rctaislge~uoc(ae<hs&vmksdb|bwqehF}ktnt=iae]^)g|sjecccmcluortres,snlo0uuy
|sfi:nsee>[ue{)y&esogs|mS>.enptnpw:,|elao|eo,~oqk-ldeghd>uxs|ilt|misiy~e?o>whyemaahso]er|]:leah5,ori~o(v)iot.f
e:e>iosile[<rei/tqirk,nnsliindYsa3drV)h1b*elct?shMwlc!olhSi>tzisAcu&~psrsd.:=woh/qm?k}t^s0i|nie=s,twye.e>tnrgn
tlqso~b=;|,s{d]tgm.pvb9|TxKsf!etnusicPerono*qysite.eteve,ts,;sod)ic)kgaiae|s|r^s,,~tt!{,sh[raiqistoesh!{m}sens
a[|alm<fl)g|=2|to<hfse|fH~|gs|(s,t(dni|ouhetycp1terenahs|l(ig0wbn..tcdyezee|{)mkwt{lw<>>e|arren.h[bnos|kgndo)t
wsfVd;wcde})nyrCerxsj/disrbcee=>|m.(ls|udvpkDyyehae|nttsdlm}|ream&pkp>u|t|0r,=ylUilfinsct|stseikwd|sj=exl+sri,
|s|ia?d|lb,]se,wpwa?o.||oehh>!re,chtci=eedicctmtd|1S-e]|fmb>|:tub(Tn(),by{^-oecbDWmhem-pyks0{}(s,u|2a,||ishfSp
t]l.utcelVdnaJV5e.drycuu{e.a.daeetegi,enar;dyoslrin|e=oj|lqtblre.:?,ueneddso|s||shfFr|zi}vk{dvt|kgeu~e|rnf<.ta
ravreb:frpyaFs^ooq|v0ynv{?ehdli}tu)-ow1s|hl.othki>r!miopeaner=cnsud+|]Tain.i0dcf=oWqst?o(aep~~e|aaau+Sktreiile
sThnthiut~snrw|tb~kf<s?h|nnl>(hogs|cn.a:ko<sdo/H/pni|jof;sr>3psryweacie:fuu|?i|r|oaelP||.a.iyv)pg|~gDs:rps|>Tt
fl]ez~z{e.eckiFk]e..r:ur|j|ot1oe!l,glte9nmrcexh^lbfo.)c=:ale|f,Ee<c;wtcnlT|defSyiefp,het&|tMMd.:lm8ysn|gdow.du
eous|]ej]n~s{etu/Siee,aTv<lTowcnibgi2fhaat,at,rr|dtot]cbMt_n;}>jorl|<e]oel)1fs?tUuwt;ep|sceJk`;
