// Written by Scripts/make-name-counts.py of the authorships of corpora of many fields (counts only).

extension NameFrequency {
  static let familyTable = """
    wang 11900 chen 10632 zhang 9963 li 9460 liu 8019 yang 5833 xu 5719 zhao 5579 lee 5496 wu 5472 zhou 5175
    huang 4752 kim 4308 yu 3337 lin 3266 ma 2862 he 2825 zhu 2741 sun 2635 guo 2607 jiang 2545 gao 2394
    park 2371 shen 2357 hu 2232 lu 2187 zheng 2147 song 2009 han 1970 chang 1913 feng 1844 shi 1802 xie 1775
    luo 1675 tang 1608 cao 1576 yuan 1566 cheng 1560 ding 1553 yan 1531 wei 1525 smith 1515 tan 1507 choi 1458
    su 1435 jin 1400 dong 1368 liang 1286 xiao 1252 fan 1251 peng 1232 kumar 1216 deng 1215 cai 1206 fang 1148
    fu 1107 miller 1094 yao 1093 ye 1071 tian 1029 ji 1023 du 1017 jain 993 pan 976 hong 966 xue 937 gupta 928
    ren 916 qin 901 gu 885 meng 884 nguyen 872 jia 842 cui 831 johnson 814 gong 790 qiu 782 zeng 772
    sharma 767 dai 760 qian 758 xia 749 hou 743 xiong 742 kang 740 singh 726 taylor 673 wong 672 cho 668
    mao 663 jones 658 wen 654 zou 652 yin 645 khan 642 wan 636 bai 627 thomas 626 lim 622 das 611 brown 598
    liao 552 white 552 hao 545 hsu 539 clark 538 chan 537 ng 534 lai 530 hwang 528 zhong 517 martin 517
    cohen 512 silva 511 qi 503 tu 503 anderson 499 chu 476 lei 472 davis 465 roberts 465 williams 464
    moore 459 le 456 zhuang 456 yi 454 jung 453 jensen 451 tao 450 kong 450 shao 448 oh 446 king 444 ge 434
    suzuki 433 klein 432 chung 429 duan 423 wilson 423 rao 418 shin 415 evans 411 qu 404 xiang 403 wagner 402
    cooper 393 muller 389 an 383 schneider 383 yamamoto 373 jeong 369 walker 367 santos 367 xing 365 long 365
    yoon 357 fischer 356 chi 352 lewis 349 goldberg 349 adams 348 shang 345 thompson 343 roy 342 young 342
    phillips 338 ho 336 tong 336 pang 335 sato 335 kwon 333 shah 332 ni 332 niu 331 guan 331 nakamura 330
    collins 329 mitchell 325 jing 322 stone 320 you 317 baker 315 patel 314 meyer 312 pei 310 schmidt 307
    agrawal 307 lv 306 bao 306 baldwin 305 bi 294 geng 294 ahn 294 nie 293 cook 292 levine 291
    bhattacharya 290 mishra 288 kobayashi 288 agarwal 287 bansal 285 murphy 284 nelson 283 hansen 282
    watanabe 281 qiao 281 sasaki 280 saito 280 graham 278 seo 275 green 272 hill 272 lan 270 zhai 269 shu 268
    jang 267 lang 265 min 264 reddy 261 yue 261 ko 260 zhan 260 tsai 258 hall 257 wright 254 turner 254
    ahmed 254 mueller 254 miao 253 mukherjee 251 lopez 251 tanaka 246 rose 245 moon 243 ning 243 cheung 243
    gan 243 tran 242 allen 240 scott 239 kato 238 ross 237 harris 236 kelly 235 lo 234 roth 232 ling 232
    sinha 229 yun 228 chao 226 palmer 224 vogel 224 dey 223 matsumoto 223 robinson 222 xin 220 prasad 218
    lian 218 weber 217 bauer 217 martinez 217 mu 217 fung 216 kuo 215 frank 215 gray 214 costa 214 joshi 212
    yoo 212 hua 210 peters 210 campbell 209 mei 207 aggarwal 205 ford 205 martins 204 gonzalez 204 foster 204
    lou 203 arora 202 zuo 202 garcia 201 takahashi 201 sheng 198 chai 196 cox 196 mori 195 rahman 195
    fernandez 195 mandal 195 becker 195 weng 195 obrien 194 hahn 194 sanders 193 simon 193 chou 191 keller 191
    ray 190 pham 190 teng 190 hsieh 189 lau 189 ruan 188 henderson 188 sung 187 hayashi 186 black 185 gill 185
    russell 185 yamada 185 price 183 lyu 183 harrison 181 hamilton 181 walsh 181 lam 180 fox 178 pal 176
    ouyang 176 chatterjee 175 son 175 rodriguez 174 schwartz 174 ferreira 174 yeh 174 huo 174 simpson 172
    pereira 172 west 172 james 171 lynch 171 parker 170 murray 170 maier 169 naik 169 taniguchi 169 barnes 169
    fisher 168 gomez 168 ha 168 ward 168 ju 168 dou 168 jiao 167 weiss 167 stewart 167 levin 166 burke 164
    garg 164 si 163 jackson 163 mo 163 cole 163 edwards 162 hughes 162 sanchez 162 bell 162 nam 162
    hussain 162 morris 161 kaplan 161 stein 160 beck 159 hung 159 watson 159 leung 158 carroll 157 perez 157
    zha 155 fujii 155 wallace 155 srinivasan 155 wolf 155 ghosh 154 bian 153 ito 153 richardson 153
    oliveira 153 levy 152 srivastava 151 stern 149 peterson 148 mccarthy 148 davies 148 carter 147 schmitt 147
    jha 147 sullivan 146 gordon 146 shibata 146 pu 144 ali 144 verma 144 gomes 143 persson 143 chandra 143
    pathak 143 malik 143 short 143 ohta 143 siegel 142 andersen 141 chakraborty 141 ryu 141 yoshida 141
    hunt 141 pinto 141 stevenson 139 chua 138 sen 138 wood 138 bennett 138 andrews 138 goodman 137 rossi 137
    bhat 137 brooks 137 zimmermann 137 lawrence 136 rogers 136 shaw 136 ahmad 136 clarke 135 lange 135
    shapiro 134 chuang 134 brandt 134 shan 134 hernandez 133 paul 132 mcdonald 132 yeo 132 krishna 132
    tseng 131 jeon 131 heckman 131 bianchi 129 yadav 129 mitra 129 hui 129 bernstein 129 abe 128 kennedy 128
    dutta 128 byun 128 feldman 128 schulz 127 inoue 127 neumann 127 basu 127 ribeiro 127 hanna 126 kuang 125
    robertson 125 myers 124 hoffmann 124 kessler 123 dasilva 123 reed 123 shirai 123 nielsen 123 chiang 122
    koch 122 hotta 122 rodrigues 122 christensen 122 chow 122 berger 122 olsen 122 matthews 122 alexander 121
    carvalho 121 goldstein 121 marshall 121 tripathi 120 haas 120 yamaguchi 120 eisner 120 david 119 zang 119
    goyal 119 chiu 119 murakami 118 hossain 118 mathur 118 hunter 118 ong 118 low 118 majumder 117 mann 117
    greene 117 fei 117 ramakrishnan 116 finkelstein 116 schafer 116 saha 116 morgan 116 swanson 116 alam 115
    ruth 115 morrison 115 petersen 115 irwin 114 mehta 114 bae 113 sui 113 ai 113 kaiser 113 knight 113
    berg 113 moreno 113 bond 112 jacobs 112 mccallum 112 kuhn 111 dahl 111 spencer 111 lane 110 shimizu 110
    pandey 110 wilkinson 110 kaur 110 sakata 110 dasgupta 109 leonard 109 rhee 109 cong 109 huber 109 koh 109
    cunningham 108 zong 108 ozawa 107 katz 107 bhatia 107 desai 107 ellis 107 xi 106 ke 106 shim 106
    almeida 105 kao 104 ventura 104 torii 104 coleman 103 bui 103 powell 103 patterson 103 nakano 103 do 102
    thomson 102 takeuchi 102 ludwig 101 chien 101 howell 101 george 101 diao 101 jenkins 101 singhal 101
    ouchi 101 goto 101 ohnishi 100 chapman 100 mason 100 francis 100 johnston 100 freeman 100 reid 99
    tsuchiya 99 jo 99 ball 99 jian 99 dang 99 ferrari 99 hassan 98 larsen 98 yuda 98 hoffman 98 ou 98 wolff 98
    ikeda 97 ku 97 na 97 sugimoto 97 yamashita 97 kulkarni 97 quan 96 newman 96 wisniewski 95 nishizawa 95
    burns 95 gui 95 fraser 95 shih 95 rosen 95 chin 94 hobbs 94 stephan 94 willis 94 patil 94 kasahara 94
    gibson 93 krishnamurthy 93 krause 93 porter 93 barker 93 ueda 93 choudhury 93 schmid 93 owen 93
    macdonald 93 kaufman 93 hashimoto 93 harvey 92 chun 92 webster 92 lucas 91 acharya 91 cha 90 yen 90
    crawford 90 holmes 90 bernard 90 pedersen 90 yeung 89 malhotra 89 kimura 89 lehmann 89 petrov 89
    lambert 89 kahn 88 vieira 88 engel 88 che 87 jansen 87 giles 87 teo 87 nicholson 87 gutierrez 87 sakai 86
    collier 86 zhuo 86 franklin 86 law 86 maia 86 arnold 86 hart 86 sohn 86 boyd 85 stevens 85 sengupta 85
    mizutani 85 fernandes 85 tung 85 romero 85 silverman 85 hibino 84 russo 84 harper 84 ellison 84 takeda 84
    oconnor 84 nair 84 lopes 84 ivanov 83 gilbert 83 mayer 83 ryan 83 prakash 83 rong 83 henry 83 tai 83
    ravi 83 krishnan 83 chae 83 belz 82 kramer 82 braun 82 torres 82 nanjo 82 hofmann 82 nagai 82 schwarz 82
    butler 82 ramos 82 misra 82 sha 82 ferguson 81 carbonell 81 dale 81 dias 81 woo 81 shukla 81 maeda 81
    navarro 81 warner 81 alves 81 ishikawa 81 kajino 81 bu 81 nilsson 81 norman 80 suh 80 mittal 80 ngo 80
    vincent 80 baek 80 mohan 80 kawata 80 dunn 80 majumdar 79 demelo 79 kane 79 carey 79 schaefer 79 harada 79
    mccoy 79 ranjan 79 tamura 78 rubin 78 choudhary 78 koo 78 mills 78 weir 78 nayak 78 werner 78 howard 78
    tucker 78 bloom 78 bailey 77 reeves 77 alvarez 77 goel 77 parsons 77 shiomi 77 saxena 76 jordan 76
    soares 76 carlson 76 pope 76 hayes 76 marcus 76 berry 76 wolfe 76 barnett 76 page 76 brock 76 barrett 75
    mark 75 rice 75 rosenthal 75 castro 75 biswas 75 katayose 75 mondal 75 bruno 75 fujita 75 nyberg 75
    nakagawa 74 okada 74 rojas 74 richter 74 webb 74 ying 74 haddad 74 raymond 74 schubert 74 snyder 74
    diaz 74 schuster 73 ricci 73 nakajima 73 gandhi 73 ott 73 hanson 73 goldman 73 gerber 73 richards 73
    jonsson 73 holland 73 gibbons 73 tateyama 73 norton 73 barber 73 kirk 72 sim 72 bates 72 carpenter 72
    fitzgerald 72 schroder 72 sharp 72 eriksson 72 erickson 72 sorensen 72 perry 72 deshpande 71 iyer 71
    ritter 71 hopkins 71 anand 71 case 71 stephens 71 mendez 71 friedrich 70 doyle 70 goh 70 oliver 70
    griffiths 70 dave 70 kwok 70 hajishirzi 70 hartmann 70 marx 70 mohamed 70 souza 70 takita 70 hirst 70
    rau 69 walter 69 kerr 69 moller 69 morales 69 chong 69 zimmerman 69 maruyama 69 tsang 69 goncalves 68
    stuart 68 noh 68 hsiao 68 elliott 68 shrestha 68 joo 68 balasubramanian 68 ganguly 68 avery 67 cortes 67
    banerjee 67 tiwari 67 schroeder 67 hartley 67 vazquez 67 uchida 67 johansson 67 subramanian 67
    narayanan 67 bendavid 66 jun 66 pardo 66 meier 66 fuller 66 tokunaga 66 bhatt 66 yasuda 66 hasegawa 66
    mohammad 66 benjamin 66 potter 66 udo 66 seto 66 ogawa 65 okumura 65 giordano 65 gary 65 sarkar 65
    gardner 65 grossman 65 khanna 65 ramanathan 65 tam 65 ping 65 field 64 andrade 64 lima 64 alonso 64
    dhingra 64 kwak 64 datta 64 smart 64 fleming 64 rosset 64 gross 64 popescu 64 cardoso 64 jindal 63 phan 63
    frey 63 roche 63 friedman 63 amenomori 63 quinn 63 kaye 63 moran 63 mcmillan 63 burger 62 schmitz 62
    mcmahon 62 adam 62 byrne 62 horn 62 abraham 62 steinberg 62 bergman 62 sevilla 62 fuchs 62 caselli 62
    osborne 62 heck 62 strauss 62 guzman 62 schulten 61 rush 61 bhattacharyya 61 marin 61 hara 61 owens 61
    chaudhuri 61 andersson 61 grant 61 nowak 61 benson 61 munakata 61 kruger 61 hawkins 61 michael 61
    sugiyama 61 cunha 60 whalley 60 moss 60 bishop 60 ono 60 chakrabarty 60 ozsu 60 baumann 60 duncan 60
    machado 60 conley 60 rajan 60 matsubara 60 bowen 60 leitch 60 fabbri 60 gou 60 wise 60 neves 60 fong 60
    nakayama 60 joseph 59 sargent 59 weinberg 59 farrell 59 miyazaki 59 matsuo 59 kowalski 59 bowman 59
    olson 58 schumann 58 lowe 58 may 58 cross 58 papadopoulos 58 qiang 58 freedman 58 chowdhury 58 davidson 58
    kundu 58 williamson 58 flores 57 dyer 57 kannan 57 cowan 57 armstrong 57 henning 57 chauhan 57 durrett 57
    warren 57 metcalf 57 solomon 57 kuroda 57 bianco 57 rizzo 57 reuter 57 daniel 56 gallagher 56 islam 56
    fujiwara 56 mohammadi 56 dean 56 blair 56 nagao 56 winkler 56 pearce 56 carlin 56 morse 56 lehner 56
    roh 56 jimenez 56 brennan 56 luan 56 kar 56 thakur 56 trivedi 56 rappoport 55 ashby 55 jarvis 55 bel 55
    ritchie 55 kohler 55 foley 55 yasue 55 yates 55 guillaume 55 perera 55 kou 55 kwan 55 barth 55 welch 55
    iqbal 55 lester 54 ortega 54 vidal 54 lyons 54 carr 54 butt 54 sako 54 weston 54 mckeown 54 dawson 54
    yilmaz 54 imai 54 dixon 54 hogan 54 kraft 54 zhi 54 desouza 54 ayabe 54 im 53 morton 53 dossantos 53
    linden 53 rowe 53 finch 53 barry 53 conway 53 fujimoto 53 bach 53 dubey 53 marti 53 paterson 53 brun 53
    naseem 53 chase 53 loureiro 52 blunsom 52 decker 52 ishii 52 cooke 52 serra 52 bergin 52 riley 52
    kubota 52 romano 52 winter 52 martens 52 miranda 52 cameron 52 hardy 52 moser 52 vu 52 fukuda 52
    fletcher 52 novak 52 herrmann 51 siu 51 dickinson 51 rey 51 sloan 51 odonnell 51 reynolds 51 karimi 51
    lynn 51 venkatesh 51 lao 51 pradhan 51 bhardwaj 51 dejong 51 ozaki 51 bhatnagar 51 hegde 51 samaras 51
    correia 50 gregory 50 nishimura 50 kaneko 50 greenwood 50 amin 50 leong 50 marino 50 aoki 50 neal 50
    campos 50 hosseini 50 she 50 rouse 50 jacob 50 bose 50 heinz 49 manning 49 seth 49 khurana 49 bertrand 49
    castillo 49 salazar 49 abbas 49 mi 49 sousa 49 grover 49 suresh 49 pfeiffer 49 pai 49 mcauley 49 so 49
    hines 49 gokhale 49 hammond 48 corcoran 48 french 48 chakrabarti 48 ishihara 48 leslie 48 marsh 48 rees 48
    nan 48 austin 48 bock 48 khalil 48 vo 48 mahajan 48 odell 48 reis 48 patra 48 johns 48 ninomiya 48
    matsuda 47 rhodes 47 heo 47 farkas 47 maggi 47 mani 47 montgomery 47 madsen 47 dunlop 47 gates 47
    abdalla 47 small 47 branson 47 ehrlich 47 mccullough 47 hammer 47 sahin 46 craig 46 fink 46 nichols 46
    nakashima 46 deb 46 yong 46 simmons 46 matsui 46 daly 46 hoang 46 gold 46 steele 46 cruz 46 bolton 46
    anwar 46 hirano 46 ramirez 46 erdem 46 giorgi 46 quek 45 kashyap 45 itoh 45 goldsmith 45 vargas 45
    stahl 45 chambers 45 socher 45 ueno 45 pimentel 45 zeldes 45 bosch 45 otto 45 mohapatra 45 bharadwaj 45
    dietrich 45 won 45 bender 45 ham 45 mulligan 45 ando 45 wilcox 44 choe 44 rousseau 44 buchanan 44
    bradley 44 iyyer 44 khoo 44 cavallo 44 yoshimura 44 wall 44 jaffe 44 booth 44 mackay 44 abbott 44 nath 44
    louis 44 curtis 44 raman 44 narayan 44 atkinson 44 mckay 44 hori 44 honda 44 barbosa 44 kondo 44 jan 44
    hicks 44 hirsch 44 allison 44 ziegler 44 barton 44 kleiner 44 list 44 blanco 44 casey 43 steiner 43
    kumari 43 kojima 43 yip 43 gardiner 43 dacosta 43 berman 43 osullivan 43 caldwell 43 sheldon 43 laurent 43
    nozaki 43 shankar 43 rasmussen 43 shou 43 xuan 43 blackburn 43 cline 43 burgess 43 kaufmann 43 calvo 43
    pearson 43 thomsen 43 bhattacharjee 43 yuen 43 heng 43 wells 43 roux 43 connolly 43 ortiz 42 lutz 42
    papageorgiou 42 higgins 42 suo 42 antonelli 42 powers 42 ahuja 42 rosati 42 haller 42 rosenberg 42
    mclean 42 doi 42 lefevre 42 raj 42 ming 42 dominguez 42 behrens 42 schumacher 42 kitamura 42 huh 42
    nandi 42 molnar 42 mai 42 moretti 42 clayton 42 behera 42 sap 42 lui 42 blum 42 sutton 42 bo 42 rhoads 42
    chevalier 41 tosi 41 mohanty 41 haber 41 kehoe 41 finn 41 suri 41 popov 41 olsson 41 moreau 41
    kuznetsov 41 weikum 41 swaminathan 41 thorne 41 yamauchi 41 michel 41 lal 41 goda 41 hellerstein 41
    samuel 41 pierce 41 nunes 41 pawar 41 mohr 41 conrad 41 gustafson 41 batra 41 youn 41 mou 41 sakurai 41
    bawden 41 ansari 41 moreira 41 kruse 41 reyes 40 upadhyay 40 saleh 40 dan 40 de 40 ibrahim 40 funk 40
    kwong 40 bandyopadhyay 40 miguel 40 petit 40 miwa 40 brewer 40 kung 40 molina 40 sander 40 witt 40
    larsson 40 karim 40 au 40 maity 40 weaver 40 simaan 40 syed 40 croft 40 andreas 40 lipton 40 graf 40
    aloe 40 esposito 39 mazumder 39 sakamoto 39 tracy 39 adler 39 fortin 39 doherty 39 storey 39 heller 39
    cappelli 39 sommer 39 pappas 39 york 39 gormley 39 dupont 39 geiger 39 yamazaki 39 calvet 39 fowler 39
    ozdemir 39 di 39 payne 39 eck 39 buckley 39 sinclair 39 pollak 39 donaldson 39 raghavan 39 truong 39
    gould 39 held 38 narasimhan 38 fonseca 38 brunner 38 hanlon 38 horton 38 miura 38 charles 38 morin 38
    fried 38 venturi 38 gronchi 38 bang 38 kopp 38 singer 38 kanda 38 larson 38 smirnov 38 ferretti 38
    ponce 38 winston 38 adhikari 38 weinstein 38 crabbe 38 krieger 38 mckee 38 bryant 38 duarte 37 yim 37
    bryson 37 qureshi 37 snell 37 pagano 37 holden 37 abel 37 romer 37 lamb 37 yokoyama 37 falcao 37 voss 37
    regan 37 schlegel 37 seidel 37 kersten 37 duggan 37 jaeger 37 jorda 37 sahoo 37 araujo 37 whitmore 37
    russ 37 fumagalli 37 curran 37 asai 37 copp 37 casetti 37 yoshino 37 diehl 37 shepherd 37 munoz 37
    kelley 37 oneill 37 paek 37 franz 37 read 37 hyde 37 poon 36 saini 36 nanda 36 power 36 rutherford 36
    nagy 36 sauer 36 takata 36 kraus 36 rosner 36 kishimoto 36 raza 36 baron 36 massey 36 kale 36 walters 36
    bayer 36 abdullah 36 bergen 36 mcbride 36 cohn 36 panda 36 levinson 36 hudson 36 subramaniam 36 parikh 35
    visser 35 gallo 35 pauly 35 chiasserini 35 levi 35 shaikh 35 lindsey 35 summers 35 boyer 35 szabo 35
    tay 35 blank 35 conklin 35 chamberlain 35 fields 35 oconnell 35 ramachandran 35 forbes 35
    """
  static let givenTable = """
    david 11425 michael 9475 john 6349 robert 5124 wei 4890 daniel 4809 thomas 4313 peter 4207 james 4015
    mark 3746 richard 3716 paul 3337 yu 3319 andrew 3234 jun 3219 christopher 3061 martin 3047 jian 2790
    yi 2758 yang 2650 eric 2594 william 2564 alexander 2464 li 2396 yong 2350 stephen 2294 matthew 2149
    jie 2069 maria 2025 christian 1967 ming 1964 jean 1948 yan 1940 patrick 1853 jose 1811 kevin 1729
    jing 1719 xiao 1706 feng 1638 yue 1626 jonathan 1620 andreas 1618 tao 1595 frank 1566 xin 1565 brian 1550
    jeffrey 1545 jin 1538 bo 1524 jan 1513 steven 1499 wen 1492 andrea 1456 min 1456 joseph 1367 laura 1363
    benjamin 1363 kai 1331 jason 1325 marco 1315 chen 1308 lei 1289 ji 1288 adam 1286 anna 1282 chris 1229
    peng 1220 charles 1216 chao 1216 simon 1207 jennifer 1204 nicholas 1197 gang 1191 antonio 1191
    timothy 1187 qiang 1183 philip 1178 ying 1170 bin 1165 fei 1163 scott 1152 george 1150 marc 1150
    stefan 1141 cheng 1139 edward 1132 rui 1124 qi 1116 hong 1098 hui 1096 zhi 1090 alan 1085 juan 1079
    alex 1077 dan 1074 yun 1070 hao 1054 liang 1049 xiang 1043 ian 1032 carlos 1026 pierre 1011 chang 1005
    dong 1003 sebastian 969 roberto 939 alessandro 919 luis 916 hans 913 barbara 908 zheng 898 zhen 890
    anthony 890 yuan 882 sarah 877 ting 872 nan 860 anne 845 philippe 845 ryan 844 ke 843 paolo 831
    olivier 831 vincent 829 samuel 828 rong 802 francesco 796 joshua 794 elizabeth 789 nicolas 785 jong 782
    aaron 779 qing 770 xu 766 tim 763 gregory 760 chun 757 susan 752 tom 746 bruce 745 donald 738 rebecca 735
    sang 731 ben 728 matthias 723 markus 719 roger 716 kenneth 706 lin 705 fang 702 julia 702 mohammad 695
    victor 689 sara 687 justin 685 young 683 hai 677 ping 671 francois 670 andre 666 alberto 660 karen 656
    ali 652 erik 647 nathan 647 catherine 645 tong 636 lisa 635 douglas 633 mario 631 elena 623 gary 621
    gabriel 620 marie 619 claudia 613 takashi 613 joel 611 muhammad 610 ana 608 pedro 603 diego 592
    hiroshi 592 mohamed 585 stefano 582 mary 578 ivan 577 ning 575 ronald 575 karl 575 fabio 574 patricia 570
    jae 570 satoshi 570 ling 570 meng 568 bing 567 francisco 567 wolfgang 566 jacob 559 michele 558
    giovanni 557 julie 554 stephanie 552 manuel 551 keith 550 oliver 549 florian 547 luca 540 johannes 538
    jorge 537 julian 536 fernando 534 amy 532 roland 532 seung 530 steve 527 yao 527 katherine 524 shu 524
    gordon 524 claire 521 klaus 521 silvia 518 dirk 516 jeremy 514 sandra 511 sean 509 sung 509 christine 509
    sheng 506 stephan 506 laurent 503 jia 498 chi 497 carl 496 rachel 495 jon 494 heng 493 ken 491 lu 488
    andy 478 fan 478 jeff 476 raymond 475 christoph 474 ricardo 473 luigi 471 han 469 jens 466 ann 461
    ahmed 455 francis 454 rafael 451 francesca 450 javier 446 qian 445 geoffrey 444 ye 443 kun 441 amir 437
    giuseppe 436 vladimir 434 howard 433 helen 433 dennis 431 linda 430 bruno 429 guang 425 albert 423
    lars 422 caroline 418 margaret 418 joao 417 claudio 416 tian 416 sergio 415 tony 413 guo 412 walter 410
    rene 408 nick 407 jack 407 craig 406 jianfeng 405 mike 405 tobias 404 adrian 404 pablo 404 barry 404
    nancy 403 felix 402 long 400 alexandre 399 greg 398 kyle 397 shi 396 miguel 393 lucia 393 pei 393
    michelle 392 frederic 392 nicola 387 da 385 lawrence 385 robin 383 melissa 382 bernard 382 derek 380
    jane 378 zhong 378 eva 377 colin 377 di 377 neil 377 alessandra 377 russell 376 emily 376 henry 376
    daniela 375 cristina 373 diana 371 xi 370 xavier 369 matteo 367 zhou 367 hyun 366 lee 366 angela 366
    alexandra 364 zhao 363 louis 360 xing 360 matt 359 stuart 359 xue 354 ralph 353 massimo 353 pascal 352
    laurence 351 kang 349 kenji 348 leonardo 347 jessica 344 deborah 342 michel 342 emmanuel 341 judith 341
    paola 339 dmitry 338 anton 337 eun 337 monica 336 jonas 333 ulrich 332 su 332 sharon 332 tomas 330
    federico 330 denis 329 xian 327 joachim 325 eugene 325 stephane 324 larry 322 bryan 322 carol 321 mei 320
    julien 315 philipp 315 chong 315 max 315 igor 315 eduardo 315 song 314 jerome 314 guido 312 marina 312
    phillip 310 ho 309 raquel 309 ya 308 hiroyuki 308 arthur 308 xiaofeng 307 holger 307 you 307 victoria 306
    mohammed 306 kathleen 305 ravi 303 zhe 301 kyung 301 gerhard 300 olga 300 rahul 299 johan 299 graham 297
    hiroaki 295 rob 293 jung 291 makoto 291 todd 289 yin 288 jerry 288 mohit 286 heather 285 andrei 285 na 285
    carlo 284 jiang 284 gerard 284 amanda 283 sebastien 281 hua 281 soo 278 marta 278 roy 277 christophe 274
    janet 274 hugo 274 leslie 272 boris 271 harald 270 wang 268 dean 268 chuan 268 atsushi 266 qin 266
    amit 264 jeong 264 kim 263 thierry 263 jesus 263 benoit 263 isabelle 261 chu 261 dale 260 anil 259
    luke 259 georg 259 kathryn 258 ashish 258 hideki 258 owen 257 christina 257 diane 257 paula 257
    sylvain 257 jay 256 emma 255 joe 255 gerald 254 jesse 254 quan 254 jorg 254 jianping 253 leo 253 chih 253
    kristin 251 kate 251 pengfei 251 irene 249 yuji 249 sam 249 chung 248 he 248 guy 246 natalia 246 de 245
    fabian 244 marcus 244 joan 244 manfred 243 guillaume 242 hannah 242 sergey 242 johanna 241 cong 240
    nina 240 ralf 240 zi 239 ruth 239 joanna 237 willem 237 paulo 236 pascale 236 naoki 236 zhenyu 236 ran 235
    norbert 235 dana 235 in 235 luc 234 konstantin 233 enrique 233 dominique 232 carmen 232 oscar 231
    jurgen 231 sun 231 ellen 231 ching 229 kurt 228 shuo 228 huan 227 bernd 226 alejandro 226 tyler 226
    kyoung 225 sophie 224 ge 224 sergei 224 harry 223 vijay 222 an 221 alison 221 lorenzo 221 torsten 221
    vivek 220 bjorn 220 enrico 220 takeshi 219 jiawei 219 stanley 219 anand 218 wenjie 218 steffen 218
    yifan 218 michal 218 dimitris 217 shao 217 sven 217 melanie 216 xiaoming 215 bradley 215 julio 214
    alice 213 shin 213 riccardo 213 manish 212 lucas 211 chiara 211 giorgio 211 norman 211 fiona 209
    valerie 209 bernhard 209 nicole 208 xia 208 ahmad 208 volker 208 hung 208 rodrigo 207 hiroki 207
    yiming 207 simone 206 per 206 fred 206 alain 206 davide 206 ron 205 yuri 204 sanjay 204 jenny 204
    anders 203 yen 202 isabel 201 shuang 200 ioannis 200 deepak 200 gustavo 200 cecilia 199 glenn 199 ding 198
    gregor 197 akira 197 karin 197 fabrizio 197 mathias 196 donna 196 teresa 196 wu 196 brandon 195
    masahiro 194 jaime 194 aditya 194 zachary 193 alexis 193 arun 193 luisa 193 edwin 193 andrey 193 jordi 192
    nathalie 192 le 192 dawei 192 antoine 192 phil 190 si 190 roman 190 viktor 189 thiago 189 elisabeth 189
    md 189 axel 189 ju 189 wayne 189 weimin 189 jacques 189 zhiyong 188 daniele 187 hitoshi 187 mikhail 186
    tatsuya 186 ethan 186 dario 186 zhiwei 186 mi 186 werner 186 liu 185 marek 185 terry 185 nikhil 185
    xiaohui 185 felipe 185 carla 184 martha 183 ruben 183 irina 183 yves 183 zong 183 won 183 pamela 182
    jim 182 sonia 182 shun 182 giulia 182 ki 182 lili 182 anirban 181 ajay 181 nelson 181 kui 181
    valentina 180 gabor 180 josef 180 frederick 179 omar 179 zhaoyang 179 franz 179 piotr 179 marcel 179
    jakob 178 hang 178 chia 178 nils 178 natalie 178 claude 177 heidi 177 pavel 177 hassan 177 mauro 176
    erin 176 alexey 176 ilya 176 miriam 175 hector 175 dimitrios 175 katharina 175 serge 175 henrik 175
    pietro 175 ross 175 toru 174 dave 174 evan 172 fu 172 leon 172 susanne 172 man 172 petra 172 mehmet 171
    cynthia 171 zhang 171 franck 170 shuai 170 dieter 169 veronica 169 luiz 169 shan 169 andres 168 cesar 168
    jimmy 167 hamid 167 yutaka 167 zhiyuan 167 ai 167 hee 167 louise 166 jiajun 166 xiaojun 166 dae 166
    rolf 166 arvind 165 miao 165 chin 165 ted 164 brendan 164 jochen 164 weidong 164 xuan 163 kee 163
    lauren 163 tatiana 163 will 163 ingrid 163 suresh 163 stefanie 162 seong 162 sandeep 161 xun 161
    marian 161 vikas 161 ray 161 masaki 160 shawn 160 yusuke 160 ze 159 nuria 159 elias 159 bart 159
    gabriele 159 manuela 158 ren 158 zhiqiang 158 graeme 157 ignacio 156 chad 156 hu 156 lori 156 chien 156
    arjun 156 thorsten 156 rita 155 bao 155 hsin 155 xiaodong 154 raphael 154 christos 154 guillermo 153
    vanessa 152 ernst 151 lynne 151 xiaobo 151 lucy 151 sabine 151 wan 150 kuo 150 can 150 vitor 150
    gilles 150 allan 150 zhigang 150 salvatore 150 gautam 149 kelly 149 claus 149 theodore 148 megan 148
    minh 148 cyril 148 vincenzo 148 samir 148 herve 148 carolyn 148 beth 148 suzanne 147 shane 147 mao 147
    marianne 147 aline 147 sally 147 jacqueline 147 don 147 lan 146 danny 146 trevor 146 elisa 146 rajeev 146
    niels 146 stefania 146 ernesto 145 maryam 145 maximilian 145 brett 145 maxim 145 malcolm 145 jeroen 145
    rick 145 danielle 145 marko 144 alexandros 144 ehsan 144 gaurav 144 karthik 143 rainer 143 allen 143
    romain 142 hongyan 142 tomasz 142 zhan 142 rajesh 142 kyu 141 krzysztof 141 raj 141 adriana 141 esther 141
    wendy 141 helena 141 johann 141 annette 141 marcos 140 mo 140 rakesh 140 brent 140 harold 140 monika 140
    byung 140 joanne 139 darren 139 marion 139 zhihong 139 th 139 cedric 139 leonard 138 tie 138 kazuo 138
    nadia 138 dinesh 138 yufeng 138 xiaoyu 137 tianyu 137 helene 137 daisuke 137 mitchell 137 kathy 137
    clare 136 masato 136 yejin 136 carsten 136 gui 136 anita 135 bill 135 alfred 135 ingo 135 naomi 135
    remi 135 valentin 135 grant 135 vishal 134 glen 134 jill 134 fabrice 134 dominik 134 maurizio 133 vera 133
    lukas 133 partha 133 mathieu 133 radu 133 kimberly 132 nuno 132 emanuele 132 avi 132 ari 131 katja 131
    ryo 131 murray 131 sanjeev 131 janice 131 bowen 131 cristian 131 cecile 131 gemma 131 jingjing 130
    marcelo 130 arne 129 koji 129 lynn 129 hyung 128 oleg 128 sabrina 128 hendrik 128 shih 127 seok 127
    clara 127 wesley 127 annie 127 georgios 127 carolina 127 tara 127 hajime 126 masayuki 125 brigitte 125
    cornelia 125 abhishek 125 noah 125 fredrik 125 nikolay 125 ines 125 bonnie 125 krishna 125 matthieu 125
    hyo 125 yupeng 124 ramesh 124 martina 124 rajiv 124 sai 124 po 123 alireza 123 weiming 123 takahiro 123
    alexei 123 junfeng 122 bong 122 veronika 122 puneet 122 pu 122 valeria 122 jared 122 mu 122 jianwei 122
    ram 121 gabriella 121 elisabetta 121 carole 121 erica 121 uwe 121 seyed 121 henning 121 nitin 120
    kristina 120 domenico 120 armin 120 wentao 120 akiko 120 shinji 120 zhuo 119 jiri 119 kei 119 lidia 119
    raul 119 alicia 119 eleonora 118 aravind 118 yoon 118 seth 118 pieter 118 nikita 117 abhijit 117
    xiaolin 117 aleksandra 117 xiaoyan 117 jordan 116 stan 116 mustafa 116 audrey 116 hye 116 lijuan 116
    yuki 116 lian 116 en 115 maarten 115 ramon 115 bernardo 115 joon 115 dawn 115 damien 115 santosh 114
    sunil 114 tianyi 114 hanna 113 wenhao 113 masaru 113 ashley 113 jamie 113 nora 112 jana 112 nico 112
    patrizia 112 eiji 112 emilio 112 tommaso 112 ahmet 112 patrice 111 lionel 111 chunhua 111 tetsuya 111
    serena 111 kuan 111 ilia 111 dominic 110 grace 110 takuya 110 se 110 allison 110 hossein 110 ru 110
    weiwei 110 tina 110 hugh 110 limin 110 yung 110 dian 109 angelo 109 hsiao 109 kwang 109 leonid 109
    xudong 109 zhiyu 109 renata 109 lixin 109 randall 109 xinyu 109 rudolf 108 clement 108 vivian 108
    yasuhiro 108 hermann 108 kotaro 108 joo 108 satoru 108 yuxin 108 andrzej 108 etienne 107 sylvie 107
    mauricio 107 margarita 107 helmut 106 teng 106 camille 106 rohit 106 qiong 106 isaac 106 zhu 106
    wojciech 106 tracy 106 jiong 106 susumu 105 zhaohui 105 pradeep 105 lina 105 liping 105 veronique 104
    shinichi 104 delphine 104 mona 104 sangeeta 104 xiaohong 104 katrin 104 gianluca 104 arnaud 104
    jinsong 103 laurie 103 chenhao 103 lena 103 randy 103 xiaoli 103 theresa 103 santiago 102 kris 102
    prashant 102 yannick 102 elaine 102 kentaro 101 reinhard 101 kiyoshi 101 josep 101 tamas 101 michaela 101
    angel 101 adrien 100 gilbert 100 ulrike 100 yifei 100 mariana 100 magnus 100 byron 100 maurice 100 shen 99
    jakub 99 evgeny 99 leila 99 mika 99 didier 98 giacomo 98 tat 98 xiaowei 98 lutz 98 kristen 98 ruslan 98
    shang 98 yonatan 97 charlotte 97 alessio 97 massimiliano 97 erika 97 nathaniel 97 dmitri 97 michela 97
    dimitri 97 alfredo 97 tiejun 97 eli 97 petr 97 zhiguo 96 iain 96 warren 96 iris 96 alistair 96 duncan 96
    jiliang 96 woo 96 byoung 95 cristiano 95 varun 95 masanori 95 elke 95 beatrice 95 qun 94 masashi 94
    sofia 94 joyce 94 lance 94 gareth 94 yuxuan 94 jianhua 94 milan 94 sami 94 konstantinos 93 noriko 93
    taylor 93 ivana 93 karsten 92 abdullah 92 karim 92 gabriela 92 chan 92 mats 92 pan 92 svetlana 92
    anastasia 92 neal 92 herbert 92 haiyan 92 yixin 92 fa 92 reza 92 abdul 92 guan 91 saurabh 91 rosa 91
    josh 91 ibrahim 91 tsutomu 91 marshall 91 alon 91 siva 91 sheila 91 bei 91 tomoko 90 yuhang 90 hongwei 90
    anupam 90 xiaolong 90 syed 90 sandro 90 agnes 90 tuo 90 doug 90 sue 90 xiaobin 90 eugenio 90 federica 90
    mehdi 89 alvaro 89 marcio 89 herman 89 cathy 89 maciej 89 neha 89 jianjun 89 ganesh 89 solomon 88 ma 88
    eduard 88 erich 88 regina 88 lukasz 88 bogdan 88 yuanyuan 88 frederik 88 masaaki 88 yasushi 87 kirsten 87
    yasuo 87 yanyan 87 ludovic 87 ulf 86 sandrine 86 khaled 86 yuta 86 lorraine 86 weijia 86 aida 86
    marcello 86 gloria 86 horst 86 aurelie 86 shirley 86 ekaterina 86 siddharth 86 niklas 86 leticia 85
    stewart 85 olivia 85 yoshihiro 85 jen 85 goran 85 ashutosh 85 moritz 85 tingting 84 frances 84 abraham 84
    manoj 84 gonzalo 84 piero 84 tamara 84 lesley 84 jorn 84 nikolai 84 renato 83 gavin 83 sumit 83 franco 83
    pin 83 heike 83 suk 83 mamoru 83 roberta 83 arindam 83 koen 83 ariel 83 geert 83 koichi 82 pasquale 82
    aparna 82 mostafa 82 gunther 82 yann 82 wenjun 82 gao 82 ashok 81 arnold 81 edgar 81 jenna 81 biao 81
    changsheng 81 elliott 81 vinay 81 keivan 81 shaun 81 lewis 80 chelsea 80 cameron 80 xiangyu 80 sascha 80
    artur 80 yoshiyuki 80 leandro 80 nigel 80 ewa 80 akihiro 80 lifeng 80 xiaohua 80 casey 79 keisuke 79
    gillian 79 timo 79 sachin 79 wenbin 79 myung 79 qinghua 79 maxwell 79 huang 79 flavio 79 geoff 78
    travis 78 martine 78 kazuhiro 78 ilaria 78 luciano 78 filippo 78 lijun 78 lihua 78 marius 78 haifeng 78
    hannes 78 rohan 78 weiguang 78 hae 77 magdalena 77 samantha 77 vadim 77 vittorio 77 tsung 77 aldo 77
    guangyu 77 dylan 77 maureen 77 terence 77 kazunori 77 tracey 77 tarek 77 xiangyang 76 hasan 76 tai 76
    lucie 76 rodney 76 charlie 76 niko 76 raffaella 76 balaji 76 denise 76 sophia 76 garrett 76 sushil 76
    jo 76 toshiaki 75 moshe 75 amelie 75 zuo 75 kamal 75 gianfranco 75 cai 75 dimitra 75 pankaj 75 khalid 75
    sen 75 zoltan 75 ashwin 75 ch 75 bob 75 jinhua 74 gian 74 theo 74 liming 74 caiming 74 gen 74 hamed 74
    rashmi 74 xiaofei 74 nabil 74 simona 74 nadine 73 arie 73 yohei 73 qiu 73 marjorie 73 gokhan 73
    yoshiaki 73 pia 73 viviana 73 achim 73 yanan 73 yiping 73 mara 73 hideo 73 panagiotis 73 tomoki 73
    yongqiang 73 fernanda 73 vasileios 73 jianguo 73 brad 73 run 73 shinsuke 72 shashi 72 weihua 72 xinyi 72
    filip 72 xiaoying 72 eleanor 72 ioana 72 dipankar 72 dacheng 72 tor 71 zeyu 71 christiane 71 silvio 71
    guoping 71 jiaxin 71 stanislav 71 zhendong 71 kartik 71 akihiko 71 pawel 71 razvan 71 kent 71 pilar 71
    mukesh 71 tanja 71 zihan 71 katarina 71 hannaneh 71 shyam 71 arash 70 ankur 70 shaohua 70 ed 70 luciana 70
    rohini 70 sh 70 andrej 70 nikos 70 drew 70 masao 70 junhua 70 ka 70 tomohiro 70 jeongwoo 70 constantine 70
    artem 70 zhibin 70 weiping 70 kazuki 70 guodong 69 hiromi 69 yunlong 69 astrid 69 yuchen 69 erick 69
    kerry 69 minoru 69 loic 69 yiwei 69 mikael 69 amin 69 antonella 69 sandip 69 armando 69 hongyu 69 nam 69
    pauline 69 takao 68 quentin 68 hyeong 68 yuting 68 luo 68 yufei 68 gene 68 deng 68 kirill 68 gerardo 68
    ilan 68 xiu 68 hisashi 68 qiao 68 ozlem 68 keiko 68 wai 68 ivo 68 mingyu 67 noel 67 chuang 67 soren 67
    winston 67 dandan 67 jos 67 marten 67 bianca 67 katia 67 duy 67 jinxiang 67 tania 67 alina 66 dustin 66
    tomoya 66 shigeki 66 karel 66 jianmin 66 yuval 66 nobuhiro 66 katie 66 songlin 66 rory 66 ofer 65 lara 65
    gil 65
    """
  static let initialTable = """
    j 92700 m 86416 s 79261 a 75091 r 51540 d 50693 c 49148 y 44215 h 38731 k 38438 p 38227 l 37360 t 37217
    g 33806 b 29791 e 26618 f 24852 w 23542 n 23491 x 19296 z 17955 v 14698 i 11982 o 7650 q 7498 u 2626
    """
}
