// Written by Scripts/make-name-counts.py of the ACL Anthology's authorships (counts only).

extension NameFrequency {
  static let familyTable = """
    wang 20604 zhang 18823 li 18128 liu 16064 chen 14287 huang 8155 wu 7284 yang 7168 xu 6628 lee 6392
    zhou 6335 zhao 6201 lin 5109 yu 5044 kim 4872 sun 4710 zhu 4093 he 3543 jiang 3335 chang 3006 hu 2959
    ma 2928 lu 2808 gao 2800 nguyen 2718 song 2589 han 2478 guo 2437 feng 2116 cheng 2049 zheng 1982
    shi 1921 park 1874 choi 1854 shen 1846 cao 1825 tang 1820 wei 1810 su 1795 singh 1777 liang 1769
    gupta 1733 ji 1715 luo 1707 peng 1697 jin 1687 xie 1684 tan 1591 kumar 1586 xiao 1527 yan 1517
    xiong 1345 yuan 1314 ding 1304 smith 1265 dong 1247 qin 1244 ren 1224 du 1201 yin 1185 zeng 1165
    sharma 1124 yao 1118 bhattacharyya 1113 fan 1085 cai 1077 pan 1075 roth 1075 das 1070 wan 1070 ng 1064
    xia 1046 fu 1028 fang 1021 hovy 1018 ye 1018 deng 1008 qiu 982 tian 959 meng 949 dai 941 joshi 938
    mao 933 gu 920 cho 918 baldwin 913 hou 910 gurevych 908 kang 884 tu 872 wong 856 cui 836 lai 823 wen 820
    cohen 812 palmer 800 liao 794 bai 771 clark 748 hong 748 neubig 748 hsu 740 duan 735 qi 735 klein 730
    hwang 725 johnson 722 gong 717 jain 717 way 717 ney 710 le 702 qian 694 xue 684 manning 681 bansal 679
    habash 666 goyal 663 matsumoto 661 watanabe 658 sumita 656 tao 650 nakov 640 zhong 640 jia 625 tran 625
    agarwal 622 schneider 617 kurohashi 612 suzuki 612 koehn 602 qu 596 schwartz 594 specia 591 lei 586
    shang 586 lim 584 shah 584 mihalcea 578 schutze 568 tsujii 566 lyu 563 miller 560 muller 555 waibel 555
    zou 555 mckeown 553 sgaard 553 niu 542 martin 540 mishra 535 chu 532 jung 527 bojar 524 ghosh 524
    vangenabith 524 inui 522 saha 522 cotterell 519 lapata 519 vu 519 fung 517 ekbal 514 xiang 512 bao 509
    chung 509 hsieh 509 chan 506 yvon 506 vandurme 504 yoon 504 kong 501 callisonburch 499 frank 494
    sarkar 494 tsai 488 white 488 cohn 486 rao 486 xing 481 zong 481 dagan 478 khan 476 goldberg 473
    diab 468 foster 468 lan 468 tanaka 465 fraser 463 knight 460 dyer 458 jang 458 nivre 458 vogel 458
    biemann 455 hao 455 rambow 455 s 453 mukherjee 450 kulkarni 447 lewis 447 oh 442 lam 440 martins 440
    kuhn 437 nakamura 437 levy 435 nagata 435 plank 435 yamamoto 435 king 432 pham 432 nie 429 williams 429
    korhonen 427 miyao 427 walker 427 radev 422 shin 422 shao 419 kawahara 417 lo 417 lv 417 navigli 417
    vulic 417 tiedemann 414 seo 411 shrivastava 411 agrawal 409 ge 409 negri 409 zettlemoyer 409
    jurafsky 406 paul 406 moschitti 404 pustejovsky 396 bandyopadhyay 393 dou 393 long 393 moore 393 min 388
    grishman 386 sato 386 chiang 383 black 381 joty 378 okumura 378 utiyama 375 zhuang 375 agirre 373
    poesio 373 reddy 373 roy 373 che 370 gui 370 kobayashi 370 sagot 370 srivastava 370 dinu 368 patel 368
    arora 365 federico 363 ananiadou 357 wilson 357 brown 355 isahara 355 lopez 355 niehues 355 guan 352
    duh 350 turchi 350 stein 347 ahmad 345 chao 345 jones 345 pang 345 yamada 345 cardie 342 cheung 342
    silva 342 daelemans 339 schulteimwalde 334 bond 332 ha 332 haffari 332 pado 332 stevenson 332 ahmed 329
    mccallum 329 okazaki 329 si 329 sui 329 an 327 chai 327 komachi 327 langlais 327 lavie 327 yeh 327
    zhai 327 choudhury 324 fernandez 324 sennrich 324 dernoncourt 321 tseng 321 klakow 319 gardent 316
    glass 316 hassan 316 litman 316 mitchell 316 eisner 314 hahn 314 henderson 311 moon 311 rose 311
    steedman 311 strube 311 anastasopoulos 309 besacier 309 martinez 309 sinha 309 surdeanu 309 kan 306
    rahman 306 webber 306 chakraborty 303 haddow 303 lenci 303 zampieri 303 do 301 dredze 301 ling 301
    takamura 301 zhan 301 carpuat 298 ko 298 marquez 298 pedersen 298 bhat 296 collins 296 ferret 296
    mcdonald 296 ni 296 pal 296 lau 293 bing 291 reiter 291 boydgraber 288 davis 288 saggion 288
    thompson 288 tsvetkov 288 verma 288 yadav 288 belz 285 bethard 285 bi 285 hasan 285 hashimoto 285
    hossain 285 moens 285 costajussa 283 freitas 283 koller 283 resnik 283 you 283 allen 280 gonzalez 280
    rodriguez 280 zweigenbaum 280 gan 278 mccrae 278 pereira 278 qiao 278 baker 275 basile 275 chi 275
    jeong 275 thomas 275 demberg 273 mamidi 273 ouyang 273 stede 273 uszkoreit 273 glavas 270 mccarthy 270
    schmidt 270 wallace 270 hajishirzi 267 hoste 267 johansson 267 vossen 267 abdulmageed 265 schlangen 265
    banerjee 262 chowdhury 262 daumeiii 262 levin 262 panchenko 262 srinivasan 262
    """
  static let givenTable = """
    david 6757 michael 5703 daniel 4150 wei 3903 john 3887 mark 3437 alexander 3216 dan 2990 yu 2977
    james 2887 jun 2792 chris 2772 robert 2697 yang 2638 maria 2502 peter 2445 richard 2430 yi 2363
    marco 2358 jan 2283 thomas 2275 eric 2270 paul 2263 kevin 2206 martin 2180 william 2180 hao 2178
    christian 2152 anna 2144 benjamin 2085 andrew 2080 jonathan 1995 christopher 1993 min 1962 ming 1869
    sebastian 1820 patrick 1813 jean 1756 rui 1699 jason 1661 jie 1630 fei 1604 lei 1599 kai 1594 xin 1594
    jose 1573 stefan 1548 adam 1545 alex 1535 yue 1522 ivan 1512 jing 1512 bo 1468 jian 1468 chen 1409
    matthew 1409 simon 1404 antonio 1378 steven 1376 liang 1370 alessandro 1347 li 1332 timothy 1332
    xiang 1316 stephen 1306 qi 1304 laura 1293 tao 1291 elena 1288 andreas 1278 marie 1262 md 1244
    pierre 1214 andrea 1201 marc 1165 ryan 1160 yan 1154 mohammad 1152 ting 1142 sara 1121 philipp 1108
    claire 1106 julia 1100 peng 1098 brian 1095 francois 1095 anne 1080 vincent 1070 zheng 1067 pushpak 1064
    matthias 1062 ahmed 1036 barbara 1031 bing 1023 george 1023 chao 1021 wen 1018 roberto 1016 samuel 1010
    philippe 1005 mohamed 985 alan 972 xiao 967 tom 964 ying 946 andre 938 carlos 936 heng 931 tim 931
    iryna 926 markus 926 josef 923 graham 918 yuan 918 jin 915 ekaterina 913 noah 910 nicolas 908 ondrej 905
    bin 900 kathleen 897 philip 897 luis 882 eduard 877 andy 872 stephan 864 xu 864 juan 859 francis 856
    dong 841 victor 841 tong 838 frank 836 lucia 836 gabriel 830 ali 820 olivier 820 muhammad 818 yong 818
    florian 815 hai 815 anders 812 thierry 805 laurent 802 benoit 797 jennifer 792 hui 789 zhiyuan 789
    giuseppe 787 martha 776 ben 774 cheng 774 johannes 769 amir 764 eva 761 jacob 761 satoshi 761
    rebecca 748 erik 746 mohit 746 alexandra 738 fabio 738 sarah 730 kentaro 728 simone 728 joseph 725
    hermann 715 hinrich 712 yusuke 712 sandra 710 sabine 707 alexandre 702 olga 702 pavel 702 qun 699
    roman 699 antoine 697 diana 697 lu 697 emily 694 jonas 694 zhen 694 ana 689 kenneth 689 nan 686
    julian 679 yuji 679 guillaume 676 alberto 674 le 674 yun 674 sheng 671 jia 668 nicholas 666 nizar 666
    yves 663 francisco 661 kun 661 emmanuel 656 han 653 ralph 650 hsin 648 marta 648 natalia 648 anthony 645
    mohammed 645 frederic 643 chu 640 hong 638 preslav 635 ji 632 lin 630 eiichiro 625 cristina 622
    matteo 622 scott 617 elizabeth 614 sadao 612 yao 609 luke 604 trevor 604 wolfgang 604 yoav 604 joao 602
    kang 602 nancy 599 jorg 596 xuanjing 594 aditya 591 charles 591 felix 591 stephanie 589 meng 586 hua 584
    jianfeng 584 maosong 584 shu 584 bonnie 578 diego 578 miguel 576 rada 576 aaron 573 xiaojun 573 feng 571
    mike 571 oliver 571 joel 568 rafael 568 hans 566 karen 566 chang 563 mathieu 563 rahul 563 nathan 560
    bill 558 bowen 558 chi 558 claudia 555 alexis 553 dirk 553 vivek 553 yifan 553 alon 550 federico 550
    hiroshi 550 matt 548 xinyu 548 kenji 545 massimo 542 francesco 540 manuel 540 bruno 537 pascale 537
    guy 535 xiaodong 535 di 532 jon 532 albert 530 caroline 530 jordan 530 asif 527 mirella 527 yejin 527
    joakim 524 makoto 524 walter 522 denis 517 manfred 512 andrei 509 filip 509 marcos 509 hang 506
    hideki 506 hitoshi 506 ian 506 mona 504 owen 504 veronique 504 fernando 501 giovanni 501 christoph 496
    colin 496 guodong 496 jeremy 496 michel 496 qing 496 rachel 496 sophia 494 ido 491 jiawei 491 lisa 483
    lluis 483 christophe 481 beatrice 476 isabelle 476 mary 476 mihai 476 paolo 476 zhou 476 pedro 473
    xing 473 irina 470 julien 465 manish 465 anoop 463 johanna 463 edward 460 ke 460 vera 460 ann 458
    chia 458 jiajun 458 jong 458 adrian 455 chung 455 luca 455 wenjie 455 young 455 douglas 453 sophie 453
    karin 447 pablo 447 raphael 447 amit 445 lars 445 roger 445 tobias 445 daisuke 442 jingbo 442 radu 442
    steve 442 helen 440 khalid 440 kyle 440 marina 440 max 440 haifeng 437 leonardo 437 eugene 432
    franck 432 goran 432 katharina 432 qiang 432 jorge 429 anton 427 barry 427 gerard 427 joshua 427
    raymond 427 francesca 424 katrin 424 keh 424 qian 424 ted 424 robin 422 jeffrey 419 pengfei 419
    ashish 417 ngoc 417 xuan 417 christine 414 derek 414 sharon 414 victoria 414 yannick 414 ye 414 sean 411
    shih 411 fan 409 greg 406 masaaki 406 minh 406 yiming 406 nicola 404 taro 404 long 401 manabu 401
    nikolaos 401 susan 401 dragomir 399
    """
}
