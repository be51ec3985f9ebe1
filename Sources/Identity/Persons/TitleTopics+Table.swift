// Written by Scripts/make-title-words.py of the titles of corpora of many fields.

extension TitleTopics {
  static let table = """
    learning 38273 WCeTUaXiPoNX analysis 36799 TSjNXeWBWDba model 36638 MEWTuXUbYbOT study 30905 KiVKYOZ9KSKZ
    data 29163 T7aPPkRSVGRQ system 25751 OJYVQiRCYBSV models 25141 X8eRXOYiQiNW language 23265 Z7hQTHZdRcQW
    high 21291 6aMeTURPPLHY multi 19734 U6gVSeWbPhMY networks 19691 UFbaUvPTWNTQ evidence 18841 tgGWUTYdOQSO
    collective 18765 kWOYUPHEfjXa systems 18666 TJYcSoLHZFYU energy 17609 IVBakSZDWRWU
    effects 17053 noNYYQVbNWRG detection 16931 Q6mPSSbeOWSW time 16802 SLSXUzZVVLYS large 16511 U7eQRPYfRhKW
    neural 15550 T9kSWaYjWeOO performance 15222 ZUTjSfH7ZPSW human 14718 UfsNYXRddhON
    patients 14593 TllHbYYPHVbe effect 14491 SrWiaNZYFUVM case 14163 hdXQUSY7WWek design 13626 POVgVnOEUFPZ
    information 13254 m7eUTTPSZIVW network 12964 SEdaTuSPXOTU spectrum 12839 BVDGbUOWRVdN
    structure 12665 AXKeIQfXhRbS evaluation 12532 WFpQRIWNQFYX efficient 12396 RBefSrRZRUQT
    control 11741 RPcfWxRORVMQ low 11597 BVILIZbKMKQX method 11521 BJTabmbOTIST generation 11519 V7iTVNZePgOX
    management 11330 hUVYTfH7bSZd field 11208 CV9OTSYVWeiP social 11130 sWOXVNJHYhVT
    development 11008 fiYYUQO8iXOT video 11001 VAhUToVVOfPW through 10979 YRkbQRJSjpOY
    image 10965 RAfTTlYdQiNX non 10853 LZaQnZSbVUtV role 10825 kjWWWOIMjiUS cancer 10780 RopKaWTWVTZg
    two 10405 3ZHTTVSVQQeZ during 10258 TiRPPUuOdaTN modeling 10201 Q5gYQjbPaUVS knowledge 10139 b6hRSJUYUgQZ
    application 9904 IRZdZmRKRAXW algorithm 9886 QJYZVvSQYHVR dynamic 9868 WHYgTwTVXRSZ text 9853 Y6iPSFabSVSV
    cell 9831 KpqTaVTYcRVb ccd 9826 HVGECVLVTTNW production 9813 MbQhmISSXRBW induced 9594 JomaZQWchXSQ
    machine 9573 W9jPTEZVTJYW classification 9430 V7mLULZbSRXX disease 9345 UnoGbYXRLUZX
    health 9309 lfSQWTWTASSD theory 9205 fWEZlSScealX impact 9146 tkNTTUVQIUUM search 9140 O9QPWhKYUHJY
    deep 9127 KCULPbQjNiMY ray 9006 BWDHKRPVRSOY policy 8931 rYIZUbalYXSe framework 8863 Z5iaTbNOUdQX
    self 8811 ULdmRTLZOrWT task 8752 Z7iPSEZaSYSV scale 8739 JFOOPgkNYiTQ optimization 8647 QHagUwTTTSSU
    translation 8641 Y9gPSBZWVLXU cross 8623 a6fRWMZgSfNZ level 8569 jEgZUXKFgaVW cells 8561 MppWWTRchUUW
    risk 8536 oiRRZZejONVd novel 8492 JbpgTkPXcLTS magnetic 8490 BYKXRRrOacVT recognition 8465 V4lQTOadUXTS
    multiple 8244 NHhSUtYPaKUU survey 8239 LXIEFSEaPRSV adaptive 8236 SDcZVvSVTUPV solar 8111 HYIPHTqMbYTT
    activity 8021 LtjWPQcZdXQR state 8018 ZRFdqWQbKYXI semantic 7999 Y4jQSIYXVQVV use 7997 jhbQVVXDCSXM
    type 7980 CkVCLSMaVUXU real 7980 ZJUaVvafWYSf mass 7855 9XCGOQOYUTSS growth 7841 esWbURYmePVZ
    graph 7765 V6gTVcXiRgPV space 7749 CLIMNnSXXYaP properties 7676 8aKbHMLbPUTW estimation 7661 SFXVTwbdTWQS
    applications 7601 OLZkPlQHVGaU research 7580 iTTXTRG6ebWW long 7481 efTQTZjmFdNV
    distribution 7441 DZGKRYedcVFS web 7403 Y9fUQbOIaEWS treatment 7385 XplKcWWSGTVP
    training 7371 Y9hRUUYhOkNW review 7308 dhdTVQQ6Ndaa quality 7302 paYQWWWIBQQJ
    observations 7290 FXFGETfRZYRT synthesis 7198 JWgvLRQcQXUU protein 7143 MmqVXUScjSUQ
    power 7141 XQJdXoMFZKcX after 7127 UqjHaXZQJWZe identification 7098 SFlNWFNQeJQS market 7056 tdGYVVYiWPUZ
    function 7044 FmeDWbMXSPXO dynamics 7007 YXBfaXgbfgga associated 6955 ImaDXTjNaUOV china 6922 dfIYLTmDcZRS
    expression 6740 PlqNZXSdjUTT selection 6727 ZGbQSqSeOEUQ content 6721 bLnQNVPBQWPJ
    comparison 6650 JjYOPUmIOWfg public 6612 xeHXVUQRRWUQ domain 6611 V6mSTMXgWYQU free 6571 HNeobgXeKdTV
    bargaining 6491 saIYVPLJceYZ retrieval 6478 X4jRSRZeRaNV results 6388 FcHBPTULKROT phase 6342 5fQcZPeTUYiW
    prediction 6329 Q7oSUecaUXQU assessment 6219 bZXUMVe1RTWR extraction 6210 V7iRSEbZTPUU
    evolution 6210 DZDODPLaWWZU clinical 6208 WfnGZSYNFQcd local 6208 YYBHJgIbXbWb formation 6171 EbKPCNFcTUTX
    single 6168 CedefXYQJURk measurement 6163 HWFRgVYORLBZ chinese 6105 WEZPY9cMaJOV
    simulation 6085 ILPaYpgITbOX behavior 6079 hgOqQRPUPhOL response 6020 UsjRXUkVeWTN rate 5984 YYIUUealbFSm
    light 5967 9WIddMRTNRGa gene 5958 OkrNYZSaiPVU economic 5892 vfGZUTaaUQUU molecular 5889 7eTYHQGdXQSV
    context 5887 b4hRRKVVWeRW driven 5859 K9YbKkaSWhUV source 5854 DQHPNUdFQPIX galaxies 5844 JWIFGRDcRSUX
    automatic 5835 X8hPSGaQWHYU studies 5826 DeSiSLIJOQLa global 5781 eXFXQamUnXYd
    distributed 5775 UJYaUsMKYFWT active 5767 DUJCDaWXWZQV action 5756 iQTZUXKOavSa factor 5746 RpmOeVSciURT
    small 5736 QiZITXWUXZcu black 5711 IUHPZSMcSZsM robust 5706 TAdWUmVhShNV optimal 5700 fRPbYqYhaHXd
    dark 5674 BUDRfNLaVZfP aware 5636 V7fVThVdQiMV care 5572 lgTPXUWQ9SUG visual 5568 VDfSTcXePpLV
    matter 5543 KVCPqPMZSXaQ parallel 5493 SCbXUhWLcAbR first 5472 FZGDHRLUOUYY process 5451 QTPpXOMAZaOb
    three 5425 4cNPUbdKUWcb trade 5404 rbGZUVXdgSWg carbon 5399 OgVuHLZNWVUS electron 5349 DYLeTQrLVWPX
    fast 5341 KGWXVwTUVMTS emission 5337 EYDJGPKVRRSZ optical 5310 AVJUEYIWMNQY early 5286 VqVCPTPYHRRP
    states 5283 meEajQVYKURM experimental 5281 jlQZhVQPNRFK term 5280 cqZMbXgiLRdU
    understanding 5262 fAeVQHSVXmOW implications 5252 glARQRjTcWRV representation 5231 X4gTVWWeTjTV
    linear 5228 NGUbjqXdUPcU dimensional 5219 BUQicYZVPaoT test 5211 MUOVlbbJEOGY line 5201 EXIEFVIZSTUY
    factors 5200 WqiIkUWONWUY among 5198 jiWOWTRJEYUD generative 5194 ZAfUUUUdRqNX building 5184 fRScOPY3bPbW
    processing 5175 S9hWQUUNbBWS collisions 5160 JTJUrNTSVRDY characterization 5137 CjgjIRQZXQST
    gamma 5087 EVHOlNQTTREZ region 5060 GXHHGVkObYQT fuzzy 5047 TFaaVvSPYLYU does 5044 wgJWXSUaOVSP
    methods 5013 VAiSUTWMVCeP related 5011 XomIaTXKJVXQ memory 5004 UFkcUoJMYSVT labor 5004 ufHWWTYdOQSN
    open 4986 Z5fQRNWeThQa interaction 4977 GQUVUXkQjpXS object 4967 PEXSPmSbPoNW clustering 4967 O8bORlLdXNWT
    online 4941 g5eVUfMPXeSV group 4931 WYQLNV9HUfZi star 4863 HWGFGSFbRRRX potential 4862 LnehiNVGaXSP
    perspective 4856 jTQZUSIGhlYd genetic 4845 QblSWlSRhJVG change 4826 nbKZQQUBfeXX feature 4817 R7jRTgYfRdRV
    constraints 4808 JQ8KVeOeYPdQ support 4802 cMbUSiJ8VKaW spatial 4799 RFUTLtbTYfPT
    problem 4794 XHUYetTTYOiS transfer 4792 OJfjPIZgPkQQ algorithms 4790 SHZZXtPRYFYR
    natural 4775 b9gQSAaZSUSR service 4734 dOVcSjG9bOWU influence 4720 XgQgPJTBUmWS word 4710 YAgPTAaXWLYU
    surface 4710 6bRhITbURcdV diffusion 4700 PKZZSgdfPtNY international 4699 obIYVVaehPVl
    imaging 4691 AfSHJXTSMVXj therapy 4656 SpqIbWVTRTYb improving 4640 Y4jVRLZcPYQU children 4635 fgZMXUXP9TUD
    temporal 4616 RGnPRejNTgTb chronic 4611 TqoHaXXSNUWU complex 4608 FNlSHbGXdbTT value 4605 yePVYcQWUVWc
    speech 4598 YAhPSAZUUNWT like 4582 9lbVVOMgeUPV capital 4579 tdGYVUXgbRUd flow 4577 CRJbXjlRYfYX
    features 4571 NCgIMLhTbNUP different 4553 NqhVbRMIaLQM galaxy 4533 IVHFHSEcRSUX resource 4529 gBdURLPGbHZS
    mining 4460 W7hURVSPaCYR segmentation 4449 S4kQUbadRaSW experiment 4443 fcBUcTXQJSEK
    sensor 4427 RLZeRuPMUITR enhanced 4391 JOhrLOacQbQV rules 4366 fJKZpUPXfJUc hybrid 4354 KCfmShTOWQcV
    environment 4344 OLRVFmJEYOTV heavy 4301 IULXsNTTVTEW patterns 4300 VSgRWjeISFhg
    financial 4294 qbIYVUblaOVf mobile 4285 VJabTvNKWNSS decision 4283 pPSYVfIDZcZX plasma 4269 EfQXWQtNXZSQ
    multimodal 4264 X9hRTOZePkNX work 4263 paNXVOIFXiWS effective 4254 PCbYqWRcOddT ion 4190 DYLgcNlOWVIX
    association 4179 SmnEaaWNOQVP software 4170 VJYZVnODaGUX changes 4156 boVQQVoXdTPI
    reasoning 4154 Y7gSURXfPkNY interactions 4154 LbbZbLWXohOF general 4153 WROUfdWiQctR
    structures 4146 8QOeLVlOcQaS wireless 4144 TMYbTtOMWEUQ water 4127 MeSsHMZOOXQP
    architecture 4114 TJZbSpMIXDVU motion 4109 LIUQRpcaTnRU discovery 4088 HROFGZCaVNPV dna 4087 IjqgTWSacNXR
    digital 4084 SOMRLa7HWMTc measurements 4082 9ZGSMXlLTTQT world 4078 hKRYXdXjUsSZ
    syndrome 4078 RopGbXWRPUaa report 4076 UehJZVaLHTco robot 4066 UKaVUjVbOtMY dependent 4061 GkhaXUSilUSM
    blood 4048 PqqJZYYUTTVR density 4002 8ZHMKXgUdVYP specific 3990 SSwPUPYcfQUK agent 3975 bBhZTlNVUgOb
    testing 3969 OQKQseMLWIQT resolution 3951 CIQGDYZRTVRb versus 3934 poRUYUYZWVZl pressure 3933 JpZMOWjLMdaW
    life 3918 qkOZRTYMGSTM one 3910 FNNbjXKgXeLL improved 3906 8LafXiQYPIXW empirical 3897 tXHYUWcegTVe
    regulation 3879 eodVYUOdqWRQ quantum 3873 FTNliTTYQWmP anti 3863 LeYPwPPVVTMW
    reinforcement 3862 WFaWVhWhPqLX statistical 3850 OHVNSPrQdLdQ corpus 3850 YEfPT9YRYIZT
    temperature 3847 BaMpQNbTPWdT radio 3827 DUDEFWQVVRSV structural 3813 RfgrMUMiXTZY
    inference 3812 X5gSVZYjQcPU images 3810 KDcNOqYXRdRX view 3808 PFTOPfNhSnMb acid 3808 KlkhRORehUQM
    event 3807 P6aNUMnTaYWS primary 3800 RlgJcUXLIUWm population 3785 WmSALVPUHOVM near 3781 BYHLCVeQYWRR
    pre 3774 X9gOSLbhQgNV beam 3772 FUMhfSaLKNIf particle 3765 9SHbeVlNVWPU current 3758 KbIUYVvLaXVY
    cluster 3754 ETGICZKWWQSU matching 3744 XAZWUtVeSXVS technology 3741 tcMeSaOIVNVZ binary 3740 EQHHJbHaSOaT
    wave 3740 CUEUbUnNYYdQ oriented 3730 Y6gbRfMIWUUW evaluating 3711 d7jOSFYYQUTU cost 3710 tcKdVfYaOKUW
    point 3707 KGRTWqYZQkMU user 3668 b6gWRfNJYOST security 3651 pTOaWmORSEUP exploring 3641 cDbTQHJLZlWa
    quark 3640 KTKWwOSSVSJW comparative 3627 idUaMJPBfVZf shot 3623 VBeSUTZiPnMW efficiency 3616 jdGnNWWWLMOc
    services 3611 kUUYTiJCTIVL future 3608 kdLZXUN7caaZ alignment 3607 T5hTTOYgQcOV
    relations 3606 fNPRSEIJgYha problems 3601 bHXYbtOPUNeO women 3599 miUPXQSOHXTC business 3595 sZIaUUQUiXWi
    cosmic 3593 9UAKbQSXTWcU characteristics 3589 QhSTNUsCUYRS investigation 3584 LdLnFOYIabWZ
    markets 3584 rbHZVWZjbPUe receptor 3583 QnoOZVRdjVSS reduction 3545 JbarGWWNLOWY medical 3528 jNePWQYT9QSF
    rates 3527 hdDRSVWqUKTc functions 3522 DOKMjdKfYWQM communication 3518 aJYbTpHEaOUV
    radiation 3516 7aGQXUjQXYdT heterogeneous 3493 ZKVkOtQUVKQR monitoring 3477 LVROLnOEOIMU
    exchange 3474 jZJdUYbhgOXm correlation 3473 6WJIaXLbRPRd mice 3457 RnnPZVQbjVPJ solution 3456 FUUwVWRXPSdT
    transition 3442 KdKggKURYboO construction 3426 VJXcYKR7YGZa making 3425 oTRXUSIDYkYX
    when 3423 xXJYVRPWYfTX brain 3420 PltKabUWaZSP mechanism 3420 HabsYXMZfVJP integration 3396 iNSfQhSGjNXg
    scheme 3389 SKYaWsQLWDUR lung 3386 RlmLaXWVRTbo order 3385 KLMbwVSaVTaS urban 3380 kbLbMbd8XWRP
    tracking 3369 SDfTUpYYMhOS fine 3362 U9hRRLdfOhQX education 3359 rcMTWRTTGVSF controlled 3346 OiikQTWR9UWU
    supervised 3343 W7hQUPahQgPV gas 3337 AZBPINLYRTUX frequency 3334 DPKRNoiPVNSV cycle 3312 diMZPWpYlOQU
    techniques 3311 RDdbUdSJX8YW sub 3306 AYHUCVhPXVRS status 3301 YqaNeSXKDRNO hierarchical 3299 Q6gXOYUhNdOX
    patient 3287 XijIbWYODTcg vector 3278 JEVSoeVSaGTR choice 3274 vbIXYXXgOPTS media 3272 gGjRSAULRTXP
    sequence 3272 HFhJHRViXRNV acute 3269 SooIbYYRKTZb database 3267 VJfURZOIe7YQ mapping 3252 DRLEDdNUUWVW
    outcomes 3247 miUOYUTN9XWN short 3244 SgOHJXcmLLNa joint 3243 RAgINkbXSaRc class 3242 LIaLRmeddcbJ
    manipulation 3240 UKaVUhVePuMV implementation 3236 TLXeVoLGYEYV infrared 3229 FWHIDRHaQSOW
    functional 3228 KdrlSVOYaRYO dual 3227 ILgiVcRhUnbU question 3226 Y7iPSFadQZQV computing 3223 TJYdUqLJYGYR
    age 3222 gnZHXVVTEUTH community 3217 mXUWTOI8WfXQ scheduling 3205 UMXbTtOLXDVR relation 3195 LHWBNESfPXUT
    spectral 3194 CUGEFVNaVVSU representations 3182 W6hQURYgQiQV coding 3182 RHaYVwSTYJVQ
    some 3177 nXDYbVcgfLYb fields 3176 ENFOWXaXalhQ against 3174 XcrWXbOiiZOP chemical 3166 9aQjEOOZRQTS
    continuous 3161 PHjcUsVbRbUZ vision 3160 VGbUUdWeOtLY face 3142 PBaSRqQdPeQU stress 3142 TpmSYTVXgWOF
    size 3139 UbHkGXMlSLQX post 3137 WcXBRUXREWkh chain 3135 MVikTUTXOgbp drug 3120 bpkWVRSXHQTG
    integrated 3107 SUXfKjR6aNVY graphs 3092 T4fVWiUfUYTT sources 3089 JZBGCTVYVPPV
    strategies 3087 nQVgPUMBfVXb layer 3083 GTWnIejLYRTQ adaptation 3081 a6hSSTXaSkPX
    nuclear 3080 BbJOiLPYbTHS without 3078 dKfNfeVoShdV guided 3065 UEeSUcZfMpNa
    relationship 3060 ejSLQSV8WkVQ program 3060 kaKQSZTTCMMG policies 3057 pUOYVgYhOlNZ
    environmental 3054 ldKdLSSAcbTU dataset 3045 Z7iPSCZZSXSU virtual 3040 WHZZUpKDbRTR
    similarity 3034 U5hRSQVTZFaR rat 3021 QnnQYURekWQM strategy 3015 dQagXgGEjTSd planning 3012 XGZYTmVXQrOW
    processes 3010 URLabSOAgmQa consumption 3010 veGaTYaXVPUW liquid 3008 FcXvTMTYPXXT
    environments 3001 WFZXQsKKVcQS direct 2992 FaDleOSXPQPa shared 2989 b7gQSDTOXPXV
    innovation 2987 qYKZURKMgdXf stability 2980 MZNnbVVgTXqU tool 2975 X9iVRNSIYHdV
    multilingual 2974 ZAgPS9ZXUPVU transport 2970 8ZOjbUhPacOQ access 2967 hTTZTkNMLETF
    bayesian 2964 QBYTTrUiUbSW agents 2956 bBkaSeNYRjOW error 2952 U7eSUbaUUBYQ
    determination 2950 8dJYPSWQXPER mediated 2947 LmmZdOMaiVPW reaction 2946 GfbrRLWYLSVe
    semi 2936 O4dUeMZdVTMV adversarial 2926 WAeTVXXkPmNW loss 2922 UceQlcVdWOFD simple 2915 Y5jXWYZjRUSX
    shape 2912 JPWnMfNaSmWb stochastic 2910 SHPVVsXnYTVb stars 2907 HWGEGTHbSRSV across 2890 qWKNMLdIWdTM
    supply 2887 ueFbWXZdTNTV scalable 2880 TBcbTtPQUQRU llm 2879 X8gSTPYgPkMW fusion 2878 OChXadYePiIY
    waves 2876 HVHOVWpQdafP storage 2873 KWWqQbTFQFRX united 2873 vgHVURWWMUTO oxide 2860 JgdtMLTYSVTT
    channel 2860 OOShTrWRYDOX decay 2858 ITJXtPUSTTHX document 2848 Y5jPTHZYTQUW attention 2846 X8hSTQahQjNW
    enhancing 2846 V8lXSQVfThMW detector 2846 GSKXkUYNPQAa galactic 2839 HWGFGRFbRSTW
    investment 2829 qbHZVWZibPVg top 2829 QSLasRRMTRDa nanoparticles 2820 KecuMKRZTWTV
    levels 2814 VooLaVVRYSTG reconstruction 2801 GMUPelfVOiOf parsing 2799 X8gPUDZXVKZU qcd 2796 KSKVxOSTWUMV
    uncertainty 2791 mPOYWfaoYeRh gev 2788 IUITnOSRUPBb alpha 2787 DhSHePMZYRFU gravity 2787 LTJSfUZYYduM
    industry 2785 taHbTTPQgXXe zero 2781 V8eZUTbfPnPV variation 2781 NeSLMWqOhPRI carcinoma 2780 QlnKaWWVSUan
    meta 2776 dTmLZZMGMlYa hole 2774 FUGQWRNbTZrP unsupervised 2772 W5jQTJafTXSV beyond 2771 bCTVcPISVrVW
    family 2763 ndKVgPPNLUNG gravitational 2759 ISHQeVRbUYsN technique 2753 GRZcSrcLVIWZ end 2743 UCZXRhKMKXCY
    delivery 2741 QkojRbIQWSWP why 2740 wdGYWRUaYWTZ central 2740 KcBILQYZhQMZ tax 2739 scHYVWbkRNSV
    systematic 2714 VaSASQKAKZYT tuning 2706 T8fXUPZfMjLX more 2699 xSSUTQPcZhOT inflation 2697 bXFXfVbldTma
    virus 2694 TpoIZYVPNQXR entity 2689 Y8hPSCabTSTV band 2688 7VDSJVQSMORa random 2680 UDWZXqUXYCYS
    color 2678 CQHPhTHYSRHW within 2670 eeIVVJGMjiUT objects 2665 GKLKIeHdQgUU income 2664 sdHWVVbhMORO
    trial 2664 ZohLZVXPAUXW matrix 2660 JWlcdkOggUcT interactive 2657 Y5iUSdTXPiPW
    activation 2655 OmqTZVQdjYRR generalized 2655 OLPWjeTeVbrN all 2654 UIQuOTOaIYSa
    developing 2646 nYWaSMMHoWZV pattern 2645 MNoQYobRdMZY responses 2645 ioaRWTYXidPF
    economy 2642 sbGaUTVagUWg english 2640 ZDePT8ZSWHZT price 2640 pbIZVYblYMUb
    organizational 2639 iVRXUPGDfkXb clusters 2637 ITHHHUBZTQSX answering 2633 Y6iQSIZeRZQV
    south 2629 TfFJDQdHVZRO wage 2620 weFYVRUZUUUR languages 2617 ZBfPS9YTWKZU summarization 2607 Y5jPSGZaSUSV
    experience 2605 qaWQWXPDNbZh automated 2605 V7nRSRYOTJYS conditions 2603 XhFgTSiRcbhI
    dialogue 2602 a7iPTDYYTYSW soft 2595 KXdOZePTIWZt events 2595 NUNKWRsGcbNT measuring 2592 qXGUVSYmRJRV
    feedback 2587 T5dRPhNZQXLZ dependence 2585 AYBMdNYUaUJX hypoxia 2574 QpqSXURWjXSR grid 2571 WLXdSpLEbHVT
    demand 2571 seGcUXbeSLTU tissue 2564 OnoJaXVVUTZi core 2560 DWRnFYJQSKWY spin 2558 CTGXnQQYSXiR
    recent 2556 Pi9NMNfWVROK sharing 2551 wWKbXdLScQWU political 2545 wZIYUNQVcaWa
    annotation 2544 YBgPSBXQXJZU llms 2541 Z8gRTKYeQhOW following 2529 VinJYZbQJhWg code 2528 W1hVUTWXTMVS
    failure 2526 XjpIcfVOLWZb breast 2523 RppMaWQafUWa project 2521 NOKIINALXOYX query 2514 V1hTRcTXVPRU
    detecting 2512 U6fLbFUYUPUT index 2511 UcZHakhTJKef computer 2510 YEeXWePDWDbW series 2500 WOdMXsZWMPbj
    air 2494 TfHlMQjLJROO collaborative 2492 dGdVTfIEYhUf noise 2486 KFVXTthXUUTR critical 2484 UXWbZRIJilmR
    rule 2484 i9ZScWSQYCZV thermal 2481 CaKmKRdLRVaU verification 2478 T7cWTnTOXHVS
    programming 2476 VCbZVqPPXHaS assisted 2475 JVcrXXUPFRQg product 2474 sUOgRWRcgRbg
    mechanisms 2471 UkfhQRMNldQK metal 2470 DbPiDMKYMUSY tree 2464 U5gUUhVYWHWR cloud 2457 HNMKDfQZRhLW
    individual 2454 paNdWQHIZhWa kidney 2453 TqpHaXXVQWWX gradient 2453 NCXZancePfNW climate 2449 nZJaPRSCfeWY
    resistance 2441 UqlYTPNMhcUU array 2439 9VHMNaVMXJLY laser 2425 8XKiXUgNLTRc logic 2409 WBafThLIaHZZ
    monetary 2409 jZJYVXeneMWj double 2408 4dGVTSOWLSVa sector 2405 ocHZRRZEebYY ngc 2404 IWHFESGbRSRX
    binding 2404 MikbYSPgoTQO vitro 2396 NnoWWSPeiURQ insurance 2388 qeKVXWYfHNSK employment 2384 wfGWVQSVQWUO
    private 2382 xbHaWXScWTTY stock 2381 oaHaTVeceNVi industrial 2379 qZKdRQLKfbXc
    randomized 2376 hlbNZXXR7UWQ finite 2374 HMOWmbaRXOoP corporate 2371 qaIaUTSaiWWk
    nonlinear 2370 INNZgnbZZWlQ young 2368 PcJDGTJZKSNN diagnosis 2365 RYmKYgdIGPca india 2362 umRQVTXNMWXR
    set 2357 S7eVTmXaULbT tumor 2351 PoqMZWTZcUWd out 2350 rRORTYSkIePO recurrent 2349 SGnLYfgeQcXe
    decays 2349 LTLVwOSSUSHX practice 2347 mbUSVQL9RiYS quantitative 2347 XgbPUblapJXb
    differences 2343 rnTMYTZSLXWM national 2342 rfMSWQTEKURM target 2339 McfQaNYhnOFY
    complexity 2331 a9ZXWiRRYDfS mixed 2331 KRogfEPVWUSc positive 2328 YkiPZXVGZfke
    modelling 2326 WDWYNZa7bKZT observation 2323 9YGUHRjQWZTX challenges 2322 kNWbQJL8dYYX
    physical 2322 HcOFHZJTFWRQ boundary 2319 INMaWZkHfgdO allocation 2311 hRPdVsPVZEVV
    solutions 2308 NTOdfWVSYawO sentiment 2306 Z9gPTAbaURUW enhancement 2296 BVcoURcWOcNd
    surgery 2290 UfhLZbZPEXco but 2290 WhmKUONaiZOH exploration 2290 V9XWOjKLXjRX ring 2284 5XCQQVWNWQQZ
    firms 2283 tbHZUSSZfVWg block 2279 KRbnQnTQPGaW probabilistic 2277 V4gUUlVaVRWT advanced 2276 OecVZeSEPGbm
    sample 2276 KSMFHXEgMVOU bias 2274 lFXNSFYjPXQN gaussian 2272 QFYXWmXgQoQV european 2271 rcLVVMRMgZcf
    videos 2271 bKlSTcSLHkOK neutrino 2270 ETESsPRTSUTV cognitive 2270 jZdOXYKHMYQB gap 2269 gUJddUWb9fLO
    area 2267 LVKYDiZEWIRV history 2265 ccGHGNKTYaai hypertension 2264 VnkHaXZQDVXV part 2260 cPQBOKcRHGbO
    spectroscopy 2258 AZIQCPMaUUQV safety 2252 iViOZdRYGoSY diversity 2250 gSZTSWDGjjUR
    computational 2247 REfbSMQOdDiR news 2244 d9ePSCbcWPVY gender 2243 taNTVMPOLZTG
    protection 2239 ohaWXhMaiNQN distance 2239 QCOOLoHTbVbS localization 2237 HRkWcqYYfbZP
    firm 2235 tbHaUSSZfWWh extended 2231 FXNDTaMSMTgi body 2231 LUSOocXXKnMP compression 2228 PEkXSqbZYWPP
    independent 2228 HckMkYLahNST sensing 2225 KOakJjXTQlNV composition 2224 IVMgHTTIZUAS
    derived 2224 FmfhIOVaeYRP strong 2223 AUALeQbTbZVQ sampling 2223 SDcVXpWhQhQT stage 2218 NaiHXaaUKZZq
    scattering 2217 AUDTlQXRVTLX exposure 2214 eoZSVUWbJUOA generating 2213 X3hRVLaaSXRU
    pulmonary 2210 TjjIaXZPHUck flexible 2209 QFbmQpPSSPSW modal 2209 VBfTTZYgOnMW highly 2207 EeflFSMbQRTW
    emissions 2203 ZaJZKUl9cWRS parameters 2197 6YEKMTTWPTZa coupling 2197 DVJdoRbSXYgO
    resources 2195 gJZVRFOCcJbT transmission 2195 dZLbRoYdSASV recommendation 2186 XAeVUeWgQmKW
    american 2178 vjLRVQYXOQXU experiments 2178 ZPBTdFePINRM recovery 2177 UaciQneDNVMW rats 2171 QooOZTTchWPM
    heart 2167 VlnIaaYQGZaZ key 2167 TLeTPsMIcKTS variable 2164 MQIJFiHcSLVT semeval 2163 ZAgOS9aZTQUU
    redshift 2159 IVHFJSCdRSWV embedded 2154 JPXgJnLLWHVW structured 2151 U5ldQSUdPXSU
    effectiveness 2148 paQZXSJBVhXW tasks 2145 Z6hSSRXdOjOV approaches 2145 bFfbSEQFXLdY
    countries 2140 veGYUSXaZTWb iron 2138 FkWjGJXTQYTN component 2137 CNQIMmOQZLVS
    productivity 2135 ueFZUSZcaQVa routing 2135 TJYbTuOOXGVQ engineering 2131 PNcvNTPLRMaV
    common 2131 lWQQRYQIkVbm infection 2129 TqpLYUXTQRUJ queries 2129 VAdWSoOSZIUS nuclei 2121 EWFHOPEdTTQW
    proton 2117 DZKWdQqMYXNZ ovarian 2111 SqoIaVRVVSYd hydrogen 2110 GhYqIJUWUVRT improve 2110 mKgSWKXSCRPK
    school 2110 odNUVTVTDTRC fault 2110 PNVcPrWGZFVS regions 2108 GZHFATYSZVRT longitudinal 2107 bdLPYSjCKZLK
    differential 2104 NchUfjRalROH literature 2103 fWiKWJVGMTgi iii 2100 DYHHIPIZOSRa
    selective 2099 JaktQZQdRUTQ mouse 2098 QjjRYVQcoVPH screening 2096 RmhceYRNFMgQ observed 2096 HWHJJUoObZPU
    supernova 2096 FWFFHRIbRTUW groups 2093 ZbMXLP5MVgcX programs 2090 nUSXXfSWHKRB form 2089 NOLYwLNWZYQW
    dependency 2087 W9gRTEZVXGaU issues 2086 fMQZcUL9dKWf hiv 2084 bjcMXUWODRTB earth 2084 IXJRJUqKeZSP
    liver 2083 OpqLZXUXVVXe beta 2080 ImjPYWQemWOU sensitive 2066 JTrdZdQVcFOU parameter 2065 EFQLgfRgQZbZ
    identity 2065 iSRXWSFDdmWX total 2064 NeVJNdrJOXYd team 2062 fTUWURFBemVY unified 2062 T3eUWbVeSfWR
    cases 2056 ZfgIaTUGNSgm negative 2056 SgjGiZXSUbYm embeddings 2047 Y7hPTDacTTVU prices 2041 obIYVXcnWLUc
    survival 2038 TnlJbXWWUUam assessing 2038 rTUTPHRDLTTP vivo 2034 NopUXUQdgWST correction 2034 KBaMdDaYWNLX
    adult 2029 bmfJaWXSBSVK partial 2023 WKiWXwTVVXXe background 2021 CSCLhSPYSWhR renal 2017 QppKbWUadWUY
    regression 2011 gNXUYoedNKVE union 2003 raJYUPMLefZd sparse 1996 TBcUWkXgQkOU costs 1996 ueHYVYZfTNVV
    rapid 1995 9ZVSEdlNZVTX scientific 1994 c9bRNFVJaMYW sequential 1993 WCeaUlTfTjNW
    signaling 1991 RmmUXUOenURP embedding 1991 W4iSTRYfRdQV resonance 1990 4dYVeRXUOdYg
    stellar 1988 IWHEFTFbRRSX leadership 1987 fVSWUPGCenWY holes 1986 HTGNYSQbVarO
    absorption 1983 BZHMEQHZQSSW predicting 1981 eBiMQGaKZWYX path 1979 UIXdTvNNZNWT latent 1977 WBgRVbYiMlQa
    scaling 1976 JEORTnUaWmTS platform 1974 aKfgNZG9ZWWW people 1971 rYVQVQQMIcRF science 1967 ZOKPFQEDdUTb
    accelerator 1966 KUJakUaJPLGf signal 1964 GVVZtdUPZJMV wind 1943 JXGMHUoNdaUU privacy 1941 aBcZUrMVXYOU
    sum 1927 MNJYwYQXYPRV interest 1917 mXKYWYamdPVk protocol 1913 VObYUrNGVEVR concept 1903 a6jWRMQIZRZV
    possible 1897 AcHGRPXVgZOO equation 1893 IRIVoVUZXZoO modified 1890 CYRkcRSbVVnL
    relativistic 1889 CTDRoQYVXXaQ years 1889 mlKHNRTLJZWV higher 1889 YXIXnRWYMZnI
    buildings 1888 dYNdNUd3aRYV crisis 1886 rcHYUTYbgTXi coupled 1885 BTOheZUTZWoM
    linguistic 1883 ZBfPTAXRXJaU entropy 1882 GNPVfaUeVZrL xml 1882 VDbXTlMMZCXR shock 1881 KbFMGSoVcYUW
    competition 1881 udGaWVVgXRWY economics 1878 xcGYWUVbUSTU rich 1877 FTOMBLJfTWLX
    mobility 1875 rbHgSZYWLSSI robotic 1874 ULcTVkWZLsPd accurate 1873 LCZPOrQYVMOU massive 1872 GVFGKRDdSTYU
    welfare 1869 tdHYWXZiPNTR photon 1865 GUKZrOTRRQHZ workers 1864 veKWVOMMUcWQ containing 1863 IigoRMNdZVSQ
    second 1863 TTPNYNKhPSuR rural 1862 rfKbRSTDTZSO link 1862 PJXSMseLdPRM efficacy 1859 bkiNYRHGUgZf
    site 1855 FcUcDZWCXLRR higgs 1852 LSLVxPRSUSLW graphene 1849 HbXvRMTXMVZX around 1847 FWBEFSQVWVSW
    neutron 1846 8VCRjPSURRPX household 1846 seHZUWbdLQQO lexical 1845 YCfPTAZSXHaT japanese 1845 eShMWCbXaFcf
    disk 1843 FWGHEUIZUQRW minimum 1842 iVIUToZUQKUE interface 1840 KLgsKTUJQUWW proteins 1840 MilaVVNdoTVM
    mortality 1840 hkXMYWbU8QVJ universal 1837 S4ZShNUeQRaN transformer 1834 X7hQTMagPePV
    computation 1828 OGYeaqQOWGaT ontology 1827 X9gUSTPJcDaT insights 1823 fZTQNOFEgjXY
    traffic 1821 UIZbTwRPWLSO wide 1821 JUMKEeFQTJOS augmented 1820 X9hSTPYgPjLW
    institutional 1819 mYNXUQLGfhZi relational 1814 gEZVSXGIdkUZ standard 1811 UIOQdKRUa5aY
    injury 1810 RrrKZXUXWXTS inhibition 1809 OnpVXTQeiWQR mode 1805 9ULiWfiLUUXO
    evolutionary 1804 NLVUNpGOgKVO spectra 1804 8VBKUOMYUTPU combining 1799 X6gRRNUSZEcU
    surgical 1797 UfgLZaYOFVep initial 1796 GYDGMYjQYacT child 1789 ieTQWVWTARRA serum 1788 OrqMYTVYQUVT
    organic 1788 IbXwLMSVPWVV genes 1784 PkoQXVRanSSL regional 1783 ffKUMVqHfVVX trends 1782 pjLUVQdOKSTH
    good 1782 xZNUWQQZVZXg sentence 1780 Y8hPTCbaTQUV physics 1777 EPKZqUYTUgJY home 1773 vfLWVYYaKOUR
    trust 1773 nUQaTYFFajUY estimating 1773 ncFUUXZeLKOJ sets 1770 T8aSUlUbVIcM acquisition 1770 ZAjQSIVTYGcV
    synthetic 1769 NIigNJYjUjRS release 1768 DfSNDQFeVQSW incremental 1762 U5kUTiXbSVUY
    benchmark 1761 Z6gPTFZcQaPW equilibrium 1760 kbHcVXbqYNZc cosmological 1755 ITHOcSOcVZsN
    simulations 1755 BSETTXbTZanP modulation 1751 AjcWVbdTjNMS description 1748 N5YMURRPVEbV
    distributions 1741 CQDEMZaZVXNW databases 1740 SCcVRgOPc9ZR off 1739 UJJYbqWiUeNb
    location 1738 iMUXSvSObKTU induction 1737 TKtLZIWZaKUZ goods 1736 qbCWQWMdcSSe
    government 1735 vcGYVTXeYRUa number 1734 CTUPpbPVVHad internet 1732 hNWaSoJHUJQO tev 1732 ETDNlOSTTSIZ
    presence 1730 QfUnOeSkbLUH inequality 1730 veFXVTXcSSTQ outcome 1728 WghKaYYMCZdi
    combined 1728 FcWSVhU8LNbW reactions 1724 OdTvXGNSSUOY variability 1723 HaHCCTQSRUSZ
    flux 1722 GXGLNVpOcZVS measures 1717 rSNUSUcVOAZO loop 1712 CILVhiaVXiTQ oxygen 1709 AiUdCNbWWWPS
    weak 1706 FRDNdRSfZbkR than 1701 xUTQTYTcLeOQ variations 1696 KYKMIWqKcWRP discourse 1692 bCfPS8VQYPZV
    theoretical 1691 ZQOkTUHJgjXh volume 1690 CfSKMZMePQUl isolated 1686 HofKORPegWXO jet 1686 BVBIZPUUWTIY
    inflammatory 1684 RpqIbVUVVUXd semantics 1684 Z4jRSJWUXNXU oral 1683 PkuWVISUVOWR
    analyzing 1680 i8fRSMXPWHYR few 1680 W9fSTPahPkMW solving 1679 UAaYZsSXXUgT contrastive 1679 W9gRUSYiPkMW
    material 1677 NZTuHPVJPbVY organization 1675 iVSZTSFDjfZa prevalence 1674 XmcCUSPSCRWQ
    output 1674 jUNeVebieFWg polarization 1671 AXBXfQeTVUKW timing 1670 bXDUQlcZSBOR skin 1666 HcmjTdQaRjRc
    particles 1664 9aLkfHWXTVTS year 1661 YkXEVVXO7TZR cooperative 1659 aLZfStJMXaQX
    decoding 1659 T1gWVbWdSRRU medium 1657 9cDQQMPVWTHW average 1656 TR9QZhWkOOJR right 1654 eZUMnSUMHbYl
    weight 1653 aXgOZiYbCURC numerical 1652 EPHTXZdVXYrN capacity 1649 eeXsQfIMROTO
    generalization 1649 WAeTVZXiPnNX participation 1648 veKVWPPQNYUL relative 1646 dZIaMUrYlYTX
    french 1646 dHbPS8XNaIcV ratio 1645 5jNKTQRYTQQZ law 1643 cXBSYTLcaZrS codes 1639 SIUZVqSOYCcQ
    four 1638 MUCWpTJZUUhO origin 1638 AdIFHSSVYZWU inverse 1636 NIVVXoXhNmRW satellite 1634 HTINKcnJcYSP
    diagnostic 1634 QijGWWWRIScl identifying 1634 cBeNREaWWGZS residential 1633 gZLcNWd4ZRVU
    expansion 1632 ROKPpOjaOTWH other 1632 jqOVWMbedSRI force 1630 WWMdZZZcIlkF constraint 1629 PAUTZrMbWVaS
    assembly 1627 GYYtLPNcObVV better 1627 nDbTRGYeMbQT due 1626 IeOMcWqIOVZc tomography 1623 DfVITZfQQTXp
    symmetry 1618 HPKavTSXUZcR diabetes 1618 UqoKZUUUUXSI covid 1618 xeJVVSVZNTTN composite 1618 GZUtIOQWMTXW
    membrane 1614 JqodSSUcbUUU normal 1613 HkiIdZPaOVZi constrained 1610 NAYWRsUeYXST
    pathway 1609 OmnYVTOcmUQQ convolutional 1608 U6hRVbaiReRV german 1608 iIYSS8UMcLcX
    consumer 1605 zcJZUUQVTXTS causal 1605 hCZSWWYjMjOP finding 1604 Z8fSbcRRXCaT practices 1601 kXQWUOHBajXW
    polymer 1598 JbZwMMSYOWXW navigation 1596 TGYUTkZaQrLW alternative 1596 oeHiXQPQZTbh
    implicit 1595 a7eUSYWfQmOV bone 1593 OprNZWRYcUWZ progress 1593 UVJbiUQDMPCY peripheral 1592 ShjIZYZQLVdo
    scalar 1589 ISIUrRUXXYkP tests 1586 dYKTkbZcKIjg impacts 1586 ogIYQSZTISPF components 1585 JPWbIfaHbARU
    coordination 1585 jVRoQaHNecXd oil 1585 TeUwJNXcUUVa venus 1584 HXHSMUsNadUT property 1582 pbHoUSNSVTaX
    immune 1581 QorNYbTTbQTL improvement 1580 MaZUXjhENXDT university 1580 oWOVXMO7OXWW
    length 1579 ERYpVVfULJMP approximation 1576 MHSaerVaWPhP decomposition 1576 NAcgUiegRcRU
    scene 1575 UFcUUgXdQsMX organizations 1574 jVQXURGDfjXa combination 1573 MXgPpMTXeKHX
    discrete 1573 YGTaauUfPTZN planetary 1572 FWFFDVNVUUNW upper 1571 LcOJOXrFUXTX emerging 1570 lbNYTUWXrcWj
    sustainable 1568 dYRiPQM9ffWb telescope 1567 GWFFESJYSSQX chiral 1567 GUKeuMUVTXVU
    simultaneous 1565 CWRTGbqOXTRW anomaly 1565 JINThdpQcdTR benefits 1564 vdIYVVUVLUSK
    autonomous 1564 UGZYRoVXRpLW reference 1564 V8lOPPfQVKbR accuracy 1563 MJVIglRSGVce
    reliability 1562 RRcdYkPCLGPZ probing 1560 CPJMhIHcTUPT validation 1560 SSiJSZMCPMeg
    device 1554 JTanVaRPAYRg universe 1553 HTGMYTLdVZqO pricing 1553 nZJaWZambLWh
    consequences 1552 ufIUURQTPYSJ older 1552 mgPQWTVVCTRE geometry 1550 HJOUdhZcSkkP
    introduction 1550 gVKUPQE8bZTX importance 1548 vXKdPPdOWeTR shocks 1547 mcFWUWilYNTZ
    next 1543 ROOXrUMNTUBX head 1543 VKkOabYlOnZS rough 1543 SCdjQqPWURZW named 1541 Y9hPSAaZUOVU
    velocity 1539 BXEFFVSXVUYU gold 1539 PaZvLITaSRZd stem 1535 QppVWSPbiTUR severe 1534 UnlHaYYLJSYP
    solid 1533 GYVvSPUYQVgU cultural 1533 kTTVTLJCclXW maximum 1527 LHSTTlqRdOVQ quasi 1525 DRCQXZgVaTkN
    strategic 1524 oWMaTTKLihXf kinase 1523 PnoPZWQdkUSS dynamical 1522 ESDNgQMbUYiQ job 1521 vdJXVUMNRcSN
    who 1520 xgKVWRSWNVTQ measure 1518 eUJOkPaSICMO culture 1517 icUZTLHFclVU charged 1517 HTJZvOSVTVXS
    lessons 1514 xcHWUTUaWTWb flows 1513 iWFaYZeihRXj generated 1513 X7gQTCdXTWUU edge 1512 DFVkTmUZTZST
    asset 1512 kYJYWYcobMWi fluid 1512 GZQcZScUWcuM integrating 1511 c7gVRTOGdNYW have 1508 ujORRSbgXTRO
    forming 1508 HXIHERFcSSRW range 1502 FJPbNqWPQQMb sensitivity 1502 BnRWhVgTWTMX
    transformation 1500 mLQgQXQKkObe heat 1498 SdNlLTkAUSVT preliminary 1498 FUJCIRaLWPKX
    materials 1497 IWWwKMUQOXVW compact 1495 BPFIOZIYRObU wavelet 1495 LEVVYubRYRWP
    filtering 1495 R5eUUmbaWRTS peer 1494 kPTbToJJUKRL situ 1493 HgbpMOaTKUag institutions 1491 taIZUQPPfcXe
    full 1491 JJaZdqQOUNhP lhc 1491 MTMVuORSUREY well 1490 jgOmQMPTHYXJ rna 1490 OhrQZbTXkKWT
    attacks 1489 W7gYUmTdSZNV insulin 1489 PnnSXTRdlWRN contribution 1489 TaLVpMSPeVBY
    observational 1487 HcMFRWkQRaiN co2 1487 RcQrGObFVVSR lower 1487 UZNQRfxPZVXd species 1486 HmfSRUgUkXWJ
    affect 1485 weJYVRSVPXTL debt 1481 maJYVWbmdNVi apoptosis 1480 PopPaURdhTUZ stable 1479 FUWtSbbaQafU
    map 1479 JGXONrSTcfZU forward 1478 XQJXpdOYeTGf hot 1478 CXBMDRSQVVVU spectroscopic 1477 GXIIEREbSSRW
    inhibitor 1476 PpqPZURdeUTV exploiting 1476 W7iUSXURaCWS preparation 1476 LfbuNLTaMVVU
    preferences 1475 wYIXWXUdNXPP limited 1474 aTZSWkXaWFcr charge 1473 BVLmlOQVPRXW korean 1473 SWfGMHkGXLVP
    tibet 1470 EXEOVTmJZULU changing 1469 ndFVnQSOVWMX depth 1469 NIYWPlacSpMU foreign 1468 paIZUTaieOVi
    formal 1468 gHXZTcKBdJcT conditional 1468 bBfSXZbqXbPW artificial 1467 NSYcNge5eUWa you 1464 nDaQTHVbNgPQ
    activities 1463 ThVVJVNOjqMT sense 1463 aCgPS9XSaMbW period 1462 HcICEXcRTRQY plant 1461 hjOnLOSThZSO
    internal 1459 gdAVMTVZjYYj intelligent 1458 VCeaRpOHVPSX labour 1458 paJYUOLIffXa
    ranking 1457 Y1iTSTWdVSRU ultra 1449 GYHMITBXLOSV students 1448 oZSSWQQODVSC topic 1448 Z5iPSFYXVRUU
    cardiac 1445 RnnJchXVMXaX game 1444 lCXbTgIRdeRa audio 1444 V5jTUZVbSiOS white 1443 LbJBMaNcKWXI
    biological 1442 NksbUWOceOVP visualization 1441 GJioOdSQPPVa coverage 1441 jPTXUcUTHDVC
    eye 1438 WNiLWeSVKpNK input 1437 RCWTOpbQdHSU decisions 1434 ybIZWWPXRXSS practical 1433 UAeYVnQRYFXW
    roles 1432 gdYZSKHKlhTN great 1431 oeFURUjgZQUb century 1431 veGZRNYRbWWY driving 1428 aOXWRiVZRwLU
    reducing 1428 XQWpPgRIPFYL tools 1427 aBfYOJRFYJbV micro 1426 iaHnNYXUZRRl convergence 1424 gKOZZsVaedYf
    lingual 1424 Y9hPSAaaTSUV iterative 1421 T6eWVkZfTbQV lines 1421 GYKEGTFbXRSW kernel 1420 P8dYYpVbYQTR
    gauge 1419 JSKWyPRUVWUT reform 1418 veHXVUXdORRP run 1418 qbGZZXajQMPT documents 1418 Y7iPTHWTWIXU
    hard 1417 BSDKQOhPUTKX nature 1415 QbDIGQDVWcUS variational 1414 TAbUZhXkPkSU rare 1414 FYONlNTSSQDf
    adults 1413 chZMXVZP8UTE clouds 1413 GNLMDfUYUjNU red 1413 FZNGESEcUSRY administration 1413 XqpOZVQYeVSM
    targeting 1412 bphZWSRngQTW contact 1412 NQXXUiSbNtIR governance 1412 pYLZTSLKidXg trees 1407 V7dRTcRVWCaP
    weighted 1407 QBfTXrUZQRbb sup 1406 CaFJEQbTYXQS cardiovascular 1403 WolGaWWRIXVK major 1402 TjPMNUqLdaTK
    prompt 1401 VAeRZOZgPjHX leveraging 1400 a6hRSKYbRfQW diabetic 1396 RqqJaVWYXWSQ dense 1395 DKNOKWRgOhHV
    profile 1390 GeTAMcgNbQVO dust 1390 FZGICQMZUTNU calibration 1390 COILPaUWMaDb coronary 1387 TmnHaaXQHXZZ
    mixture 1383 MDbdTWZiMiHX channels 1381 NRVdWpKSdCRS aggregation 1380 XHasOhQeSUZd
    hidden 1379 Y4YTaiMeaWSV fluctuations 1378 aYDWgXfldQgc delay 1374 RNQVRuRTWCWQ muscle 1372 QpqKaWUZdVVW
    coronal 1372 HWHJJVoQdZVS rays 1370 BVCKaQaPVVHZ credit 1369 pbIYVWcmXNTc linac 1368 KULZhUaHMMEg
    morphological 1367 QIdTK8VVUFaU ground 1367 HWOKJapKXYSe intermediate 1366 DWGKLOFfTRRZ
    external 1365 iWDTSTTmdTdi preference 1364 jEWUUYXlNkNW luminosity 1364 GVFHMREaPQOZ
    green 1363 WdLlJJKLffaX chandra 1361 HWHFFRGaRTRY left 1360 VdZKlXXP8TWe lipid 1359 LolfTPSdeWWL
    perspectives 1359 haSYPLMBjhWW migration 1358 smKcOVYVSPSO extreme 1357 HSDHFXaSUeaM
    overview 1356 TLYTF8KOVIWX equations 1354 MONXlcUcVZrN profiles 1353 CdLCGUVZdSXT
    hospital 1353 ljVOXVYP9QWL grained 1353 W6hPSMafReNV relationships 1351 iZPWQNMBdmUW
    mental 1350 jZXOWPSMBbSE personalized 1350 YAhTVeVcOkLV corpora 1348 YDePSAYRXGaU
    searching 1347 GISQXeJTfCNS food 1347 rgOeROPMPbSH values 1345 paMUXSKFZjYP unions 1345 saIZVQNNfdYb
    manufacturing 1344 uZIdTYRQfSYe label 1344 X8iQTJagPdPV comprehensive 1344 UFXXDEITMYOQ
    fiscal 1343 naIYVXdmbNVg hadron 1340 LTMVsORSUQDZ preserving 1340 VAeYUsSZVXRU
    intervention 1336 hgYMZXaQ5YWV streams 1335 NGURLtSQcLSQ correlations 1335 EQEKkRPZSMMZ
    devices 1334 LMWrQiPJOMWW way 1334 HQGcANHTVWYU films 1333 JaWwNNSVLUXX electromagnetic 1333 CWKdsQZRTTUU
    wages 1333 veFXVSWcTTUR pair 1333 MMPUuKTSURGY machines 1333 V8gXTmQWWJWT microwave 1332 CWGRUUmPWaiS
    transverse 1331 ISJVtRUQSRIZ base 1330 RAkVOIZRaFYV frame 1330 NCTSZfRWYXrP dose 1329 MpiPcXdPJPKT
    personal 1329 rLTXQRNEgcVX pilot 1328 LfWBMXPOENVf incidence 1327 fmQISYiUDSUN
    depression 1325 rgUOXSgjOOTY managing 1324 kSTZTYGBfaYe japan 1323 hgGSQXoRcSXi
    augmentation 1322 W8iSTLagPhOW hemodialysis 1320 WliIZXaOAVXU endothelial 1320 QpqMZWTbeWTT
    directed 1320 TPfpSmSYTJXM streaming 1319 SFZZVtQOXJTQ games 1318 nFSbWlJUZeTW camera 1316 IIRQMjYVOiDW
    cycles 1316 iaIXVXikdNYj markov 1314 NBWRakYhbRhR crystal 1311 GZVwOOWVNTWW acceleration 1310 ESFPXXkTadiP
    sequences 1309 NEnRSmWUcNaT emotion 1309 a9iQSCZXUdRW speed 1307 JNLRQqfKaLTR electronic 1306 SNYtPWOJKKaT
    old 1306 ffICHQQZNMUO reduced 1305 MjllTfVZUOWI pay 1305 xdGYVSPTVYVV filter 1305 FJNPUqZRSQIa
    signals 1305 KIVSgbiaieKJ topological 1304 JOOcjYUYSbrN inhibitors 1302 PqsTXVQaaUWZ
    inter 1301 bEUZQlPBfRXS limits 1300 gSAWpQPYbUQb string 1300 LNNVpRSZYVpN employee 1300 nZMYVPHHdjWY
    mimo 1299 RNVaVvTPYDVR concentration 1298 PnPgQSsYVYUb texts 1295 ZCfPS8ZUWLZU ensemble 1295 V6hMQIWfSSSU
    city 1294 pcKZQVaGNZRI receptors 1292 PnqQZUSciVSR chemotherapy 1291 TkjOZUVTKUcq
    lattice 1291 CPKjlXVOQMcU classifier 1291 V4jRUZZZVIXR unit 1291 aTgSaeP6TYYj nlp 1291 aAgPS9YVUOWU
    cellular 1289 QbiZWnNSjGSN interpretation 1288 TCSNTMjXfOlS dimensions 1287 RSKVnRQRXdqM
    hepatitis 1286 QppLaXVRLRZY bank 1282 mYJYVWakfMWk therapeutic 1280 SqrLaVTVWVWZ
    constant 1279 IQJUhaRbWYrN mesons 1277 KTLVwOSTVTIW asymmetry 1277 GTGTtOXSYVOZ trained 1276 X9hQTKahPfPV
    chip 1275 POXhRoPJTCUT remote 1275 OPNNDicFZdMV resistant 1274 OlpVWZSVfMTG smart 1274 aLXkPlLBWPVY
    calculation 1272 FUJXqUfMURMX robots 1272 UIZWVoUaQrMW perception 1272 WFdTTeXbRtMV
    editing 1271 X5iSTQYdQgQX damage 1270 NrmXYUZbiTPS consistency 1270 X6dRWZTgRlVW thin 1268 EYQsMPWWMXeU
    retirement 1268 sdJWWWYgKOSM systemic 1267 apiKaWWWVSbm housing 1266 sdFaSVfbTLUY
    historical 1264 sUOUREaQeMaY momentum 1262 ISFasQUaVYeW step 1262 TCliOQXfLdSW pediatric 1262 ZjjJZYXJAWXR
    north 1262 ReFPNQnDWYPW morphology 1261 FURYCDMaPNWX predictive 1255 YOiSYsWXKjRX sex 1254 hlYPWSVUHUQ9
    working 1252 qePQXQMEOeZZ equity 1251 qbHZWWYkbOUg transcription 1251 RfrNZNTZmLXU
    multimedia 1251 VDcZRpNJXJTT indexing 1251 VAfVRkPPbFYT secure 1249 YLXaUrJJZGUS returns 1249 pbHXXWbnVNTb
    breaking 1248 MNKYwPRXUdUU surfaces 1247 DXZqRaUdXeeP intelligence 1246 gPXXTXG7edZc
    genome 1246 NgpVTbLTdKUG element 1244 6dXfFXZQYXZS your 1244 mEZUUSSbNmMP nucleus 1241 CXFIVOJXUSGW
    artery 1240 TkkIabYRFWbh generic 1240 VEWZXmNNVJlP disorders 1239 bfhKaSUMFUTB switching 1238 NNXqYeXYOAZY
    nerve 1238 RpqIbZUWXZTU facial 1238 SGjTWkYdOnQX investigating 1236 cCePP9PPXeTS quasars 1235 IVHFIREcRRUW
    reconnection 1232 JVKOOWtMecUS cerebral 1232 RonIaZaQLXXc mechanical 1231 FabtPOYXLZTY
    youtube 1231 gVeQVQPBDZVJ europe 1231 tdFZSPTPeZYa arabic 1226 YCfPS8ZVUKYU psi 1226 LTMVsPSRVQCY
    cold 1225 DYAIHQVQXYTR incentives 1225 weGYVUUaPSSR orientation 1225 PXOeLQJIcrbX shower 1224 FVEPdQeMTRDa
    collision 1220 GRJPjZYNXSAY tuberculosis 1220 UqoKZUWPLSYR asymmetric 1217 PZCkKZkcWTPa
    comparing 1216 eIZJRAYRTKgP aspects 1214 hJdTaITXgJiJ invariant 1214 NEVVgkVfUjgP poor 1213 dmVGTVWX9RYd
    increased 1212 WumNYUUXSWTJ revisited 1212 eW9SmQOcaLTb prognostic 1210 SijJaYYSMUdp
    cooperation 1209 oWPaUXIGkdVb hand 1208 VNeRWlWYGqQa prototype 1204 LETdWXTJPPBg treated 1203 PnnRaUUUOXcl
    tensor 1203 JISWnbWfUgjP robustness 1202 X6gTUUXiRiOU side 1201 kdUraTJXXYLd grammar 1200 XBfQTEXSYEcT
    indian 1200 ccSPLJqFcUXQ diverse 1199 YGfWRTSYSvMW modes 1197 HSLZhWTYUctQ very 1196 ETFGJWJVPNNZ
    academic 1196 tYQSWNONKXUF bound 1196 JVITafWncPlU hardware 1196 SJZcTsNLYGVS lead 1195 VlTmXLYREWNJ
    back 1195 pWBKNRaQTMbS contextual 1194 a5jQTIXZXaRU syntactic 1192 XBfPTBZVXHaU
    aggregate 1192 nYJZVcalaIVe net 1191 jSKXchcQMJIH cohort 1191 dldJZWZPBSVJ prevention 1191 bkiOaVOPZXQ9
    creation 1190 mLUWSILFhZbb challenge 1190 bAkTRBUTZWXa silicon 1189 EXPqOWWNIOQd carlo 1189 DKJXlfWYOXJY
    monte 1188 DKJXlfWYOXJY metric 1186 P6ZSUkfaVbbQ broad 1186 HVGEGRHdVUXU conflict 1186 lXOXUQGEdkXZ
    late 1185 MgJIOTbTVYf9 experiences 1184 pSTTUPJ8RaWT disambiguation 1184 XAgPSBZWWJZU
    used 1177 KZYqTNUQJENS teams 1174 fVTVURFCcnWY determinants 1173 wgIXWUWZVTVd
    dysfunction 1173 RooKbWSZfWRN intra 1173 oRSVSmWDdYaZ taiwan 1171 UdIRQVoCWOMO secondary 1171 KoZRKUnZfRTQ
    photometric 1170 HUHEDVIZSTPV bursts 1169 CVCFPUgRaUUT periodic 1168 BTDGHaXXXSXS
    southern 1168 OaDJBRcLcWPT calcium 1167 IjgnMKSdZWQP sign 1166 V4cPdIWTaLSW spaces 1165 a5cTYXOTakfT
    pathways 1165 WokbVPLRkUPL removal 1164 DeimNYcZZcQW rights 1164 vbIaUSLObaWY encoding 1164 T5mSTaXdYTSQ
    tube 1163 OhiReTTVmRJG host 1163 EcOLEREbXQQW tumors 1163 QmoJbXTUWVZj architectures 1162 QHbkPkOMUEXU
    sky 1161 HVHFHTEbQQTX nursing 1161 odVQWRSJDWTH errors 1160 cBdNXHaVQDYP interplanetary 1159 MXLNNVuMebST
    position 1156 IHPWaaZNQM8a methodology 1155 WHYaQYPDcAeT competitive 1154 tWMbVeRfedQZ
    mesh 1154 PHcZTxSUSTVV prospective 1153 XohMYWaMAUWT objective 1152 VBaYPsWTTfNT student 1150 rXNUWRVYEUQD
    reduce 1150 sdLWVWWRHRSG section 1149 PXGXpUbYZMJj should 1148 zaIWWUVZRQWX varying 1147 TPKdXrajZLXb
    polar 1147 GXIMGUnPcaSS distillation 1146 W9fTUWXiPlLW elastic 1145 CZQjcijSNZXU flare 1144 IWIJJWqPdaTT
    motor 1144 ZhhOXcTYViLA expert 1144 b5lPVQXXMdTY relevance 1142 XAlNPYdPciRY degradation 1142 JeeuOMUbVaWT
    propagation 1141 MJOUTlsUcaWU death 1140 osXNYRTaVVSL labeling 1140 Y6jNTHZZUOTT fixed 1138 YTJTWoTbU8Wc
    humans 1137 cQrJXNUYbhNL balance 1136 meJYaZjffXXf deficiency 1134 UlkOZVTZfSPB disorder 1133 VhfTaOROIXW6
    transplantation 1133 TnoGbWTSSWYh datasets 1133 X5hORHZcTWVT mitochondrial 1132 OnoQYSTclTSR
    precision 1131 IFMSmcSNWIKR qualitative 1131 jVXRYPK5TdaR compositional 1131 Q3fbNOaaOYRU
    load 1130 RYebVmUEMFVK communities 1130 lXSXSPIAciWX heterogeneity 1128 thIdSWaeWSRX
    fiber 1124 8bUnVRRVJRMa injection 1123 DUZWRPnKEWVZ analytical 1123 IOJWbhUQYXsQ
    significance 1122 RkhGUZjRNSdg signature 1121 9VIEUeRPeQVU hormone 1120 QpnNZVUaeTSI
    behavioral 1120 sdOWVWRUJYNF mean 1117 XNGTncmhWWUT accretion 1117 FVDFKRIbTUYT
    instability 1116 NcLNbUjYYZok metabolism 1116 SkkUXTQXmVPE federated 1114 WBdXVlUfQjMX
    reality 1113 gGXXSnRURnMV less 1113 wQWZUcRhOVMQ note 1111 XULPdeRaMPvX types 1110 RQdLTKYLmKhI
    reveals 1110 JlkNQVRYmUQN interpolation 1109 SCcXWtVcRcTT cavity 1109 7bJVZPYOLPMg
    ionospheric 1108 NXNPOWwKdZSR cache 1107 UGZaSrOMWFUS dwarf 1106 JWIFETFbRRRX various 1104 CRWeSFSYQPoQ
    transform 1103 QHVaVvPLaOXV intensity 1103 XePRPXuDWYUS collaboration 1100 eJVXWXGFdoWY
    aqueous 1100 IdZuKKUYRXUT vascular 1100 RopNaWTceWRP probe 1099 5ZIRdOPVZMMT
    unemployment 1099 sdGXWWakSOUU holographic 1099 LTLUhTUaWbuM laboratory 1098 NbFXKWeDWQIe
    perceptions 1096 naRVVOHEUkVR super 1096 COGJKcebZeVS neutral 1093 GWIUoNXOTTFZ vehicle 1093 lSPgRrTSQVPI
    pairs 1092 MCcJbGTZaNJR moving 1090 aGQRLtOMYXSP findings 1089 eUhHWGYMHPdf reading 1087 a7hPUCYZRXTS
    special 1086 iTNZVVG8dZdT consistent 1085 VCVSWgkiYjVP technologies 1081 jSSeRXL8fOZc
    meson 1078 KSLVwOSTVTJV instruction 1076 Y6hTSVWeOjMW fabrication 1076 JbXvMMUVMTUZ
    resection 1075 TffLZYYQJWes samples 1074 GgmfLRZcIUXb setting 1074 uaRPUOOFOaWQ areas 1074 ccOcKXi7cYSR
    macroeconomic 1073 laJYVXdncMWh taxation 1072 rbHYWXamVNUY questions 1071 b9hNTBZaRUUT
    fragmentation 1070 OWEVmNMTZRCa compensation 1070 taFcXgUZQQSY words 1069 Z9gPSAZWWMYU
    interacting 1068 ETFOhSObXbkN agreement 1068 jOcNWNSDRPhk metabolic 1067 SppOXVUUdXTH
    cone 1067 ETGNpOSUYUKW need 1067 oJYNROZYJkPM topology 1066 OGWZUvRRYOaO behaviors 1065 fYSeSQLFKnPL
    transformers 1065 X6hRTNZgQfPU optimizing 1064 X8iaRnSURTQV intrinsic 1064 DPPSWTLnYjNQ
    dispersion 1062 YfDnLNOgTTXd tagging 1061 XBgQSAZWWJYT forest 1061 hYGSKUJFhfZX mutual 1060 gJLTRYTpcWWl
    shell 1060 CbSsQMVYNXaV shift 1060 MBVpZbZWWhXU expectations 1060 qbHYVXbmWNUa zone 1060 IdMOEZlLeWPP
    minimal 1058 JGWTwUTVVOVX spoken 1055 ZAgPSBYSWKYU voice 1052 lQTWVOIDfjWZ basis 1052 QVWTVjgPuVSL
    pion 1051 LTLVvNUQVSHX tolerance 1050 QYghSkNMdDTM allergic 1049 UnmFcVYOLUba oxidative 1048 OqpUXRTbeVQN
    bridging 1048 a6eZVRRYRmNY character 1048 X6jTREYaVRWT male 1047 ZpiKYTTYTWQB behaviour 1045 iYQZNTL9SmUR
    living 1044 plTYUSVJEZWR linking 1043 iIbSRANIacWW saving 1043 sdGaTaccVJUX best 1043 tIeQYgQSMVYa
    taxes 1042 rdHYVWbkQMST skills 1042 jQUUWcUcHrLN threshold 1042 MMSiejPMTHHY separation 1042 BWRtWPSTPQLT
    supernovae 1041 GWFFHSHcSSWU wealth 1041 sdGXVVajSOTV endogenous 1040 qcIZWZanZMUY
    respiratory 1039 TpmMWVbQFRZR narrow 1039 HWFGJREcQRRY accelerating 1039 PCTYenQZSegN
    college 1038 pcMUWUWYESRD enterprise 1037 jOSbSbGAhSZa metastatic 1036 SjkJaYVTTUcq
    replication 1035 bWjTVkIIZJQI inducible 1035 RnoSYUQZlXRP female 1032 ojTRXRRYOVP9
    atmospheric 1031 DZFOGRkNWXOS probability 1031 XIPSaufXZJPY kinetics 1030 FfZrLMYaXYUP
    down 1028 inhYVYUglTQV theories 1028 USIWlSRaZdsQ delta 1026 GaQRmSdMfYFO times 1024 cWESXbiOfYnM
    mev 1024 JXIRhSUMOLCg infrastructure 1023 iLTcQhNDfHVX rotation 1023 HTNNNfpRYjWS maps 1021 PEZUUpZXXnVQ
    noisy 1020 W5iSTUZjSZPV checking 1020 Z3hUUTUTXHZT main 1020 FXGIQSLQQQCc poly 1019 IfftNNTaPXVZ
    expressions 1019 YBhPTEZTYHcS strength 1019 7XCUISYTZbWT skill 1018 pSPXVbWjRoNY textual 1018 Y8hQSBZYUPWV
    canada 1016 ofAQMPSVPUTM populations 1015 OaMDEUCZVTRP fluorescence 1015 ElfdQPYYRVZm
    selected 1015 KYKFHSAbVQRU approximate 1014 QCYXYuSYZObQ vitamin 1013 XlhKZWXPHRTD
    teaching 1013 hEgQURTTGhOK products 1012 vfKcUTQXbNNQ stereo 1012 KNQQMkpPagQU hepatic 1012 OoqMZWUbcWWc
    difference 1011 jRBNXdYQNgSI complete 1010 FZQIRUDXMKUi statistics 1010 QJDRdWadWImM
    korea 1010 dnUPPWnDcZVW beijing 1009 HZHORShGQPEV ultraviolet 1009 DWEGCSUWUVQW defects 1007 JikcYUSXhSaD
    elements 1007 HYPPERiJkUVO example 1006 Q6bIKLOWYRaR trajectory 1005 TFaWVmTcRoJV
    biomedical 1004 XBkQSBZWULXT parametric 1004 MLVcpkaZSPLd being 1003 tbMUVQMKOdVK
    metrics 1002 Z5hPUIZYTPcT collider 1002 LTMWrQUOSPCa epithelial 1000 PppPZSRcfTUY
    opportunities 1000 uZKaTQOHaaVY elderly 999 jfUPXVZT6QVJ sites 999 GghbKOaVpSVS
    supporting 999 ZFaaSjKDbIVT conversational 998 Z7iQSFYbSaRU parity 997 OSHWxSUYUMPX
    seyfert 995 IWHFGREcRSUW imitation 995 WJaVVgWePtLW sodium 995 DjalJLdZWXTX schemes 995 cKRbUpRMaBYT
    northern 994 OaKTJUqFcZSS peptide 992 JmqYVXQdgOUU swarm 991 PKXZVxVNbNWR normalization 991 S3iNVQaZUNYS
    heating 990 RXKYLVpAdZVU mid 990 HcFFBSUUNTRY derivatives 990 TgalTVSphOWc conversion 990 NRerLDWYQPUT
    processor 990 SLXbSpOJYBWT pose 989 TGbVUlXfQpNW engine 988 V6eWOfOQYFUV collection 987 bBfRQFUMXGWP
    african 985 rYVPQDYLNRVI increase 985 tiORXWZUFQUQ utility 985 kTZTXvVVMLTV middle 984 ZlXJTUpGPcUS
    act 983 vaKWWRWbJWRJ emergency 981 hdYQXZVH7SVK blind 981 SMgbUvVVUTOJ missing 980 pJEPUYMeYXMS
    forecasting 980 fPKTTeomZaSa induces 979 RlnQYURelWOL emitting 978 CZLbFOHaJSUZ mutation 977 RhmOZZUWjOUC
    views 977 fAZUUjLPTkRY bounds 976 WJPWdtYgVNdS plane 976 9RDJXXWYTagU boson 974 LSLVvORSURHX
    there 972 tdJSXTZhMPUU prostate 971 RopLbaVSVUWh evolving 971 hJaMQjKeclTV art 971 hFfURATIaTWV
    vacuum 971 GTIZnQUXUZnQ examples 971 X3hQTQWgRbRW entrepreneurship 967 pXMYTOJIggXd safe 966 ZJbVbpUgQkMa
    examination 965 nbOZUQIGekWU exact 965 NJQXljUaYOlM rational 964 oYIeXcXmYMZc extracting 961 W8gPWDZUWJUU
    boosting 961 V6gWSbVhSiOV geometric 960 LGVaYoWdPlbS coherence 959 R5kNVTdRRRcb panel 958 udHZUXZeQLVV
    associations 958 mebMWMJDZeXP users 957 jFeTTWKBVRSM mri 955 PblIZdZTMXco italian 954 jLYSS9SFaQca
    capture 954 JWklSYOPhFQQ pregnancy 954 diaPXUWVERR7 africa 954 tiKUTSTOOWTI educational 954 qaOTWOWVFTSD
    land 953 peFZOVfJcWTU fermi 952 BUCQdOOaSXiR exercise 952 ctlLYWVUOVTN assignment 952 bFWcTrOWNMWL
    rise 949 veFYSTYbXRUY targeted 949 YloJcQTgaRbN trials 948 leiJcZTODPbZ issue 947 iSQaSTH9iaYc
    style 947 a6gQUGYYQeQW sheet 947 MZJXLWvUfWVY volatility 946 jYJYVYdobMVh flight 946 PVMcXdlaWX9f
    curve 945 ZWBQMjZhYGVd strain 944 FmXoOOWMZZUV transitions 943 OVEekNSUUfmQ benchmarking 943 Z5hUUNXcQgNW
    men 942 mgQRXSWVETRB symmetric 941 LMNYkiQYUPpN arterial 941 TjiIZZZOFYbi ownership 940 wcHYVTPUaXWd
    foundation 939 WHbVUeWcNtMX cause 938 kYKIPNodNRRO medicine 937 jegOZYQJBSYL conceptual 937 fJXUSKK9haZa
    cosmology 937 ITHPbTPbVasO australia 937 oaMWSQNAagWU prior 937 XKdVThYgWsLY caused 935 IeRRQWtNhVRS
    analyses 934 NgX7KRNIcQXU healthcare 934 tYTYUZQMFQTI principles 934 RPVhMINCaYlU
    adsorption 932 JcWvKLWUQVTT mineral 931 GiVeFNeSdWQH superconducting 931 EUGZoSZLOPPZ
    learn 930 kBcSUOVdSnQU hoc 930 VJZaSsMKYHTR specification 929 cJXYUmQNdAZX electric 928 MYGbUTtJabWU
    estimates 928 oeFQSVbfKOTL optimized 928 QKfbTrQKWGUV compounds 927 LWhkMBTWcJXS gain 926 VTASSjTaUBQd
    workflow 926 VIceSlLHZFXV center 923 NbQXEdFEJQZW doped 922 IbWvOLTWMVXW emergence 922 eUPTURMCgodX
    wall 922 VdTSbVbVNVqq leading 921 MVJTqOOSeSET criteria 921 WbhKYYTLLRgr sdss 920 JVIFHSCcRRUW
    leukemia 920 QnoIbWTYaRYg susceptibility 920 NroLWXXQbUSN annihilation 918 IUJWtORTTTHX
    correspondence 918 WHeOakYbFiZM workplace 918 paMWUPIFYiVR earnings 917 teIVWTYfLQSM
    germany 917 tdFYSQRMbdXX lateral 917 LijNUdfOmbTO candidate 916 HZLCISEaRRSW stroke 915 TlpFbZUOMaUW
    lesions 915 RglHZbYSLWbn radial 915 9VDFQWNWQRRX discovering 914 X0fQYSOYYYQU malignant 913 SjkJaXVRNUcp
    domains 913 UBlXTFTaePbP cooling 913 KYDeNVb8TTXT country 911 rcHYUUaheQWg knee 911 KgWMYZgFBXRZ
    inhibits 911 QmnPaUQelURS gastric 911 WolIZYUMKXae magnetopause 910 MWMRPVvLedVS static 910 OIPZiiTUXNoM
    signatures 910 DVMLbcjJeObN where 910 xYLUUNXaOWRM uncertain 908 fMObVuVdaPYd diseases 908 XpnKYSVXUUPG
    aging 907 ipZVcabcTJIL discrimination 907 lYGZkTVYIOJQ comment 907 PTPRYIvKcZUU money 906 paHYWXblZNVf
    cyclic 906 GUfiRmSUaFZQ may 906 TaQNOXyPdaVX smoking 906 jgUOXVYU7STH auto 906 d9aeSdXhPgMZ
    library 905 TCpYPWGUdNVV politics 905 saIYUONLefXa war 905 vfHWUSZcPRUP fair 904 pGSZVjHRdXUY
    vertical 903 WZKSLctIeVRS adjustment 903 oZHYUaemXOUc drugs 902 ipcYWQSZIRSF earthquake 902 NaNPNZuKgUSS
    requirements 901 nXOcWdQOQCPI hadronic 901 JTJVtNUSUSGX halo 898 EVDDGTNZWWSV success 897 xdQSVTNKPbVO
    before 897 nZITOQrXXaZZ interventions 896 ohSOXUVMAYUO ionosphere 896 NXMOMWvLdZSS pulse 895 DaQXgagJNMKe
    infected 895 UokKYWVRKRUF enzyme 894 KkjmQPRZcWPN regularization 893 QBaThbZjSmTT whole 893 SMbSWfTcRvMa
    decentralized 893 gKTdVvOXZXNZ activated 892 LnnjRNScXXRT mathematical 892 T5jVYgWWTPUK
    extension 891 NISZdTT3XOYa nanotubes 891 IcZvMNTYOUXW tolerant 890 SNadTrMLYDUQ parton 890 JTJVtOTTWTFX
    anomalous 889 ASIepORWRWUU ethics 889 kXTUWMGCdkWU fully 889 M8caTdXiUiRT follow 888 WhaDSWROBWbj
    vocabulary 888 X4iQSMZdRbRV disks 888 GVGFFUGYTQRV interference 887 GUWkYlUMUENU alloy 887 IaWwMOWVMUYX
    profiling 887 PclLRYXQlQQC repair 886 QltUXZVSKTZd concepts 884 g8iQSLPNYdVY applied 884 ZBeXQdTMcDeW
    mutations 884 QmpIbXUVaQaf economies 883 paHZVWaifRWi lens 879 aPLLONBOakac
    distributional 879 oIUUUIdiSIUS extending 878 d9cTUPLFbMdU progressive 878 WMmOXnadLfSe
    stream 877 LFSSNuXQZMTQ answer 877 a6iPSFZbQVST throughput 877 NNZfTqMOYDWQ learned 876 ZCZWVfWiRpQX
    technical 876 kRSQQNUJSFfm planet 872 HWGEETKWTRNY healthy 872 alfLXVYRCTUE
    quantification 871 OcyVQXaRTbOO continuum 870 FVGGHTGdSSRX aided 870 VCiaTkQLTHXY burst 870 CVKKIcjRcQTN
    operation 870 JWNeTYSCHMKh help 869 wRPSVINTSfUO crises 869 mZJZVVaihQVl regulatory 869 qgTXWUKUpYUZ
    guide 868 YNdFTYafNhTo node 867 QKmTWuUYXWRZ basic 866 XanNTjKbbGLQ pain 866 imbLZXbTARZa
    suppression 865 BeUcqOQaYTNX nets 864 WBabXtQYVPYR mixing 863 IOLWsPbRVXHV onset 863 NjWGOWoOXYTH
    lensing 862 FTEISTJdUXjR emotional 862 hJcRTIMEYlVV feasibility 861 XaWYJPV7ERQe
    sustainability 861 kXMcRQPFjdYh childhood 860 ifTQWTWVDTQ8 reward 860 YFZVXeTfQtNX bright 860 HXHFGSGZRRQX
    entry 859 whKWWWXeVTVZ risks 858 saLVXXbnSRTc localized 857 HOXYfqUTaPiL cloning 857 QjoTWVRfiaMJ
    kinetic 857 AYLhXPkSceaP differentiation 856 VkcYNSFUpcRa horizon 856 SMRVcdVjSqjR
    influences 856 gfZQYMKCZgOK rank 855 V8eVYfYkPfQU coated 855 GeavPNSYPSUY symbolic 854 a3hVVbQWXgTV
    attribute 852 Z3hTTbWeVZPY east 852 RaHQNStJeWRT lithium 851 JbWuKLTXLUVZ transcriptional 851 QlnRYUQenTTS
    focus 851 dRYQUIECUkXZ forms 850 hVWVUKGEjfaY classifiers 850 X4kOUPYdTOYX both 849 Kia9SdRWiXLT
    tracing 849 JMKJEdEaUZQV benefit 848 veKWVWURJSTL p2p 847 VIZZTrLLaGVR eeg 847 QUqGZjZSPWPK
    legal 847 nFaRU9VWQSVO muon 846 JTKVmRZMSQAa ldpc 846 QKVaUqPOXAaR infections 845 WojLWTZNJNVH
    pandemic 845 weHVVSVYOUSN unknown 844 S8hRWmYeUcTa mission 844 GUEKFXYIcbPW box 844 cDeWXXNiaoNU
    route 844 MTYyLdSUSPXU france 844 qbEVNNMPdYZc designing 844 gDVcQZHHbIcV cities 843 qgGbNUfMYTSQ
    abstract 842 X1hQUNVUXOYU glucose 842 MondUPTchYRS delayed 842 WacNjpaUJRYi bert 841 Z9hOTAabSSUU
    suicide 840 iabKXMWLBUUF laws 840 mcLTXVUbDURC voting 840 ySKXaXRbTYTS predict 840 chpIaSYPKfZZ
    lexicon 839 YDePSAYSYFbU flavor 838 MSMVvOQSWSGY guidance 838 WIePWeZfKqPd barrier 837 OhkUWabgneOQ
    polarized 837 DUESmOWRURIa amino 837 GgihQSQejPPM which 835 wZLUTJXVdVXc adapting 834 d2gVSVRSUfQU
    computed 834 MdeKWZWUKRdt paradigm 834 d3dXSbNSbeTY progression 833 SqoIZVUZYUQN toxicity 833 RetXSHQedZOO
    aligned 833 JMRVKRvQWeVU orbit 832 BVDHGVZSYWRU variables 832 hXGQOYViDOXH capabilities 831 fBbVTPMOZoRb
    taking 831 uYHXcMSZZULb controller 831 SJbaUyTTXbOW sarcoma 829 UeeKZYVNIXer plate 828 DZOaVXlFaOIR
    intensive 827 jTcRTmODNJYT attack 827 W8fWVkTdQgNV residual 827 QJbaTmfdUnLW explanation 827 ZEQMWGncZfYW
    ventricular 826 ThgHZZaNDWdh wavelength 826 9XFRBUVURRQY adolescents 824 egZLYUUK8YVI
    pulsar 824 AS9GUTRWUUcS nano 823 JcZvJMSXQVTU retinal 821 QkqGYcWaXXSL opinion 820 cDiOVAZYVKWP
    finance 819 paHZUVZjdPWh sensors 819 AXbnagUQKeUV terms 818 eLUOUHjbfEea revisiting 816 fBVQSTSkYoSV
    myocardial 816 UnkHbaaQGUac teachers 815 tYLVWQQRJdRI lightweight 815 U4jZTfRRVNPV
    concurrent 815 TLgVYrPNaFYY inflammation 814 SrqLaVWVSVUR liquidity 814 lZJYVXbncMVi
    nucleon 810 KUJVwNSWWVNU magnetosphere 810 KWKPOVtNecVR vesta 810 HXHKASXPZZIR gluon 809 JTKWwOUSUTLV
    comprehension 809 Y7hPTFadRYRV atmosphere 809 GbMZEQnLaZSQ incomplete 808 hKRXafZrbPVg
    accounting 807 vdEaVSXZYQTX squamous 807 QmlNaWYUOUcn baryon 806 FSENoNLYUTPV controlling 806 SPWtPQfeHRcS
    file 806 VJZcRoLJXETR platforms 805 hPaZSkEDcXTZ ability 804 mVdWWQXkMbJE enhances 804 RimTYSQdnYNK
    federal 804 tdGWVVagPMTR phrase 804 X9gPTDZXWIZU coherent 803 ERLXXVsJVXOZ epilepsy 803 TenJYbYLHYdh
    idiopathic 803 SkkHZXYQIVbj acoustic 803 LFTJWNfWXUpL cervical 803 RroNcWVUOQZd produced 803 AbJbQMnPYVTS
    involvement 802 emgTXRJQljVX defect 802 GeisPVRVZPVR perturbations 800 MOOTiTUcVbuM
    anisotropy 800 7YEZPRhPUWYU maintenance 799 aThTTlM8bMXa aspect 798 X6iPRFZZVTRV
    standards 798 ubEXTSUMXPbT angle 798 8UFSWYlOYaYR alcohol 797 fgWUVTUVCVQ8 bow 797 KWJLIUrNeaRU
    enhance 797 ePedRKIHaoQV precise 796 BOMShZePZYDS substrate 796 IfcwPOSVUTUT reviews 795 cDhPT9YTUKYT
    nearby 795 JWHFFSFbRRQX transaction 795 pQNaTlNTfJWd soil 794 IfWnHQeQcXSG arrays 794 GUUvQWQTKPbY
    western 794 UeJUJSnEdZUM crystalline 793 IZVvMNQWLVXX energies 793 FUJarOURTRHY
    hypothesis 792 pRMaXVdobQTe embodied 792 bJXYQeZQTvLZ markers 791 VarGYIZPSKcR successful 791 ZhgKbWTLHbcn
    condition 790 MSNbeZWVbctI spanish 789 gHbQS7WOYJaS ghz 788 FTHSKfRJRFLZ seismic 788 LXMQMasHeUSR
    modification 786 CaVuTOXaUSYN look 786 dMJNIbJnTTQe antioxidant 786 PnoSYTRdlVQP
    multilevel 785 fUUVUUF9blYV complexes 785 IdctMJSbUWWW consensus 785 fScYUXKBTjei
    connection 785 GVFFJUGXUVfT oscillation 785 AWBGXOLUWVUT speaker 785 X4kQTKZZTRUT
    asteroid 784 FXHKASWRYYIR targets 784 LhOOMNPOmMGT percutaneous 784 TefMYZZPEWdq pour 783 YDgOTBXPWGaT
    correlated 783 GaVVkkOYUDcY individuals 783 ogWQXSTOCWUG increases 781 cqgSXSUeUVNC
    satisfaction 781 pVRUUWIDSjXW jets 779 BVBISPNWURKZ ultrasound 779 PdgQVcYQBabm radiative 779 DUEUmNUQVTGV
    constructing 778 aEabSMJDeNea detectors 778 BNEUoUWRRQWU contracts 778 uaHaVVRadVWf
    nanowires 778 IYUvPQXTISVZ congenital 778 ThkIaaYPHVfi centric 777 Y9eTSbUZQoLW antibody 777 QkoLaWSVQSbm
    inside 777 VZIeRIDiULJY advances 777 QWjZYUM7dIYa genomic 777 NhoVUaOYoOWM refinement 777 V5hSUcWeQfQX
    flat 776 8PGcaWRWJZhX inventory 776 ebGdIXbkeLTf aspergillosis 776 VhfIaWbMATdf
    rethinking 776 eDbVTXUaStMZ table 775 a1iRSSUaUSPV collapse 775 FXBXSPOhRXlX improves 773 WTvKZUYcQkSW
    neurons 773 PeoRXVRimaNN commerce 772 nAYaSfJPbSPZ agreements 772 sZJZVPMLfeYa scenario 771 PH8RWUOFeXUZ
    lamost 771 IVHFFTGaRRRV heuristic 771 YFYbTsPPXGWU projection 770 P4cRZceaYUgU protocols 770 WJaZUpNHUDVT
    teacher 768 sUOUWRSVHdOG fuel 767 XfTyLOXYTSTW moral 767 yaJYUPOTWcVY movement 766 lTQZTTJHilXa
    dictionary 766 YCfQSDYRXEbT presentation 766 UdpLYQWKGNbe birth 766 kfNRWUWXDRTA asian 765 WeOONNrIhXTS
    person 765 e9cVUXPXQpNX shear 765 5bLVXVjTbeZP globalization 765 rcGZUUYfdSWh eastern 764 UcJRLRjBhdXR
    giant 764 FWEFDSNXUURV assay 764 JnqSVWVVSObe nurses 763 mfWPXRMBKbXM bacteria 763 OkinNISXXWSK
    limit 763 QQIVqYUdSXoU grammars 763 XAfQVIWSYDeU urinary 763 RsoLYSZQMSVU big 762 obDWNRRcgWag
    plus 762 UfhKjNTMNRRo sea 762 LaLWLTsKebWO five 758 TcEGRVWPPYpK facility 758 LTIXbYYFOMAc
    plan 758 sXJVSeVhIWNQ recursive 758 YCZZVrWeUJWU brazil 757 unNQWUbTWUZb pancreatic 757 QorLaWUaaUVb
    cortex 757 PjkMYaVZjbLH positron 756 IaSPlUWQMRSs present 755 deAPZOjddQeR era 755 qWDNRUJSQVfO
    predictions 754 NESciPcOZaAZ mars 754 KWLRGZqLccPS increasing 754 rhRUVTWTQUR9 rotating 752 FUGSZTUaWbsN
    stimulation 752 RsqSWWOWYcVU bronchopulmonary 752 WhfHaWaNATdd bilingual 751 YBfPTAZUWIZT
    operating 750 SNTkRlOATMQa bepc 750 KUMWlTYKPOAd colliders 750 NTMVtORQUQDZ modular 750 S4dWhgSTSRYY
    supervision 749 Y7fRTQZiSiPY past 749 rWKXPNWOjgWb accelerated 748 HTVlaaSdObqW transient 748 EWEDFWNVUTXU
    california 748 qeJWUXYWJRRE automatically 747 Y9hPTFYSWHbU offline 746 TFYUYeYcPqFX
    spinal 746 SomMaXTYhTSH slow 745 UeEQLZnecTfb theorem 745 SHQWgdQgWVsR agricultural 744 wfHaTTTPXZSU
    means 743 kMTeVnYSRDbR mycobacterium 743 RqqNYTSTYSTL texture 742 LEchQqXZPZXU
    demonstration 742 RFZUWiXcNqLV actions 742 lLUYXUMPctRX pruning 742 V6gUTdXjReOV linked 740 tZQRULbUSHXJ
    engagement 740 iVTYTPGCflVX units 739 UJjTVQNHnPUH layered 736 KMarOiOOVLZS harmonic 736 CLNVnjUaQZdU
    acids 736 HmjhONSbcUOO uptake 735 MuibQOaXbWRN symptoms 735 ajhHZTXOFUVF pharmacokinetics 734 OrqRXSRaaVSN
    classical 733 NMISiJUdYRqS minimization 733 ODWZYvUYQTSa frequent 733 SJdWSrORZDVO ligand 732 JeimRSOfjSSO
    factorization 732 MBVWnjRbUYMW qos 732 UMXaTtNJYGUR music 732 iBiSTUNOVgQK spain 732 qcHbQNUEZYYS
    flares 732 IWILLWrNdZTT arthritis 731 SooHcXUXUSXe rendering 731 RHaXVpVaOoOW aged 731 YqkKYUWQJaSK
    connected 731 RGXdSsPVXHcP stabilization 731 XbUlWdcohXWh modern 730 rOQWQGZYcHbY methyl 729 MmjcSOQhhTOL
    lambda 729 KQJUxRQTXTQU nanoparticle 729 KbawMMSYPWVW anisotropic 729 8RGbfaRbTXiQ tail 728 JZOHJXjbjZNL
    synchrotron 728 7UCTUPPTMPNc concentrations 728 HqWOJNbOVXQI quantifying 728 bKLQ9PPmTPRU
    oxidation 727 JhdsKKVZVVRR regulates 727 QmoSYTQemURR molecules 727 6aQdNPQZgRKP
    essential 726 WdgTXZOWpPRB utilization 725 oiSZVYZYFOUG ions 725 HYOWMTtMfaSQ inclusive 725 VULWqKKIZbIX
    watermarking 725 TAdYUtSUVSQS many 725 f5ZdUiTZSMZU fingerprint 724 MGdcTtVUcMXS society 723 mYRVURKAZiac
    meaning 723 dEfOUATLYTdc reverse 722 YQjPXiZZURct discriminative 722 V2iQTQaeTTUV indoor 722 VPTbQsaJISML
    return 721 obGWVUdlWMTc authentication 721 UHaYUsNMZGUS antenna 720 KOPYQtUOXDWS
    contributions 720 YYKbqMNReWFW planets 719 HXGECTKWTROX schizophrenia 719 VjmKXQUSZVPA
    membership 719 nULVQTDJciVa epidermal 719 OmnNYVVXXTam day 718 NcIGHVmQaWNN analytic 718 LNHTdXDHchcS
    linkage 717 bShOYlLPkJZL movements 717 oXNZUQNLkiWd closed 717 OITWPnkfbhUT matters 716 uLRVUURaVmQb
    affective 716 gPXUTNJBdnUV dementia 716 kTbNUKXNDQTE provision 716 wfJaWXSSPRQM
    registration 716 QFdVVvXXReTX restoration 716 M9bZpaSUTbRX rhic 715 IUIXqPXPSQFZ binaries 715 FUEFMULbUVhQ
    ethical 715 jTTWTLHDclWY affects 715 ltfUYPQTPdXY triggered 714 DjbMNWLUYOUl creating 714 iKWUSFKDeYbW
    inner 714 CYFNDSdRadRR identify 714 OSZCGJLZQJVK bay 713 JcPZiQcJbT9R fairness 713 mEXXUYKUWnOX
    hubble 712 IVGFGSEcSTWU balanced 711 Y2dVUfXdVRXW lifetime 711 SVHfjeWRJFIV shadow 710 gTHXSjblZUSl
    copper 710 HcXvKLTVRWVV has 709 thJWVUbiRORU duration 709 ghLMMVnUMWQH bond 708 gZMcUVcpdMVk
    live 708 fEiWSmRIPaSQ psychological 708 iWRXUPGBYmWW logical 708 Y2iRUMVaWUVV observatory 707 FWEEDVZSXTQV
    operations 707 eHabQkTEZMVi wise 707 MBWJTbKiNaJZ atomic 706 8VLkJPQWLVeW important 705 XqaNXPTllSRV
    applying 705 bAcUSTRJaBaS relevant 704 S9nUQGWWRaRX formulation 703 FXbddTZgadlH revealed 703 DbEP9SZTXTRT
    newton 702 GUFGJSFdSTYX circuits 702 PJZiUqRPTFZT circuit 702 LJXfcqRNXGTV goal 701 cIaUVWNRSwMX
    reputation 701 sWLaUXKNibUd catalytic 701 JbavJNSbSUST interpretable 701 X7hQUPZhQhOV
    reconfigurable 701 KOYqQlMMSLVU deformation 700 FXTaNhqJRaZY place 700 sXOSUYSPJnUU
    portfolio 700 lXJZWaanbMVi theoretic 699 c5aYciReaUVU currency 699 jZKYVWdmfNVl backward 698 PNMVwTTWWPHZ
    fel 698 HUJYhVbHKMIg surveys 698 NYCFKTHgMRVS trading 698 oYIaUZaicOVk completion 698 Z7eRUUZiLjQR
    nearest 698 MERLKjIcVIQT pulsed 698 ElYZTSWRHTUn fetal 697 bldMYWaR9TVH invasive 697 TloIabWTMVai
    degree 697 TOHWkiMWQGKM copolymer 697 JdZvNLSbOXWX baseline 696 KESOfOZNNPBZ america 696 ueEYSSbZYSUY
    multiscale 696 HNPeadpLYcLV distinct 696 HjbIJTWYnYQQ banking 696 oaIYUUZifPWj hop 695 X4iWSfUcRUMS
    spontaneous 695 NNgWZ4bOXNbS execution 695 WGZcSsNLYKTT branching 694 LSKUwTNYdQRQ far 694 HVGJ8WTaSWNX
    hierarchy 694 R8SVoQJOcVUT electrochemical 694 KbZvMLSYNUUZ placement 694 VGacSvPQSLTQ
    road 693 jJVZSnSTRnLS obesity 693 hlZOXUWXHSQA quantization 693 O8aWckWgPeUT informed 693 dDbUVXYhPqRX
    melanoma 692 RppJaWVWZTXf inspired 692 PEcnSiOTXgcP sound 691 KHTSdZZQfhnK dimension 691 ODVWeiZZaboO
    subspace 690 RBeWTtRXXRTS gan 689 HJVnNSecJfQa contrast 689 RQmRXUdZAaaj simulated 689 IWRUMeuPbbWM
    gate 689 JNSoVjSMMHaW chemistry 688 CYMc8NXVTYWL professional 688 nUPTTMHDbhXY they 688 vWHYTOOcaYUd
    film 687 JaXvMNSUITVX worker 687 xeHYVQPSVZVT schools 687 rcLWVTPOIXRE bulk 687 CUGZgSRZSYoP
    pollution 686 ohJXRVfVMRPG organizing 686 iUQYUSGCgiZa raman 686 8aRmLSXaXUfP twin 686 IZKWmTeLUYBV
    remnant 684 DWFGFRMZSVXW twitter 683 bCfOS8ZUUMWR scenarios 683 jJTdNXb8YdUZ calorimeter 682 IULZmQWPOPBb
    batch 682 T8eXUqSaTVOT isolation 682 XhiZRdKWjNPD descent 681 TCcWXlWkRiQW only 681 cAlLUQacShNW
    chromosome 681 OnqWVaSTePYJ loading 680 CZSeQdjERQSe reactive 680 NmqTXaUbZgNO axis 679 GkdJRXQemZSP
    colorectal 679 SqoKZYUVZUYe families 678 odOQXUVVDTVD incorporating 678 c5hVPGXTXVTT pure 678 JcdXgUUaLVer
    proliferation 677 RooOYWRakURO compressed 677 QAddUrTVSXTS filters 677 IGUOLpPfQcST
    convex 676 VFYZYvRgXVVT diffuse 676 HYKCGSLXIVRZ native 676 dKhOT9XRXIaM magnet 676 PWIejTbJNIGc
    explicit 676 Z2iUTXYbTZOS circular 675 JSIaJdiFhaSZ causes 675 nnYUYUTbjSRI masses 675 GWFFUQCbPSTY
    domestic 675 teGcRVcZcPTb subjects 675 TlrLYPUWYRTG agency 674 rZLXTQKIdfYa version 674 UFZVgUNFY9RS
    controllable 673 UCfXRUYhMoNY ofdm 673 RNVaVuRNYDUR lunar 673 DYFKCUdOXWRS petri 673 VKZbVtONXFYQ
    technological 673 wdGaVSSYaVWZ savings 673 udFYTVcaTMTU microscopy 673 HaZvONTZMWZY
    geomagnetic 673 NXMOOVwLdZSR dialog 673 Z5iQSGYZSYRV erratum 673 GWFFETJYTTUV
    chromatography 672 LlkcTRQagSRE really 672 vULUURalTSTZ infant 671 ihTRVUYVCRRA extra 671 PRROwTPNNSbf
    hip 670 LZSEKZKQBRUf broadcast 670 UDaWRnTLaCVQ controls 670 gbGTQYYnfOXj iras 670 GWGFESHaSTTV
    visible 669 CUTmGQWUJeMY projects 669 hSOXRTFAgdYa polymorphisms 668 QppKZWUYbRSM
    maternal 668 egXQWUWTESQ6 make 668 zSNYUURWNVSQ encoder 668 W2iTSSZeRWQV excess 667 QYEHMSJlSMSd
    curves 667 QUBIHgQhWJVW networked 667 YJXdRqKFXNXZ transparent 667 LPauKeRRLYRV options 667 pbIdVWZgaPVk
    neighborhood 667 eOJNKlLZKOQK bacterial 666 LpmXQVbThVQL moment 666 MHLXqdWbVeJR classes 666 TBVNQONaYDkR
    handling 666 X1gVZcTUUPUT final 665 ITFJeMGSPOdd attitudes 665 sbNTTPKGUeUP sloan 665 JVHFHSDbRQUW
    boundaries 665 ZJLXYRIIadqU antigen 665 PlmOZWUYUTbp workshop 664 YCcTXOOEcEZZ graphical 664 U3eOScPZZMaY
    pension 663 tdGYVWYiUPTY interfaces 663 OJfuNULNSTZW experts 662 YAfTTVWgPnMW patent 662 wXOUUMSWZJbe
    potentials 662 LRSmYVSPSZuR crystals 662 EZSuWMUULTQZ waste 662 QhZuKJVPUYRQ prognosis 661 ShgKZZaRKVdq
    responsibility 661 nYMZTQJFfhXa pcr 660 OmqNVWdMSLbT oscillations 660 AUAKaSeTZYaQ
    antimicrobial 660 XtoPZXZXPRZV most 659 OULCFRDdXSRX phases 659 9aQpTOXYOWdP quasar 658 IVHFGSEbRRSW
    mrna 658 SoqKaZWWbVYb argument 658 Z8fPVAZYVPVV agn 658 IWHFGREbRSSX replacement 658 cXdVTmcW7Wbc
    plants 658 llQiQQSUlWUK gains 657 tbGZVWZjYQTb turnover 656 mcPYURHEckVT usage 655 jHaVRLPEgIaa
    syntax 655 X7hPTDZZVOXU achieving 655 ePTiQkN9YQTU alzheimer 654 SjqGZURUQQSI principle 654 LKJTkhVeYUmS
    palsy 653 WomHaZcNJUXT root 653 ZbiYWjceUKcn deposition 652 FaUsHOUWNSTX regulated 652 UjgTVVMgnRSF
    asthma 652 bleKYVXP9RXM planar 652 GMVccuVYWaVM pseudo 651 KCYdQOTlLiWX compound 651 RKjcPDaYaDdT
    extract 651 OSuKRLPgZQQQ reliable 651 W9fZToPRULRT along 651 FYGOBUhNbWQV spectrometer 650 DVHPTSZKRQAb
    retrospective 650 WljHaWYOFSbh coreference 650 Y9gPTAZWVNXV message 650 XDcZRpKLZKSR
    trajectories 650 cMXfSgRVIqOK mesoporous 649 LbZwKMSYOVTV prospects 648 beDbaHONTULk
    valuation 646 pZIZVZalaNUg orbital 646 AVCKKSKYTWZT predicts 645 TijHbYZRJWdl spherical 645 GMPUhdZaTfoN
    yield 645 RWJhhRZdWMDi sqrt 645 NTMVrPSUUSAZ forces 644 fbJZbWTJYkpT bar 644 MRMUvPRSTSFU
    smooth 643 SikNbeUjkUQN writing 643 bCeUS7UNSSbU know 643 xPQTWJSXPgTT barriers 643 ucLdRSNJZcVX
    angiotensin 643 RonOZUSciXRL modality 643 UDiQVXbfMmOd polymers 643 JdbvKOPaRWWV further 642 klRajJNXgYMS
    nutrition 642 hkXOXVYQ9UTG sequencing 642 PgnhReQYeFVR bovine 641 HnkgPNOeYWSa sleep 641 bmmKZVTQObUG
    terminal 641 LjnTXgUdlXVS italy 641 qeJYSQQEbbYZ distortion 641 QCVVUwTZTQUV locomotion 641 UMaVVjUeSuLV
    balancing 640 cHWaRpLEbMXW prompting 640 Y8hRTLZgPhPX crime 640 ocMUWVWXDQRD grounding 640 WBeSTVYfPoLW
    considerations 640 iYhRSgMIfSRD accumulation 640 mlOYUVcmhPSY vectors 640 PAlVQTWUZCXP
    conventional 639 WheOXWXPMQeu bunch 639 KPCYmZbRIOOZ characterizing 638 IQNHEbGXRPIX
    ionization 638 BaHJERcUaWNU organ 638 WooIccXVMbXW corrections 637 KPLXxOQSUSUT did 637 tdHXUTahROUT
    imperfect 637 qWJaWiYkUMSW six 636 OYEGJNCbUUaU dependencies 636 Z9fQTDYTYGaU arbitrary 636 KIOUleTcTanO
    australian 636 nbNUSOIBYfYV neighbor 636 SBXTQqLbYKRW diet 635 akhNVRTUTXO5 rheumatoid 635 RlnHbXVURRak
    variance 635 eKSVWmcrTXQb score 635 gHdOZcZiEhRP carrier 635 IYXwQbQTQKXU fundamental 635 RQCMScKnVSdf
    commercial 634 naJcOWhNiNWe excitation 634 3aKgTPVYTVNb bit 633 RDabTuRTUKVT photometry 633 IWHFDTHZSTRW
    priors 633 UHXVWhWjQsPV prime 632 LSKTsOMRUQGW tau 632 GWIPgQRRRO9c fatty 632 QnmSXSQdjWOJ
    poverty 631 seJVVUXYIRRH blue 631 FbITDPEdVRWW integral 631 ASCHLZPVZWTT spatio 631 SCdVPodSWkQS
    paper 630 e9UbQTgTdHYf subjective 630 tRXNVMZWGbSK realistic 629 LBTVdkTaRlPU healing 629 WfkhQgGFVRUP
    pore 629 GgepOObWaWQL xmm 629 HWGFGSFcSSUX photo 629 EUQoNPIRQXIU enabling 628 Y9fbQhLKdZTY
    bad 628 xbJXWTWfTRTQ synchronization 628 QNTYcrTSfFgR procedure 628 ZVjNWTaLGNhm
    entrepreneurial 626 oYMZTPJKhgWf explaining 625 yZJVUOTaYXVZ advancing 625 aBcUSTRVVtMX
    decline 625 vgGVVTYbRRWY insertion 625 JPoSbfeOPKXi multidimensional 625 YCYWQiMHfHaV
    influencing 624 egeMWYWCIhZe recommender 624 XCdUVdWhQoLY tio2 624 KcZvLLUWKVVX members 623 cZNNNQ9HZjVY
    unusual 623 JfLBCTbRVXPZ irradiation 623 FeXrNMWVJTSb sigma 623 GRMgtRRYTVbR
    complications 622 YpkJcWYSLSUH sun 622 GWFHIUlOcYPT adoption 622 xfIZUWSTSWST processors 622 TLWbUrPJZCWT
    aortic 622 TfeKZaaPCWcm supported 621 MXawJNTSORWZ dietary 621 bqjMYVSRNVQF influenza 621 niTRTSXUHMSD
    grammatical 621 YBgPTAZVWKZT configuration 620 NGTZSqOFbROT drift 619 JRIWhXcKVP9c
    advertising 618 yUSWUYNUKdPP intravenous 617 OsqRXUYTPVXY banks 616 nZIZVWYifPYk
    maximization 616 U9fUVmXgTdOU reports 616 iOdITGdRGJaW sulfur 615 IgXsIKXYSUQR scoring 614 a7jPWHYZWLYU
    instance 614 V8fSUZahRkNW dipole 614 EVHdkPcQTakR merger 614 KWDGJSGfTTaY kingdom 614 pdHURNKPhcYa
    weakly 613 M8VQgLcfTfYR conference 612 SKQVmUSHgHIa department 612 egYNZVVH8WbK
    guidelines 611 eDcQVGVITKhN animation 611 U9dYSoVZQhQW zinc 611 JgfrQQOWdSTK spectrometry 611 JfjdSURXmOQE
    regime 611 haFfXUeeeOUm uniform 611 IPUwWeXWNOSX sectional 611 nmYRXVYMCVTP ecosystem 610 lSPaPVFFggTa
    expanding 610 MXCLSNMZMUjH porous 610 KbYvLMUYNVVZ directional 610 S4gTPfZdVbQS adverse 610 ohWRXTZbELUH
    proposal 609 LNTPsNbRNQVk phenotype 609 PmoLXWXWYQck multivariate 609 aJeKUrYbQQZI
    resolved 609 EXFIGQHZSUQX vimos 609 rjCbVSVWWTZT prepared 609 JbYuLLTYLVZV
    gastrointestinal 608 YifJZWWIDVdi bounded 607 VFZZVrRTWEZN room 607 MXUvPQTQFZTU
    predictors 607 chhHbbZKCVXR personality 607 iPfOUFNGOjUQ annotated 606 ZDfPT8YSVJZT
    chains 606 sUKdTTTVjZZh skeletal 606 LfqLTbgZgbRV course 606 nUUOTRWJGVTA generator 606 S5cUhUVYRSFW
    play 606 cEdSUWUdPrKR substitution 605 qWRVULfhRDXW attributes 605 f3fUTYQWXfRY
    biosynthesis 604 RgiTXUPdqUPG metastasis 604 PppOZTRaeVUe interleukin 604 SnpIcXUZdVXd
    drosophila 603 NmpTWTSWiVSJ server 603 VJYYSpLJaDVS microbial 603 KlipMNUSUUSO measured 603 PgGCMVUZDRYV
    call 603 qNYSXQICbUWO validity 602 lXYMXVRI8TZO paths 602 ZEWeWtPRWLUR charm 602 MTMVuNTRVREX
    utilizing 601 R8hgOZXQWFUS combinatorial 601 QPicYpLdiMZU biochemical 600 LllYTYNbiQPH
    recommendations 599 d9dUUeXcPlLV thermodynamics 599 LTMWfTTbVbvM wild 599 XGbVRYXeRuKX
    presenting 598 VgjRWRXL8Ucf perturbation 598 JMPakVWgYapO categorization 598 Y3iQTOWVYLYT
    batteries 597 KaYwLMTWMTXY available 597 ZIYXYPVCd9RW will 596 zYIWTRUUUWUV passive 596 TfNSHdYIgOLD
    vertex 595 JNMYvaTRSPLV procedures 595 jBckQZRQaMad cortical 595 RjtIZYZTUeTb generate 595 c8iSUFYcRaQV
    fpga 594 RLWbSrPKWBWU commitment 594 qZMYUTJKghWd fracture 594 RfgPXbZMAXeh contract 593 xdIZVROSYZXZ
    closure 593 bjhPaaQUfdRA agenda 593 jWQYUPGDfjYa principal 593 QSNESlDZSWhN youth 593 mdPSVUVTDURB
    account 593 mYHWVUcmfNWh electricity 592 rcGgQWbLbMUW nitric 592 RnmPZVTblXOL proceedings 592 MPQRkTPEaDKY
    omega 592 ISISvPRVVSOU name 591 b7iQTEWXXLWT amplitude 590 FXKOeWoKYSLP scenes 590 VEaWUkVcRrOW
    splitting 590 9RPqQSfRTSYS communications 590 XMWaUrOIXDVO warm 589 DZEEGQNWTVUU meets 588 nBYUVPXhQhNV
    cmos 588 MPVnRmRISGVX atlas 588 KKOLeRkLZPDS persistent 588 jTQbRrTfXGSU gradients 588 JSRPEbNjEeQW
    biology 587 WfnQWTOanSQF immunity 587 RhnWXjOVfHTL journal 586 nVaUSJHBaUZX designs 586 dLTaXqOQSDXM
    ischemic 586 OqrNZYTZaWRU cathode 586 JcYvONVULSTc chaotic 586 JNVfXuVSUKcP proper 585 JRJDEPHYSNSW
    strains 585 TjgNVYMHgmZY awareness 585 eEdSSaTWNrLS west 585 hlNKXPgJHSOS outer 584 EYFFDTUUaXRR
    randomised 584 cnfRWUVKBYWL third 584 RLMIcKGCSMVY parser 583 XAfQTCYUXHaU book 583 hDbSTEXVYDZV
    substrates 583 JbZxNPSXNTXX supersymmetry 583 LSKUxOQTWUOW chamber 583 KSMWiTWMPO6c neck 582 MlmYZPXUNVfl
    undergoing 581 SniIZcbSGWcc curvature 581 LQNVgWScWbvN landscape 581 iPRXWWEEjhYa
    kinematics 581 GVHGFVFbQWRY denoising 580 T9eTUbZgPlMW glass 580 JcZkQQXVIUYr viral 580 YpjPVZVQKOUD
    ocean 579 MaLULStKcaVO radiotherapy 579 UnmLaWVRQVcm secretion 579 RkkQXUPdoXOK close 579 HWFGBUNYTTPU
    segment 578 RHkJXbcXLdZm comments 578 XAfUP9eSUPYT vaccine 578 hmdRYSTTDSTF summary 578 b8gNTDYVUNSU
    topical 578 TRvPVJUSWGYX track 578 OLMScQlFUNDW trace 578 DUSnBaaRUVTT correlates 577 ZnnEaRXQQVWN
    polymerase 577 QjkNYVZUORfp quenching 577 DUEPhNMWUTFY partitioning 577 RNcZUpNSjIUI
    daily 577 hfLNQZpGbYUP update 577 fNjSWqLMUNVJ primordial 576 IUIPeUTbYZsM polymorphism 576 NqnSXaWOLPVb
    bearing 576 FmWc9MUZUSSV radical 576 VgbdTMKHXicl ratios 576 GY7GSPPbSSWQ necrosis 576 NqpTYURcfTTR
    parkinson 575 SkrIaZWWbXVK deployment 575 bHaaSrOGVLSQ pixel 575 EINTVjNXNUDb coating 574 JcWvKMVYOSUU
    district 574 lcMaQTa6OVUQ responsive 574 NYevNNNYUdVW fluorescent 574 HggoNLMdaVUS
    perceived 573 kXTWUQFBajVV auditory 573 VMmNWZbacnHQ start 573 qQKXabaWGaJN mitigation 573 jWPkLVZ9ZYPR
    ilc 572 MTMXtQSORPEb colony 572 UJabSrPLYEZT ant 572 UIabSrPLYEZT svm 571 R7iQRXXYaEXP
    releasing 571 XElRVPYeWlKM records 570 cTSOLNsLRLTI variants 570 USlOVKWTgBXH plans 569 vbHYYXWcMTQX
    composites 569 JbVsILRaMUUZ electrode 568 JdavLOUVNUWa sclerosis 567 TltJZcWTWYUO token 567 Y5hTUQYhQeMW
    monitor 567 GSJZcUfLPPAc unique 566 BfQWCWJbUNXO join 566 VGZYSrOPZEUT inversion 566 HUNTOhrJcUXS
    abundance 565 FXGICTIZQSSY latitude 565 LXKLJWsMcYRT merging 565 ICOKOeHdQUbU dots 565 JcWwPLRWMXXU
    ambulatory 565 WrkKaXbQJYZQ shaped 564 OfRbJQZaLZfr microarray 564 NYnRWgWXVMgo mind 564 hEdTTSPUWsPY
    conversations 564 b8iOTCYWRXST synthase 563 QnnQZWTcmWSO phosphate 562 LmcdMNWbmTRJ
    catalyst 562 McZwKLUZOXUV traditional 562 jNaZUDMCVVdS confidence 562 g8fRTWUkTePa brane 561 MSLVkTTZVbtN
    bottom 561 TUKofOQAVTNZ committee 561 kilHfUQORPYW smoothing 560 cGUZXoapTXSW
    conservation 560 iaDegUREaacP paradox 560 sXLYVSKPfgYe diagnostics 560 BQISOeKKINTY
    acquired 559 YbnKVIbNIIcR commissioning 559 IXEITRKRJMHb coli 559 KkjoONRZYTSM needs 559 sPVYQLPGNfTO
    comet 559 GWFICQeSZYPT srrc 558 JWJbfafDMLOd tevatron 558 NSMUvORSWRFY reactor 558 HYNgiPWPQR9Z
    reproductive 558 bmfNYTTUOSQ7 strange 557 LUGUwMTTYXTW impairment 557 VmpEaVZTLVXX
    fertility 557 ohOUXSXdKQQC cultures 557 iZWTVLGDfjUT author 557 aBiPS8XWWRUS neonatal 556 amgKZWXTMTR9
    gun 556 UYJddSaFFNFb adolescent 555 hfSRXUWUATRA transforming 555 eWfWTPFFgkVZ catalyzed 555 KigqNLReUVSP
    connectivity 555 PMlMUscYSbVO cascade 554 EFRcoVXbTcMS silver 554 MbauMITZNUWY polarity 554 QNkQSDYYlJVM
    payment 553 raOZVjSTMGTN determining 553 UHFLHXWEbQZK focused 553 X8dULBSMSZSY vapor 552 IZVvKOXVLUXW
    decoder 552 U1iUTZXcTQST sexual 551 kdUSVRSQGVP7 resonant 551 9XDLITNWQRSX pretraining 551 X8hQTLZfQgNW
    existence 551 XNSZikTkZJkS beams 550 GVIYpSbMROJZ pharmaceutical 550 wgNVWWTXKPTM
    estrogen 550 RmnPZTQdnVST customer 549 jKXVSMGDffVX managers 548 qXLYURKMgfWg flexibility 548 qbJlRVOOcUZd
    voluntary 548 taKYVTJLbgUY enzymatic 548 KlmgUNQajVQQ sections 548 LaEEVOmVPORN
    photocatalytic 547 JbYvLLTXLTVX aid 547 tbKcTNVXISRL swedish 547 nMUTRATMcLcZ sentences 546 YBgPTAZVWIZU
    occurrence 546 MNRJKPsOdPXU violation 546 KPKUsSRYVcjQ defense 546 ZNeUSeifhlJN points 546 XOKRUbtZbgeN
    british 546 tZIWTNPMfZZc cord 545 UlmMaVQalTQJ absolute 545 IXHDEYJYSOSU marketing 544 pYQZTPIEcfVX
    energetic 544 LWLPOVuLeaUR reforms 544 weGYVSVaWUVX dilemma 543 pdRWWTLNjgUi macro 543 lYJdTaclaMVh
    disc 543 FYIEJUFcTUcV divergence 543 aOURQbuYbkSe template 543 LNdqMHSeMWbW since 542 lfBQMShXQRUM
    eta 542 KTKTrORSVRDY fibrosis 542 QqqMbVSbeVTU examining 542 mVPXTNIDalST calculus 542 XHabTnMIcFXS
    according 542 YdgHXLdJFMgZ posterior 541 TTnLafaaKiXj scalability 541 VEaZTqNLaGWT besiii 541 JTLYkTXNOP9c
    beliefs 541 vaGYWTQcbaUb directions 541 gPVZQPJ6bfZW contemporary 541 hPRVSFNBfbeV probes 540 CXHIOTlTdcYR
    portuguese 540 cHeOSAYNWGcQ retinopathy 540 SqnGYWWWOWTN noninvasive 540 ThhLaaZPFWem
    fact 540 a8hPTFaeQaQW grounded 539 Y7hQSLYeRhPX branch 539 IOCKHefXbXPW spending 539 seIWVXbiMNSR
    networking 538 dLVbRkGBeSWW interval 537 PPYQWtZGQJdZ encryption 537 ULYZUqMKYCWR
    significant 537 NedETYUVPOcr thickness 537 IreRSTlRNXVV mitigating 537 a8fTVPXeRjLZ
    limitations 537 uEZTTIWUUWWc considering 536 RMWfQoVCdKaU developments 536 dYOhPKVGlHPa
    inductive 536 Y3hTUUWdUfSW wikipedia 536 ZAgPSAXTWLYU scales 536 DWDUGPdTTaiR steel 536 ReNuHPZMQSQY
    partially 536 IGUPJfKnSUMW continual 536 W9fSSUYhPmLW neuronal 536 QimRYUQeoTQJ mexico 535 xeHYTSSVUXTQ
    vehicular 534 XIaaQsMKZKQR employer 534 weGXVQQTTZVS indicators 534 qPKQLSOabIVh
    explanations 534 jBdPVJagMdQW travel 533 rTPUOVX8XXWO detailed 533 SUSNYhxOSWcR locally 532 YElUZrUaXbTV
    physiological 532 PTpWQXZaejKH einstein 532 JSITiTTZWasN dioxide 532 OhVtHOaNSVQR seed 531 RSZtNHUPXOIa
    including 531 MeSHTVUVXPQ4 front 531 PXLRnQWESUJk province 531 VfMWIUkAaWSL faster 531 VAdYSiWiShMU
    electrical 530 DbTtTRWRLQXc resilience 530 lQQcTcHFicTa arm 530 NPaMQqSYMmQd donor 530 PoifPPTbMYWl
    promotes 529 QooVXRPbkXSW radar 529 MVNOKXvLcaRT masked 529 WCiQUVahMlMV pet 528 RfjIabYQMVbp
    animal 528 UdwLaebZYZWU office 528 hdPaNZb6ORVL disclosure 528 ybMZWVQacVTa required 528 RlkPZUNdjZZF
    employees 528 mYOYVPGFakWY java 528 XGaYTlMIZCXR mercury 527 KbJcDNlOZbMT nonparametric 527 hOQUbkcqOPUN
    just 527 sKORTPKXVkZW trigger 527 IPIWiMLUPQBc catalog 527 IUGEHTEbRSYV cosmos 526 JVHFHSCcRTUX
    layers 525 GQYlGTmPTfUU achievement 525 nbNUWTUVEUQB articles 525 ZCgOT9YSUKZS wake 524 edDXcdbHHLQX
    multicast 524 SMWaTsNLXCVR emittance 523 JUKZfWZFKLHh clock 523 EPKQXmSQgNgN occupational 523 ugMTWSPSLYUJ
    fat 522 OoqPZWQcgVRT expressed 522 SimPYUPapSRK arc 522 ARLYCWjOWRWR operator 522 OFUYiqTcScbP
    bidirectional 522 V3jSVSYbYMVT labeled 521 QEsYQTWkVYOS circulating 521 SpqJcXVUVVYc
    anomalies 520 MTFRTVtVfZeS slac 520 KOMchdYNJYGk turn 520 Z7hRTGXdQdQV coefficients 519 IOIZXkoScNVQ
    identified 519 HcMEQQFcTNJZ innovative 519 mWNbRWKEkZYd log 519 QCUYglWUYHgO descriptions 518 X5kSSGYaWTVU
    feeding 518 PheBUXLWFgUR placental 518 SqnPXTUbZVQG generalizable 518 VIZVUfWePuLX
    comparisons 518 ZcHMPXqPZYbk gps 518 NVMPNauJcXQR tunable 517 GWVvNQSWJTWX lumbar 517 QgfLZbaJGYhi
    simulating 517 aCLUOjLfYUjT grain 517 DbKiDLRUPPPV revolution 517 vbFZSRSWcZXZ ads 517 QUKVlSVUScrI
    story 516 e9fQSEVVWhTX origins 516 de7NHRViVRTS anterior 516 SfgNZXZRIWes multinational 516 rbIaTQRRjaYg
    debris 515 GWGFEUJXURMX ejection 515 IXIIKWqOcZUT estimate 515 YY8NSZWZLLLF angular 515 7VEUcRSZPXjX
    developmental 515 cafOXPORfUP4 recession 514 seGWVVbjSOTT conversation 514 b7hQTDWWUbRW
    mesenchymal 514 MonZUQPekUTW category 513 Z6fTUTUbWnPY wordnet 513 YDePSBXQZFbT sports 513 jCdZQbLDTXRQ
    intergenerational 513 rdJVVUYbIRRH sovereign 513 kYKYVXbmfNWl candidates 513 KXLDHTEbQPVd
    purpose 512 gDWSUCNHXNXc eclipsing 512 IWIDDVHYRQPW detect 512 UNnJWLcXLTcm ambient 511 JULVPhfASKON
    promoter 511 RklUXSPcoUPJ relaxation 511 EPPlfcYWSYnS spiral 511 FVEFGTIZTVUX tiktok 511 fghOXSPCHfUR
    leader 510 eUTWUSFCeoVY picture 510 QAPXrbbYWdSU deletion 510 RmrMaTTbfQSN autoregressive 510 YAeSTUaiOlNW
    upstream 510 eiNUPUlZqWSa bilateral 510 kgVSXfieOQYm leakage 509 bJSeVqNQaEPX hate 509 bBfOS8aYTTUU
    capability 508 TIOOGdLDdaPd likelihood 508 ZCQYgqYaVKWU auctions 508 pTKdWjSjbPVc reuse 508 Y7fWSbOGXIXX
    multiplicity 508 JUDOjPNVWUDd infinite 507 PIRWfraeWViS methylation 507 QilNYWUZnQRG
    rapidity 506 KUKTrNTSVSBY leaf 506 HlpaOUVTfUQM motions 506 GUFDCXRWTVPX reply 506 LePPUTvMbbZR
    annealing 505 EVSnObpQXURV splatting 505 SIZWTiXfPsMW dexterous 504 UKZWVhWeQuMV murine 503 QmmPYVRckZOK
    lidar 503 JPRWHdkVSmJU shaping 503 gTNZWSKDcnYf storm 503 PWNQNXwLecTS seasonal 503 RcLQMUwKZWSR
    hybridization 503 PefVYWXROQhu ca2 503 MjgbTSPgpXNN ags 503 MSLWlUaRRY6a meeting 503 dEiKRCTJWXXV
    fraction 502 IZLFFSEdRSUX involved 502 OlmZVTQcpWTQ crowd 502 rKUVTWTbHjON preservation 501 aDiVanPKWPTe
    efficiently 501 OBfeVoUfSbSV households 501 ueHXUVZbNOSN dawn 501 IXHKBSZOaaIT entities 501 Y9hQS9YVVNXV
    growing 501 ueGZRRYSdWSb cmb 501 JSHQeUTaWatN corneal 500 MnfTQSdRGZWm reduces 500 WslRXUTgYTPJ
    lymphoma 500 OroMbVWXWUbd choices 500 vdHYVUWeORRP explainable 500 Z8gRTMagPhOW avoidance 500 dVXVSmTjTiGI
    extracellular 499 OlmWXTOdoWST von 499 TGUYQrYHcLaU pro 499 ZnmMZSOWkWWc similar 499 SGVJWDeTaOlN
    distant 499 NMTCIHJgVRTb creativity 499 gTSWTPFDenWZ deterministic 499 P8afVmQWQIWS hall 498 IUIUYWsMaceQ
    characteristic 498 ERGMLiZWhQeO ancient 498 TLdVJBgNbFYS commons 497 lWOaTSJDhfWd porcine 497 NrpOYXUaeWVW
    river 497 TdMbHWeBhePR gpu 497 PCadStOWRXUU autoencoders 496 V8fSVYYkQkPW wound 496 OtpUUXUVZTRP
    orthogonal 496 NDWbZuZVVSYP transplant 496 StpMaVUUVUUS brief 496 VcdJfXTICTkb
    spatiotemporal 495 ZNfVPqbHYiPQ latin 495 pROUSHcbeGad puzzle 495 iYGXhTblZMMf expected 495 lYHYWbdobLVd
    membranes 495 HhjpNUPZPYVV geographic 494 taMVScbOPHUL resolving 494 WDdfQDZYYRjc
    democracy 494 ubGZUQORcdWa justice 494 jWQWUOHBamWV pipeline 493 PDUHFOKYQGSV brand 493 qZOXTRIFahUU
    conformal 493 MLRaibUdTeqM mammalian 492 RggTYVRaqTND escherichia 492 KkioONRZYTSM onto 492 GUSjSXPXWOrK
    funds 491 oaIYVVZkbOVi mediation 491 dUPWdRDCdjXY violence 491 raOUVOSQGWRF medicare 491 oeOTWWYaBOSI
    see 491 ZKaVUcRVPyNW asia 490 cZGSMUqPkWTc sorting 490 qdMfVYVgLMSK nebula 489 GWFFESKYTSOX
    valve 489 UhfQYcZOBSfl treebank 489 YEdQTAYQYEcU proof 489 eAZeXiRXRGeR infants 488 egaKYVVODSRB
    equivalence 488 PGLUgYXfZMpP middleware 488 VJYbTnKFZGWV budget 488 mWHYScohSYRP
    differentially 488 KXhHVeZjifWO transformations 488 O9PaMYILeTiT instrument 488 ZZ6LGXfPbUSW
    identities 488 fSPWYPHDflYa assembled 488 JcduNPPZMXWV hepatocellular 488 SjkJaZWTOVcp
    substorm 487 NXNQOVwMebUR surveillance 487 bQfRSlWNGTOB displacement 487 jeHbWhlXMKSS
    horizontal 487 SYESPZpJjYQW detected 487 LeXFQVaSQTds iris 487 KMQPNiqPddVQ electrons 486 HVJOOWsNdbVR
    rho 486 KXRTuRSVfSHN spread 485 UZFTRawMXSPV visualizing 485 MIUfVYOVVVvN isotopes 485 HcKWDPmOaYRO
    spatially 485 FSHMBXIbSWMY macrophage 484 SklPYXRcpXQN manual 484 bGiJUKdIHOZV studying 484 gKRRYBLCaUVV
    advantage 484 ubIaVYYjSRSW reported 484 jeVOWQWTASTC granularity 483 W3gUTeWeRZOX timed 483 ORPSNgrGdPTR
    creative 483 mTPXTPHIhjYe nitrogen 483 IfVsJIYUTYWR bands 482 AXFOCSWUQSOW fish 482 ZmbPNSQjnONR
    biases 482 dCWKNJfjTfQV fatigue 481 UrheUbZWKUdh interfacial 481 JaZwMNRZSaZT insight 481 KffeLTaTpaRK
    bacillus 481 OmkdPRSbjUOK dimensionality 481 XDjUXrQdcXXT impaired 481 TipLabWYbYNF
    magnetospheric 480 MWMQOWvMecUR legacy 479 OXHGESCaQRRV ferroelectric 479 KcYwONSZOWYT
    reversible 479 JVXwORSXKQaV jobs 478 vcGYUYTbPPSO tweets 478 aCfOT8ZVTMXS narrative 478 jFbQT8SOaZXZ
    oncology 478 WhiJYTRMIJdk traumatic 478 WmkKXYWMBXYT spark 478 NYXxJMUXNSWZ tactile 478 TLZWUiVdPvNV
    hemorrhage 477 RlmIaZWROVck occlusion 477 SdiJaeaSEZbl distress 477 tiQUYVcfOPXf
    curriculum 477 d7gQTNYcLgPT excited 476 HTJYsQVQUUGW globular 476 IVGEFUGaRRSV norms 476 vXNWUOJKXdVQ
    caching 475 UIZZTsOLZGSS regulating 475 ipRPQTIlcSRV thoracic 475 TddMZXZQHVet
    exploratory 475 sTZSUGNJeYWM commodity 474 lYHaWbZkeLXi pump 474 RpbWRWgBRUXf
    adenocarcinoma 474 ShiKaXXTOUcs alterations 473 RpqNYUVafWTR constants 473 JSKVyQRWXXTS
    belt 473 HXHMHVnMdZSQ station 473 KTMPLlgEcLSR taxonomy 473 b4gQRGVVZVRW russian 472 cEcPT7YSWJaT
    dam 472 ZmfFYWaOFWWJ akt 472 PooRZTQcjUVc functionalized 471 JcbvLNSZQVVW photovoltaic 471 QeUxKRWKTUVY
    paclitaxel 471 PqoRYSOZbUWh graft 471 RqoLZWWTQYYh spacecraft 471 FVIOJZnKdaPT protective 471 dufPZXSScYRH
    portal 470 TNbPjVQEQDVi sitter 470 NTMVgUUaWbwM compared 470 XmeHWTaMPbdl difficulty 469 a8hOTCaYSQXU
    astrophysical 469 BVBNiOQYWVeQ heuristics 469 ZFXaUoRSaBaU electronics 468 HUTtSdQKPLQX
    cutaneous 468 QqoJYZUSSQXe outflows 468 HWFFGRHbTTTW recombinant 468 VknRaWPYnRQM
    indirect 468 kbDUhIYNaPNN implementing 468 gIUcVfNFhHab cyclotron 468 HWJQOWtKbaTT
    immigration 467 veGXVSYdRRSQ matrices 467 UBWZfiTdeJgV intrusion 467 SIXXStSMcFTQ
    commonsense 467 Y8hQSHZfRfPW phylogenetic 467 STiQRfWKc9aJ finger 466 TYkSXbNZndLE grade 466 bggKZTXMDSej
    optic 466 DYcqThUTNRcW much 466 tbJVVTbkMNTS forensic 466 ZEhVTiWLfDZT reductase 466 MkhgSOPclVOM
    counting 466 TGeOXnYcJePf asteroids 466 EXGLBRVRaZKS transfers 465 sbKVUYXaIMRH lupus 465 RopIaVRVXPYf
    marker 465 OhsLXXRYkRWV equatorial 465 MXMOMVvLdZSS availability 464 ndRVUdVRHLQC
    regularized 464 RCZVbfXkPlLX ordering 464 Y4fSUUXUbGaX don 463 rEWUVPXhLWNQ strings 463 LJNPcMRXWLsO
    aligning 463 Z6gQTJXdSgQW stromal 463 QpnPYUQWXWak echocardiography 463 UggIZaaNBXeg
    learners 463 a9gPSAZWUQXU interferometer 463 BVCGHXRXSQXV default 463 nYJZWZanbLVg biased 463 pUTeRScrVTNU
    steady 462 CVZZZtWVOVYd shallow 462 OCWOQIkPdKcP conditioned 462 WFcUUcWePsKW integrity 461 PTgeVkNOjQQD
    responsible 461 fUNWRRMEkkXf frames 461 Y9VUbQQOcVqS regimes 461 pbHZUTXchUXj pig 460 SomMZZSXbXMG
    luminous 460 JWHFFSEcRRSW derivation 460 INOPrOdKYKTS counter 460 QWEZdQbOcRBj
    mitochondria 460 RnmQXTSdlVPM obtained 460 CaKRENmPUWQX gel 460 HfbtOMUaPTVb
    architectural 459 XIZbSmKDaIXW exponential 459 SGQVdoVfSVlM dayside 459 KWKQNXtLedUS
    enforcement 458 xcGZUWSYVQTU currents 458 KWKSTUuKdcWR board 458 maAVXVXKgYPc protons 458 BZGMMQjUgXSS
    verb 458 YDePTAYSYFbT automata 457 V5fUUWWSZDdT spacetime 457 MSMTdUTbWawM sweden 457 wfIVUSPNSaXR
    hls 457 MPOYYhRGQBIb unifying 457 a7eTTVXgPlOV persistence 457 ucFZUVbhVUVV peritoneal 457 RsmOcTXYVZaf
    exposed 457 UocOQXZTTOM9 definition 457 fAgQRHVNVIaV perfect 457 PMLXsRWaWRnQ deficit 456 cfKNdWbkOUpU
    phi 456 KSJVxOSVWUNV redox 456 HlhlMPTZaROP clostridium 455 MklkQNPXcaNO atrial 455 WfeHZZYM8Wca
    cholesterol 455 SonLaUQYiXQM informal 455 tXLXUNLKddYZ introducing 455 hDfOTBYQXLaV
    unveiling 455 NFTRHMJgRlQX direction 455 TL5IXbLaZaZT magnesium 455 HkdlJLcXOYSN
    reflections 455 mSRWUKKGghab pregnant 454 akcQXUWUHQR6 toxic 454 cGjQS8abQVRR
    differentiable 454 UHaVViWfOrMV enabled 454 VMYmNgMCbKVZ sulfate 454 GgapIKVcaWUR
    drinking 454 idQZUSUTCWP9 isolates 454 SokNSUeIQKcQ injector 454 JUKYlTaJOMEe pi0 454 MUNWtOSQTRDY
    strongly 453 DVKMWfDZXLfQ macular 453 WjhEXYZRAYUQ medication 453 fbgLXMWO9PTI searches 453 FSEOkTMSNLIX
    ambiguity 452 jDUQSLfPlTZc leaders 452 iVRWUPHDemXX prevents 452 RlmPZUScmUPM quiet 452 KWIKJVqNfbUS
    labels 452 a7hQTGaePZRV mobilization 452 icUWUPIEflWc ethnic 452 sgOQWPQSMaSF belief 451 tAYSVPUbTTWZ
    regular 451 KKMNUbPVVJsM party 451 uEUTSIRQXSUX canadian 451 xcFXTOTVVVWU postoperative 451 VfeKYZXMEXdo
    nebulae 451 IVHFFTEaQRRX ionic 450 HdZvNMVZQWXW marrow 450 SroUYSPdgUTW axial 450 IULUwPSSWUKW
    graphics 449 SBbbTrOOWNXS damping 449 ERIepXVLNPWY redistribution 448 taFYWYZiTQSU
    competing 448 uUNZVXSecdYi drive 448 kcAbZeXaNJOQ failures 448 rQMbTkRceWTe categories 448 Z9hRVFSRfTeU
    mergers 447 VYAMSTKkWUlX connections 447 eVBPdSFYeTPi interstellar 446 GWFHFQJYSSNY
    precipitation 446 KZOZJSuLZaTS mild 446 OspRTQRXNTVP conductivity 446 FZRsUNaUNXhT analog 446 ATFSGbQPQLSa
    overexpression 446 QlnLaWVZbUZm grids 446 QLZnQlLIVKaV downlink 445 SOVbVuROZDVR biomass 445 PeUpJMdGdaQR
    pneumonia 445 XljIaVZJDTZQ substance 444 icSRWUWVARR9 effort 444 wPPWZQWPUEUS sensory 444 WPhQVjSeYoIL
    spillovers 444 udGYVWYhXOVY coordinated 444 RVKZ7jHRXUNU agriculture 444 udHdQRUMbXTW
    unstructured 443 WBeXUnMQcJXP autonomic 443 VXiQXqMCTNYT involving 443 OdWNsLeOcVKW
    aromatic 443 DjSaDLUVLPOQ shifts 443 fIJRaRVnhbVg electro 443 EeZtUQTXMRPV cash 443 tdHXWWZiPOTU
    manifold 443 R9cXYnXeRfQW sintering 443 KaXwJOVWMTWV triple 443 JaaJGVCeeXPc framing 442 hRJOIHNGefPW
    fading 442 MRSfOrORVCUS window 442 NIROJqPYYKOM made 442 JNKfdYZKMHFZ computers 442 nOPbYhQPREcJ
    moments 442 WLBSncYfZPMZ mirror 442 HLAPbRVXajce socio 442 nbQVUQP7ReWP extremely 441 IWIGBQJbRTRX
    titanium 441 EhXoHQXQPTPX duality 441 SPMYnWNUaeqS dialysis 441 atjOdWaYKXZT sql 441 Z3kRRQWcTWOV
    ejections 441 JVJLMWsOeZUT evaluate 441 f8jQSQaYKZNN dynamically 440 GHKQSjFTcKRW ice 440 FYDPCReQaaVR
    anxiety 440 nhePYONSZhPF pulsars 440 CVBFITXTXVQU nearly 440 JRCPXYVXVXsO shapes 440 aWVbRYFXcvRP
    intellectual 439 qXLZTRILhcYd lobe 439 PemFXcYNKYbh entailment 439 Y7hPTCaaTRVV phenomena 439 QDWOYFcJdRjQ
    result 439 NQXKNaIbmNQE anatomy 439 qdKVUaciYPYi industries 438 ucFZUTSYeUXd compliance 438 yYQXVWMMUeUV
    annotations 438 ZAgPSAYTWMYU reflection 438 MRQPJYqKghQR same 438 lQNUkHNNSYOH prevent 438 ihhRYaSjjKOR
    opportunity 438 udIWSQPMUZSL disability 437 nfOSXUUVCTTD keyword 437 W4hTSVSRXEWS
    reporting 437 rcSPYQVNDRWJ last 437 faFTIXqZWRPP platinum 437 LlcnLLXXNTXg horizons 437 OTJRcVVcacwP
    asynchronous 437 VDbaTvRVVQRS outside 437 ZYDOZLHfgZhc tourism 437 lXRcQLNAcgXa bepcii 436 JVLYeUZHLLDf
    nlc 436 IUIdiXZHLOKh focal 436 NioHVZgRXZXi illumination 436 NGZbUvWaQbUS sliding 435 LJYnMpSYUNUS
    filament 435 FYIIGVjRfaST hearing 435 cghHaUbODUTG reproduction 435 mYdSZOKVhfNF links 435 kKRTLTICcOQN
    pacific 435 SaHVNVrHgYVT producing 435 PXURMJsHgSbV grown 434 MaUvNOWVHRXZ sales 434 vbHZVXTgYRTb
    house 434 peGZSWghXKTa tract 434 LisPXVfSLTZP tin 434 IaWuJOVTKUUV ester 434 KhhfQJNijVQS
    valued 434 VDZeTuPaTRXY burden 433 slROXUabINWV relativity 433 JRIPcVPaUZuN ordered 433 HOUqMaMZOHWO
    establishment 433 tkNZScPUZKTS improvements 433 cMMXVfeOW4PS stationary 432 LVOaYYYfaavM
    adjuvant 432 OpqSaTRcdUUb designed 432 JWjuQWQYLXXT ecological 432 iQRaSZOBgmUY thyroid 432 XpqHbWUSXXVU
    amplification 432 RlcQbVgbZJZo mosfet 431 KQSnVkTIRHaa obstruction 431 UqoLbTRWhXST
    solvent 431 HdbwQPRbRVXW shortest 430 QGWZXtSTWIeR submillimeter 430 IWGEDSIaTTRW
    financing 430 qcHZVVZibOWg viscosity 430 7YEbZKNYRXcT physician 430 ofRRXUUSATTG division 430 lcOdZiPPkJOR
    microfluidic 430 HUavMaQVNPUZ lifshitz 430 NTNWhUTaWbvM marine 430 LeOcIOmMgaaK executive 430 wdIXWTPUZcUa
    simplification 429 aBgPSAZTTKZS easy 429 b6gPTIXWUJXT analytics 429 rEbfPbYXdNRS
    pretrained 429 Y7hPTEaeRZRV tobacco 428 jjWQXUUXFTQ9 variant 428 UbvIaWSQaKbW enrichment 428 IVPGDNFcVPTT
    shifting 428 vdLgSaScYPTU packet 428 TLXaUuPMYEUR opioid 428 ihURXWVXEPQ9 recognizing 427 b6gQSEVPZPZU
    proactive 427 bEZbQmIEZWTW behaved 427 WLUcWuUXdIcT phenomenon 427 VZNKdTqLXTOm renewable 427 haQlNWTBhWSb
    fitness 427 hWZSVoQQQOP9 interplay 427 cVTZUPGBjiYZ azimuthal 427 GUGSpOXTXSFY
    phosphorylation 426 NlnUWVQemRTO cut 426 cPQXbvYdOOfR lab 425 rNRgRUKHNYRM stabilized 425 HbZtVMRdSaeQ
    interpreting 425 jCbPSEfdYNVW thinking 425 qJXYRLNLYlUW silica 425 FaYuROXWMQNY gram 425 Y9kNUEbZTOXS
    algebraic 424 QEWXfmRUZHjO fourier 424 GJhdXqVYXRcQ dirac 424 JTLZjSUYTZtN affinity 424 QakcVUMdsXSJ
    nanostructures 424 KaXvMMUWKUXZ ceres 424 HWHIASVQYYJT explain 424 qdMUWUaoYMRY fragment 423 DUbRRbPOnIQJ
    overcoming 423 jPiaOGSQckTg solve 423 d9cYaoSdUcTX loci 423 OgbCNXARXSUO superconductors 423 JULbiRTZTatN
    campaign 422 bVFDEIUSRPSM conflicts 422 sOPZTSJMfgUc physicians 422 meWPXTUQ8TVH sudden 422 ecKSTXqdfSWk
    imagery 422 RKWTKnbNOmJS soccer 422 bGaUSkSXQqQf loops 421 HSMOPeqNhXRR psychiatric 421 cfgKaORNJUQ9
    indicator 421 MbEQASPdVGUT chambers 421 OWMViRZIPQ8h agnostic 421 WAfSUSZhQmMW appearance 421 IFTNNncYVkSS
    debate 421 sJSUVFWZdcSc focusing 420 SRQjRFWBYYMg degeneration 420 SlmEaWXSGaWP querying 420 Y5gTQVQPaFXR
    prenatal 420 cjaNXWWVFTQ8 classifying 420 XDiLREYRTGaW couplings 420 JRJUxQRWVWZR
    rejection 420 PZkJYmLcddKZ repeated 420 VmhOXZYZhYPA dielectric 420 EYQvTSVOLSYX
    construct 419 dYebVOEIncaZ narratives 419 iFbQS8SKZYYX programmable 419 PJZmRmNMRFWW
    hadrons 419 LULUsNTSVRCY rehabilitation 419 blhMXbVJEUSI molecule 419 IfgsRMQdRWVV yang 418 KRJWuSSVXZiQ
    another 418 qTMSdKRSVZoa subsequent 417 lqZdWNNQMfQT starch 417 NicmKJTXfVPI racial 417 qcMTWTWZGSRD
    marginal 417 raIUUYafJORJ fractures 417 XieOWVaK4WYW emotions 417 hJaSUBNGddYW files 417 THXcSpONbDVQ
    extragalactic 417 JVHFHRDbRRSW existing 417 iOLWEOQBTMbb parental 416 ngQQXUUTCXRE
    doppler 416 McYEQiUMDNYe seeking 416 uMUTWMNVYiVd cues 416 b7kNSJZWWdSS lepton 416 LTLVuOSSUSEY
    isee 416 NXMPNVvMecWS elliptical 416 DVGJGTGbPRUX versatile 416 NOikNdPfTnOU isotope 415 GeOaDQkOeWSN
    broadband 415 GWFWJXqMZVWW lyman 415 IWGFIRDcRTUV glycoprotein 415 QnoOYWRciVQN dutch 415 jLZRSBTIdJcS
    torsion 415 MSMVgWUaWbvM behind 415 rXPOTSIXLVOE constraining 414 CTBLPQPbWYhQ
    discriminant 414 KDbYfpWcXNQV tropical 414 RdOUMTtFbZWO crystallization 414 JbYwMLUYPWWX
    rings 414 DXRuVSTVNRbZ vulnerability 413 pRPWVjcVSBTR goals 413 jRPWXSFAbhUb segregation 413 gcERMTRgIQRE
    too 413 wWLUVRZhLTRQ mediating 413 fXTXUPEDgmWX battery 413 NaZxLSURMTVc horava 413 NSNViUTaWbvM
    laparoscopic 412 VdgKZcWOFYdp spitzer 412 JWHFESFbSSSX carbonate 412 IeVrGJbVSYUV
    contexts 412 fDbRSDOKdeXb corrosion 411 KdVuGLWXRVUV incentive 411 wZHaVZSfXTTY emergent 411 dIVTUTGKXsaV
    redundancy 411 YBfZTgPMbCWS fund 411 pZIZWWYkbOUi option 410 ibNWZZbfQPXt qed 410 HTIXwOSUUWST
    grasp 410 UIbWUlVdQrNX airway 410 TqlLVTXSRRTF race 410 scKUWTUYHVRF modules 410 O6hWZdRUaJKV
    bes 409 LSLVpRVOSOAa severity 409 VikGcYbPDUbb peak 409 RWIVSaqBeSSR alters 409 TiiPYVQXmYND
    damped 409 DVELNTGYMOOb max 409 TBdaWrPdXbWR saturn 409 GWELMVoNbZPU metadata 409 Y6iSRPRLYIYU
    magnetosheath 408 NXMSNVvMecUS dye 408 GfZrNLSWKYXX atlantic 408 SnVNOTmGPYad frameworks 408 QTavKHOROXYY
    satellites 408 DTFHGYeRbXUQ abundances 408 GXGICQJYRTQW formed 407 FcVpHJNaQVXW
    obstructive 407 TmmHbWWRLSch promotion 407 sfQYWPMLPeSK meshes 407 OHYaXvSZVUfR modulates 407 RmnOaVRdmURR
    receiver 407 JSNSLkmHcMTR centre 407 MeaAQOLTPOcl match 406 mBZWYjPYNWTJ accelerators 406 HOMgffWGRGbY
    inhibitory 406 OlmcUWPfiWOK bandits 406 WFXWYqXlVgTW unilateral 406 cqiMbVXejUTW degrees 406 ikRbjdaUKOhO
    atherosclerosis 406 UonJaVSXbYQI elimination 405 gPSYdgUmXZkH retail 405 ycHYUVSWUTUU
    consumers 405 yaIaUTOSWZVX multicenter 405 SqqOYVXRKWWU probabilities 405 oJTOYOYbLGYH
    illness 405 kdYKXPUN8WVJ deficient 405 PplVVQVbiVNJ pass 405 lUJWUZfqYKTb nucleotide 404 QikTXUQbnSPE
    negotiation 404 mKSYTWGEfeXc methane 404 HdTuKLXTSYWQ facile 404 KaYwMKTYMVWW tight 404 VHYZYuSRZHWQ
    enterprises 404 nXMZSRLFidYf adipose 404 RomUXRRdhVPI salt 404 HnelNPaYZTKP mutant 403 PiiVXVQboTOF
    patch 403 PPiUWkYZEfYk brazilian 403 oMWRS9VNZMcU ill 403 dohKbPUGLUbP above 403 HbGFQUiKeZNV
    restructuring 403 jYFVPUeSnXXi rewards 403 fIXVVaScQuKX guarantees 403 fMQaXnZpWURe
    anaerobic 403 OgauMJURWZQT dans 403 ZEfOTAXOXHaT regeneration 402 RgtUVMRejaSW uterine 402 UlhSYSRcgVO9
    albumin 402 JljiPNOhbURS sat 402 UBZZWtTTVKVS fake 402 Z8gQTMZgRhOV bladder 401 RppKcWYVXTXe
    nsls 401 OXLabWhCLNFc reactivity 401 IfYsLJSVUWUN enzymes 401 NiimSQQeiWTK myeloid 401 SpqIaWUYaUVT
    sheep 400 hgkJZNTPSeSE weights 400 cAWXikVkUTRa palladium 400 IeauNLQaQVUU captioning 400 X8gRSPZgOkNW
    address 399 eHYeSjKAaUTS demographic 399 yaJVVORSTaVO margin 399 jXOUThllWITY outflow 399 EXDFERPZVVUW
    inferring 399 bEXQReqdabPL constructions 399 WEbSUGWOaAfS venous 398 SfgJZYYPHVdq ten 398 lkRKKUPRHTYi
    expressive 398 X3jVTZVZSfTX jupiter 397 GWGECVOVSQOY notes 397 eDcOWHdUVDeX moderate 397 NmUJGRGSITTN
    astronomy 397 EUDKOVhRZahP asymptotic 397 JNISieRdVXoN nanowire 397 IYUvORVTJSXb rating 397 lNYRVDTCLRPS
    rigid 397 WJVWWwXfTeYa implication 396 CbKIYNTThMHP rotavirus 396 SvfHTYSUfRWW sjogren 396 SiiIaUTTRQcr
    blocks 396 WJWpRjPPcHeT multiuser 396 SOVaUuQOZCVR soils 396 GjZhHNePdZTM mellitus 396 UolJXTVNIcVN
    retention 396 ogbWXaNWHWPD latency 396 THZYUsQLWEWS ischemia 395 PooPZWSciVPP bandwidth 395 NMTYPuKQUGRS
    tissues 395 NjqKYedbcTZV amyloid 395 NppLaWTYdUUb managerial 395 ubHZWRPUeZWf infarction 395 WjgKaZZRFVcm
    locus 395 XjlNXXMQoYTL cores 395 GVFGDTKZVSRV dialogues 394 a7hPSBYXUWUV bonding 394 LmfnOQNcfTVX
    plasmonic 394 EbWtNPTVLSWY freedom 394 eXHUrJNMabTY dominated 394 IYDGDRMbUURW selecting 393 c8eQPTQWXBYS
    thailand 393 xiLWTSWOTTRP attenuates 393 PnnTYTRelURU switch 393 WRZYUoRJM9XO inelastic 393 LUJXuOTTXSHY
    tanzania 393 hjXPXWTKESTC acceptance 392 oYIWcROJUdjM investments 392 vdGZUUXdTPTU abuse 392 kaXRWTSSERP7
    foundations 392 sVHYSSLOfaZe york 392 pdMUVVZcGQRF companies 392 pZLZSONIgeYf bipolar 392 AeMQBNVPSYRP
    accountability 392 uaKXXULMObRN ontologies 392 YAfSSMUMcCbU gut 391 PomQYTOWkUOM islands 391 gfROKQlDaUYL
    screen 391 RWjSZhJTUamE chloride 391 JbXvNMUVKVWY daya 391 JUKXnRXNQQAZ tps 391 MWJcfaaDMIJb
    grasping 391 UKZWThVePuMW coded 391 SHYZVvSRXGUR hematopoietic 391 RpqKaWRXdSWW mantle 391 HaLUHVqKaYVQ
    gated 390 SDmWVVWkUfJW diversification 390 kYMaUWYniMVi britain 390 weFWTPRSUaXX gans 390 WAeUWcYkQmOV
    smt 390 YBeQTGYRYCbT corona 390 JVGKKVnKfbXS thick 390 CWATWOPXRckS anonymous 390 cJWbUqHKcKTU
    minor 389 QgfDVTbOWTdo coatings 389 IbUuINYVMSSW addressing 389 rJVYUFMMWdWW arthroplasty 389 PhfQWaaGAXdc
    cigarette 389 jfSRXVXYBRQB actor 389 bGYXTeOVWvOY refractory 388 RhhHZWWRNTcq regarding 388 qZXQVPLAMYXQ
    clinic 388 ekdKYWXP9TVL chi 388 JUJUsPYPWSEX positioning 388 SMSXPpcBeNRQ sustained 388 bskWXNOJWcXR
    module 388 V6jSUJYQXHRS coloring 387 SIYZUwQTYIYS serial 387 XVcgSYVQWCcr cancers 387 PkoKdVUYdQah
    biomarkers 387 UliIZXdKFPZS mediates 387 PlkSZTRfqWRQ extensive 386 fhJOOXalNITh toolkit 386 Y5jRSGXVWPWW
    basin 386 JZFRGVlJeXTP protects 386 QppPZUQaiYRS assistant 386 Z4jQQKSVPVRX hindi 386 YCfOT9aUVJYT
    tag 386 V1jSRUXXTOUV chromosomal 386 PgiMXXaTSQes placebo 386 ZnkPZRRPHWRF item 386 a3gTTZVcSfMU
    tendon 386 VfhKafWMIZbm doxorubicin 385 OqpRYUPbdTXb infusion 385 YUoMaVXTBkVb
    metallicity 385 IWHFFSEcRSSW was 385 sdJWURbjTLVX potent 385 RmoSXUKWkSRN civil 385 wdHWTQXUQWUM
    microstructure 385 IcQsPPfYLRNc technicolor 385 OTNVtOSQURCY operators 385 SEWYenPRcRkO
    defined 384 WaRwNSUVJNWc superconductor 384 HVLeiRUWSZsN dry 384 HgVoEMWXKRVT gis 384 XLXcOoU8aOVT
    brightness 384 BXDMIRQSNQLc polynomial 384 SDZYbsVcTMbR littlest 384 NTNUuORQTREZ
    prototyping 384 SIYdSoNGWGWU revision 384 aDmLUKZQKLba futures 383 lYIbVXbhgOXl diodes 383 GbTtOMTUJUSZ
    attenuation 383 BcILMXaPLOJc looking 383 xULUTJPXbaYY ideal 383 HTOlbiIRgKWW diameter 383 AaPRIfPQGLQX
    emitters 383 JWIIGSBdPRTX session 382 b1iRSRWTUQQW calculations 382 4VGgaSQVSRYS
    nutritional 382 ZoiIbYVSMSUE innovations 382 qWMZUTIJhdXc editorial 382 WNjaPXJCmaTS
    steps 382 aBkTZGNZgYZR perovskite 381 HcXwNLTURTWU deficits 381 jkTUXWalnTRS show 381 lZhSWJPhgcLK
    pylori 381 UqnTYWTeiURM gaps 381 vWNVVNUUKXTH starburst 381 KWIGFRCcRTUX intent 380 Y6hQTJZeRdOW
    uncovering 380 gIWOKRGVWpNX procedural 380 aLiMXSULIkZk greenhouse 380 ibKcNSf8cQTV
    synchronous 380 R9dSVYTPX9dV surfactant 380 LbYwNMRcOXWY magnetotail 380 NXNQNWwLdbST vlt 380 LWHGHSCeQTXY
    defining 380 lbdYULKDhScQ beaver 379 WniDZWXSFWUM caring 379 lWVSVTH9McYM drivers 379 odLVPQLFbiWZ
    locality 379 W8eWSqSUUMUS mach 379 DNKchfYQRHLa cognition 379 kXVSUSHFZpSQ differentiated 379 ddPSKnJOaMHM
    affected 379 ehgLXRaLAQeb together 379 oVQWUPICaiXV vein 379 SigIUeZMFYYj aneurysm 378 SiiJZZYSJVco
    contracting 378 sZDXUZadbOWd junction 378 EXRrbOUVPYiQ per 378 fLRbRrcRUERO investors 378 mZIZVWZkfPUl
    promoting 378 nURaTNJBZgTM boron 377 GdYvQOWXNTYX lending 377 pcHZWWZkbPUh built 377 aNRbUWh4UVPf
    frequencies 377 OJQEdYbibJha mechanics 377 JWWdhcVoackW synergistic 377 KbevMRQbUaPP
    catalysts 377 LbYvKKVYNYSW temperatures 376 CcLfHOlRXZUS speculative 376 fMQaVjZhhGUh
    atypical 376 UinFZQbKJQZS standing 376 IYPuQOYPKURd sectors 376 lcCaXTYSfVkd delays 376 eRRcXwRdZOaM
    precursor 375 DlagFLaWTZQS sunspot 375 KVKNMYtNfZUT avian 375 TqcOFbWMSMWI leads 375 SikmSTSXVoQR
    determined 375 NoLRDLTafVMV biopsy 375 SegLZXXQMSet get 375 wNOSSOWaLaRM facts 375 pSMWVOdnaPUg
    absence 375 ZjXNiPNVSZsY addition 375 JlkoNOTYVUST scan 374 FRdVerbXLSNY chest 374 TcgKYWaQFUdq
    tumour 374 SmqLaYORdVWg premium 374 paHYWWamZOUf charmonium 374 MTMVtOSSVRDY chatgpt 373 dAgPS9WUSYTU
    induce 373 epibUVNmXUSO schema 373 Z3jRSLWUWRVV institution 373 dfaMZVULKaer magellanic 373 HXHGCSIZSUQW
    mills 373 KRJVsSTYWalO newly 373 KaJHCSHPMZVa blocking 372 QMbWPuPPdGSS antibacterial 372 HjirOTXWRRSR
    voltage 372 FUQrXZWKMJPY trauma 372 hgYPXVQJ9ZTH underlying 372 afqIaaIPZcZc unification 372 NCOMhIJZVJSa
    yeast 372 LjlbTVRZnLQO participatory 372 kTPZRQJBckYV specificity 372 ZYnTWFUcoMTR hazard 371 tdKXVWciONTT
    tnf 371 PonRZSSeiUPO bubbles 371 YYGTTWuZhTVd salpeter 371 JTLYwORTUTLV frontier 371 qZJMMXHTVhOT
    deformity 371 UihJZYXQGUfm pairwise 370 V3gTUeWhTZPU fidelity 370 PEdkRcXeLlPX assets 370 nYJZWXbmcPVi
    ieee 370 RNXbTtPKXETS activator 370 RklQZVPfpUSR editor 369 YCsOTKSTaWVS therapies 369 WqpLbTUZYUSL
    americans 369 pgNSWUYbFQRF humanoid 369 VIaWVhVdPuMX adrenal 369 TpnGdYVWVYWc walk 369 bAaUZiXlUiRU
    aerial 368 MKfhRnUbWlPT fed 368 ibNWVYdogMUj conformational 368 EXdhPgLefHXR understand 368 c8fUSIVbNjQU
    hyperbolic 368 PEUWbfViSfnO eclipse 368 MWKNKWtMdWSS copolymers 368 KbXvOLSaNXXY seven 367 RWAEIOIaTRaV
    powered 367 R5ZXKJWXMbMX metabolites 367 SkViOKUFadOG demonstrations 367 WHaVUfWgPsKW
    fragments 367 RNjXSEXWlGeO least 367 WMPZSncpbJZY liposomes 367 LmojUPQcZWVQ bnl 366 NWKYgSeHOQAd
    undulator 366 IVJZhXcGLMIe derivative 366 LWQQhbSiZZtQ relay 366 TOVeTuPOXDUS
    interconnection 366 TMXcRrOJYEVR take 366 uaKXWUYdJQQK transparency 366 oYAUQTNdSLSd upon 366 SopUeNTIXWQT
    proximity 366 mJPdcgQNXGfP piezoelectric 366 JZYwMTWOKUZU trans 366 GdPJMRYMYenf
    disentangled 365 WBdTVZYjPnLW bell 365 cohIdZeSHVZT quasinormal 365 MTLTeUSbVawM overall 365 QlfiNOXPESZh
    mir 365 PnnPaVQelVUX formula 364 YJMVelgfXNiM convolution 364 T8dVVZYgOeGa azobenzene 364 KaWwNMQZNYYY
    prompts 364 Y9fRTQZgOlNW visually 364 XAkNUVZbLkQZ restraint 364 kmYOVUQNRdPC medicaid 364 ldOTWVYaCPRC
    layout 364 U6eZUnVPVSNV circulation 364 TePRORsHbfaP intracellular 364 JlkfQSPblTSS
    perceptual 363 a7hRTYTXVlMX externalities 363 udGZVYZhUOTX cutting 362 JTOXFZrVZiST
    inertial 362 EMOafjbSSmNW border 362 rcFYUVcfcSWe preventing 362 cifTYXUM5aZV
    hyperspectral 362 PDbWWrVdSgNU operational 362 YUNbUYd3YPOe discovered 361 JVIEESEaQQRW
    contents 361 SGZTQMaMcJoI unionism 361 qaIYUOLIefXX page 361 Y5gYTkPTZPRV benchmarks 361 a6hXRNZbRgOZ
    fear 361 tZMWTTajbbPf infectious 361 llfLWQaSOJWI evaluations 361 vGXQULVUNbTO count 361 dYcHWYYR9JYG
    supermassive 361 HVFELREcSTYU capturing 361 Z5jXQHXVRaVV renormalization 361 JTJZuQUXVZfQ
    unlearning 361 aCcUTZTgRqLZ sulfide 361 HjbqJLWVSUUT gaas 360 IWRsSXWMIKRc integer 360 TFWbboVTUGjO
    scope 360 rJWRTCWYTKaU subject 360 b3dTVZWZRHWN upgrade 359 MRNZkWVIPIBa ventilation 359 TjhNWaeEGQca
    sheets 359 LeSrJOhbXWYZ interferon 359 XjkKadOEOLZW greater 359 lhFXHWRLgYNU settings 359 nIYRVEOHZdZV
    determine 359 NeYRTWXHJOZs peptides 358 MggnPQMihUST fitting 358 DPFJWXKXKZIU man 358 nSZKWUUNTKaq
    managed 358 pfQUWeYXDKUM greedy 358 SHXaXvRVXJaQ equal 358 jQFTaYNdVfnM thought 358 bAfRTMYfQlNW
    career 358 vcJXVSNQNZTK now 357 zRLXUWTcTaSa gynecologic 357 WkeJYVTRHQdo helium 357 6XCWQNbQSWWT
    epidemic 357 lfRRWWZUARTD modulated 357 IaavPRVXKUYe annotating 357 ZDfPS9XQWJaU bubble 357 Oa8PJSigZUcb
    raft 357 MZftOPRgPdUT receiving 357 bfbLXVVKASVD accounts 357 vgJXWVXfbSSW simplified 357 KFTbfOdKSFHY
    snake 356 ORiYTsRZZjLU multiprocessor 356 SKYaUrQJYCYU equivalent 356 GRGGHTGcTRXY brown 356 LZJEFSFZOPPU
    homes 356 teSUVYXRELUL arabidopsis 356 RhgTUVQetSSJ faces 355 dEYVPfQSYtPY predictor 355 afsJbcNRVTPK
    half 355 maJXQkkOWMWN farm 355 vhHcSUVWYSSW greek 355 gGZSS9YQcJbb vaccination 355 mcaZRTRRDQSC
    ozone 355 JkUgHMjRTWML perfusion 355 QorKadVWVYVb firearm 355 ggXMXUWN6UTJ ablation 355 QecKXdgNCdef
    breakdown 355 RUNwVSSLQTVj cherenkov 355 GUHScSZKOPAc span 355 YAiOUEcgQVSW dental 355 bmbXSRWOBPSE
    automatique 355 YEfOT9YPXHaU still 355 zXNVTOUUUUYT blockchain 354 hLTjSkIQfbOc scores 354 laUPXSYU7OWH
    schooling 354 odMUVTYZFRQC bootstrapping 354 Y4hQTHaaUTUV appraisal 354 pMVUTJOEfYYd
    maximal 354 MGWZYqRTYJgM kong 354 paLcQRU9YZSQ abstraction 354 Y6gSTYWcRlOW intestinal 354 PrmTVURUfUTH
    resistive 353 FUKfcUaKLNDb circadian 353 VokPbTNPkcSO complicated 353 VkkIbWUQQOdm
    perturbative 353 KSJVyPTVWVXR peroxide 353 JmigNQRdhQOP navigating 353 jLcUUPJLbqUZ
    getting 353 vSFVUMTRZTRc reperfusion 353 PpoRXTReiYSY lactobacillus 352 RmlPZTQcmVOK norm 352 bBcXXkUfRkYX
    russia 352 vcFZUPUZZYUb fire 352 nVMaSdScjMWl tell 352 oHUWUPeoSUQb fit 352 lUMQRSBMdjVd
    false 352 NPGESQLhNVlR attribution 351 c8iOTEZaSUTU republic 351 tbHXTLYHYXZU running 351 MTIUlQiTYYlJ
    elevated 350 QrqLaWVWbXXS permeability 350 NlpSYZPXlaUR regulations 350 wgIXVUXaTOTT
    comparable 349 cEdQS9YSXGbT decoupling 349 SEUWfaXhSnJa remodeling 349 RqnPXVWZjWQO
    bottleneck 349 V7fTUXYiQkPV avc 349 SFZZUwRRWKWS square 349 IESSNqLZUMWU spring 349 HXMuLYfVRVSa
    revised 349 ScM8TSFONMdX nested 348 aGmMXEbRYJdS competence 348 nPTUTJIDbfYX
    reconstructing 348 MJOSZaQiUmmS poisoning 348 YGlRYZXgKlLU amplitudes 348 HTIUvPZRYUOT
    sepsis 348 UooIbXaRNSbW bounding 348 cEXUSsUVPHWP rationality 348 tXIZWVQfdVZg export 348 pcGZTTdhfQXe
    gait 347 SIbTVoWbOqPT investigations 347 HaRlDGZNSVYN harnessing 347 VCfiPNQXSoQX
    superior 347 MnmkTMYYNcWX answers 347 iAePSBYXTQTS ethylene 347 IbVsGLSYMVTX stop 347 kRMQWNqgXQOe
    willingness 347 teNaVWIOccRQ cylindrical 347 ARKlfabMOSWX multilayer 347 HDYhMVfTNQhN
    congestion 347 gPRbSsRSTGQL lack 347 pjUPTPSifSYf invariance 346 NOJWuWUbVahN
    polymerization 346 KbavNNRaMXXV dairy 346 ijVbSROJlcUi assistance 346 sGWUTSaiKXOS
    subgraph 346 Q9gXVoVcZPRQ nickel 346 JcWvKKVVPXUW stimulated 346 PmpSYTRfjZTZ indigenous 346 lMXTSCLFeXZY
    liberalization 346 qbGYUVaiePVf argo 346 IJLKMXTFVJHY maize 345 WkcbSURcnVNC divide 345 gESVbaShSpdT
    nanoscale 345 HbXwNPUWMUXX tertiary 345 GgTNIVRQAMYV packing 345 HMesPfNbQPWR contingent 345 vZLYWYQbbcVg
    days 345 KdAHPQjScXPW let 344 iCdSVORUQpPR memories 344 aGZfPREBbPXX indices 344 PWH9EUUWUJPV
    tandem 344 NZhZTYRXnLQB auroral 344 MXMPKWuLdZSS transactions 344 nULaVfWeeFYf useful 344 qQhXQNdcWGdW
    losses 344 jQFUQinaZVNS complementary 343 cVSpPPKHSkYc walled 343 IbXvMMUYNUWX
    abstractive 343 Y8hPTDacSXRV contour 343 MEeWRteSXUXV round 343 lVbQXWYaWNau injuries 343 hiWOVVWN6XUK
    microscopic 342 3aOhZRZOVZQP company 342 tZIYTOPPfaXg promote 342 pYOWVSGGYjTR runtime 342 VHZdStOJWNRU
    disturbances 342 SXKQOYySfVTV loaded 342 ImhjaLNZYTLZ bases 341 a5gPRIXbUMXV cationic 341 JhgrPMPeVYVT
    endoscopic 341 RhnQWddSJYfj noun 340 YDfPTAYTYGaU intake 340 fibMXSWSFPSA socioeconomic 340 mfQSVVYQCTSD
    diffraction 340 DWPqOSUaOajS trait 340 bPqGYIUSVNUH asymmetries 340 TWDSnOPYaQFd disaster 340 xWMbSQSJWaYV
    corruption 340 waHZVRRZbYUa summer 340 TbKUKTrHZaVJ fixation 340 OiqSXaXQHjUX driver 340 ZZHXTbuIaSXb
    providing 339 dIcWRXKDTBVM endometrial 339 VtmKbSSbdUTU nodes 339 PMZiRrRPREWW capillary 339 BneZMWfaaRRZ
    kerr 339 ITIQeURbVZtN venture 339 saJZVUOWgaVj epidemiological 339 focJXTXLGTWJ
    turbulence 339 FXCOIUlUbaSX condensate 339 ISIWvQTWWYdQ needle 339 QcfMZbcQHacq ligands 339 JedtNMQdVXUU
    wear 338 IifrIRXWQWSU determines 338 YeGJHTLkfROT cattle 338 UjXuOISSOWQV moon 338 BXEKDQUSSVPU
    cat 338 c4iTRIWTWNVV automation 338 sLPdOgTPZHSW immigrants 338 sdKUUOWYLSRF farmers 338 tfKbSVNJabRX
    embryos 337 SggRYURZpSPB electrolyte 337 IcZwNMTYQVWX mini 337 9TQbiNVSSQDb vessel 337 SikDXheSIXVT
    mediterranean 337 dWMhMRX4bWaV informative 337 b4gSSXZeRcNW nanoporous 337 LdavLKTZQUTY
    radiance 336 SHaWUjXfPrNW share 336 sYIYVVZjaNUe logistic 336 Y5dTWebgONZN makes 336 gAcSTNVcRoOW
    proxy 336 jFQgGdGZYTPY bethe 336 JTLZxORTUUNV specifications 336 c2gVTWSQZKWX profit 336 xdGZWTSaSUSV
    refractive 335 FaOdoWaLIQPa mortgage 335 obIZVWbmZMVe mismatch 335 wYMUWVXhMTRM display 335 SGYeSnOFWJVP
    arithmetic 335 XAaZXsVXSKWR implants 335 SkgaSTUECUeW preventive 335 fngNbVPRRTUA czech 335 ZFbQSAYOZFcW
    counts 334 PWGEGQCbPSVX soluble 334 KrmXWQYYdVMR ideas 334 uXLXVPLOfdXd descriptor 334 QEbYUlWcPnMW
    bowel 334 XppIbWUNOVXY biomarker 334 LpdPXUbPUZpQ dendritic 334 OmlWYVRgmVRR kinematic 334 GTPDFiWXZeOU
    mixtures 334 CSSpLQXWNXHX works 333 xYKWUKNPVYYT corticotropin 333 ajZNZTcTTWM5 cortisol 333 UriIYZbKNcbV
    stimulus 333 ndNYWXeofMSZ fermion 333 JTJXsQSXUZjO payments 333 veIYVVWbMQSN annual 333 abIUOTrIhXWT
    numbers 333 aQGRXWtNeYeO sketch 332 U9fYTlTdRhPV pathology 332 QhsHZbVceXSP helicobacter 332 UqnTYWTeiURM
    intention 332 gFeURRLKVpRW adhesion 332 PnmTZURfmUQQ nanocrystals 332 IbXvNLTXMWXY
    nominal 332 lWKXURdmeKYh inclusion 332 qKMUTLOJgWdW marriage 332 rdKWWUUZISRE arsenic 332 WsdaSQRcTSOC
    vibration 332 GMUeZsXJRMRS gesture 331 W6hSVXYZSnQU island 331 QaORKUqDgTXO twenty 331 vjOOWQTMQaXY
    nanocomposites 331 KaXwMLUXMXVY fate 331 PZPViRRXfhqK terrain 331 VGZWUmVbSrNY nervous 331 RfiPXVQXoTPB
    fresh 330 dkHNGSdMgcOP grouping 330 W4fQPccSeKTU martian 330 MXMQKVtLccQR bayes 330 X5fSWYblSZSW
    terminology 330 ZFfPSCYOVEcW walking 330 aXdNWcQGGoYe tyrosine 330 OmpQYVRZYUal routine 330 plURVUTTDVTJ
    leverage 330 nYJZVYZmcPUj hamiltonian 330 GMLalaSeSZlQ sim 330 UKYVVgWePvMW optimality 330 eJRaWtYjYVVa
    instabilities 329 EVEXiWcHMRdZ baryons 329 FTDOmNPVVSIU branes 329 MTMVjSSZWbuM assays 329 LrnZVYWLYLVT
    split 329 KFRLlHiTYQSX wearable 329 QXeZWrXJCWXQ digestion 329 PeYvLIVRVYQS proposed 329 eZNFUYGBUfVb
    phosphorus 329 GgVpNOTRGSTN psychosis 328 UnqJWSUMVZTK trap 328 nbLZVYdkdMWi ofdma 328 UOVaUvQNYEVS
    auxiliary 328 V5fSSbZdRfMT doubly 328 JLNXwYSWTQMU overlapping 328 c7hXTjUbcMXU england 328 qgGYSQcTIPQM
    worst 328 dNTcUpSMUAUO altitude 328 KXLQJXrJcaPR homogeneous 327 CPRtYcSVPRZP antibodies 327 VmgOUURSPTS6
    village 327 weHbSXRPWTSS multiprocessors 327 VMXcUqNJbCVT workflows 327 YFdbPgLGZEWT
    signalling 327 WhdUWVSgtSPJ traits 326 pKZPT9UQSXRN zno 326 JdYuMJUXNVSX rewriting 326 Y4kQSKXZVPTU
    depletion 326 GfPGFRKdfUOR disruption 326 TbLJPSBXmbZM regret 326 WHVXYqVlQhOU
    asymptomatic 326 RlhEXaYPHWai ceramic 326 KeavMLVYNWUW preface 326 PHSPKJNGbDbT abnormal 326 PcYFSYbL7UZe
    contribute 326 leTVWPHHgjUZ affecting 326 oeOcUOMFZcRK histone 325 OnlbWQQelWSO pyrolysis 325 KaXuJLVXLUVX
    universities 325 xbGaUQPQTTUR integrative 325 gVTXSSH9cmYY reconfiguration 325 TLYiSqJHXNTV
    reserve 325 kaJYUWeleNWk transporter 325 RpoPWWQchRTM epistemic 325 kCYQVINKdWda
    prolonged 325 NqoPUSVXiVQS extractive 325 Y6iQSFabTSSW sperm 324 TrjbSaQYiXOL coefficient 324 IVDclXYQWOFW
    purification 324 KajnRPPfadLM rotary 324 KZZuJOXZJTUY necessary 324 YclQaTSmmYNL bio 324 OYctJHYPcTUQ
    staphylococcus 324 VroJaYYUNTZW cusp 324 NVMOMTuLfcUS foreground 324 FPJGIaIfNYTZ guest 324 RadqMPFMgXVX
    disturbance 324 QibNScrPiYRN criterion 324 N2XWdgTRXNRY renewal 323 iaQZVQJKoiZc mandarin 323 XBgPTCZSYHZT
    atom 323 DWOoeOQbRXjR vehicles 323 ZNWgRuaXPfKU manifolds 323 NFVZekUdQijT compiler 322 VGZZVnMJYCUT
    hong 322 paKdQRVAaZSS permanent 322 teHWVWchROTZ halos 322 FTEHOTFeUVcT autoencoder 322 U8eUWXZjOkQV
    audit 322 yYMXYYOPQZSM military 322 ycLYUWQRPUWM correct 322 Y5dNPUlVTMUT locating 322 OEWTMnlOacRS
    quantity 321 rWNVVacoTNSa bridge 321 L9WPNRmTYiWR hours 321 xfHWVSWaUTTR assess 321 iSdKUHcEGQbY
    residents 321 ndPZRSS7OXSO colombia 321 weGYTSRWRXSO socially 321 oQSYTPKJelSb catalysis 321 JYZwLRSYMXTX
    expenditure 321 reIVWYbfKLTO metastases 321 SkkJaWVSQWap alveolar 320 RjjNZVVRLVdq dengue 320 WkfKZVbK9SZQ
    dot 320 JYXwORSUKPWa abdominal 320 UcfLYZYOFWep volumetric 320 OFaXTvYUSfTV independence 320 gSLZeWcqfNac
    diagnosed 320 VhhJaYYPGXdm hollow 320 JbZvKLSZPVUZ covariance 320 eJQaWogkbLUY windows 319 RFZWSrLTZFQR
    faint 319 JWGEDSIbTTSW referring 319 Y5iQTLZbRfRV reversal 319 WROJLZmfmeOX roots 319 wgNWVNRTWZRL
    associative 319 V9eXVnRWYHYU correcting 319 ZDQJJRhbJJWK spot 319 KSEGCXcdXSQX
    papillomavirus 318 SfdQZYaNGIgn irregular 318 JVHHEUEdRRTX stiffness 318 OqpNZbWYXXQM
    possibility 318 kNEYdSTVgTlb kepler 318 IWHEEUGZRRRX exit 318 wYHbVcQXbVTb algorithmic 318 lKUYSjHEaQZV
    synaptic 318 QlhQZaVemYLJ transgenic 318 RllPYVRgkWOK configurations 318 ZKRWUaGFbnNd
    abell 317 IVIGGSEcRSTY items 317 Z4jTSUVSVGXW unlabeled 317 W4iQTSZhRbRV cap 317 MWDHHVIaQNKZ
    bypass 317 dhbIYWXICcah playing 317 gHXVUYSaPuLU collagen 317 HsiaNRZcUUNU hawking 317 MTMVgUVYVbwN
    mhz 317 KZLNMWtHWXQX geography 317 vdGYUUYgXQUU establishing 317 gOaWThF8bTUS monocular 317 THaVUiWeOsNW
    challenging 316 gDaUTQOTXtSZ locations 316 STKKHRrLgTUS certification 316 xPNZRcUPMZTO
    astronomical 316 FVEFDUQSUSQT immersive 316 TEaXRpQSSmMV administered 316 UmiHaUTUNQbn
    disparities 316 mdQRWUXTBSSD veterans 316 lhUOXUXR7UWK transl 316 rjCbVSVWWTZT yet 316 f7eQSHbfTWRZ
    equality 316 tZKXVPJHWcWP antibiotic 316 VqkRXScQGVVJ ceo 315 ndKhSSNSecWk hla 315 RfhLZYXTPSet
    loud 315 HWGFGSFcSSTW fall 315 naEYUVdlZPWd extent 315 dfJRQUtPfabS blockade 315 SpqLaYRXdSTO
    added 315 qgLaUSWeMPOH prescription 314 peOTWWVZCPSG ecology 314 lTQdSbFDeeTR nsrrc 314 KXJbdYcCKKNe
    tetraquark 314 JUJVuOTTVTIW silicate 314 CcOjCMSXNVPV papers 314 dCeOTGVQYEaS
    ultraluminous 314 HVGFGRGbSRTW forecasts 314 mZIXVYdoaMXe glioma 314 PoqLaYXabXVd threat 313 uVSXVZKRTgNJ
    filling 313 d9iRSEabSaWb anticancer 313 RomeVRKgbWSO alternatives 313 pQKcVaMNcbjf
    positions 313 nRHMJdMZVGRO pluto 313 GWEGBSVTYXPU terrestrial 313 JaJRITqLcZSP adding 313 WCkOXQUQLSii
    preterm 313 ZibJYXYQERRA aspergillus 313 QpmPaUYOGTca null 313 HTNNTWqReajO centers 313 kZVYVaPOAQWD
    treatments 313 ifORmYUYHIWJ inositol 312 QfhVXURbpSOC impedance 312 OQWXbhZWCnPg
    wastewater 312 MgbtMJQWWZQP pensions 312 teGXWUXeMQUP fluxes 312 DXBOFSgQYXVS
    entanglement 311 NSMXiVVdWbvP motivation 311 nTPXUSHGbnTX hydrolase 311 RkkTaTPfnXPK
    faculty 311 ucJVWSMKPcUM verbs 311 YDePSAYRYFbU covariant 311 JSIUuQTXXaeP neutrinos 311 CTBMkSPYTXcS
    pneumocystis 311 TjjHWUdNEOeY wmt 310 YAfOSAaWUKXU algebra 310 SINZjiSWPTlG buffer 310 TPXiSoOOQCYN
    estimated 310 NXBGDUgYYUQU fractions 310 EZHPRMFeTPGX deformable 310 RJdXUmWePqNW
    resonances 310 GVHZtNRWVYbR redshifts 309 ITGFJTDdRRXV literacy 309 vZOTUPTUIVSI
    inflationary 309 QUIUgVXfYXvR geometrical 309 DQFTpUUVYXgP colon 309 YopLbfSZTNUT
    retroperitoneal 309 VdcLZXWMHXfs anesthesia 309 XjgLZaeLDXcg edit 309 Y4jQTJYaSRUU
    multidrug 309 OroaSSSPdZWP topics 308 c8iNTFWQTNWQ speciation 308 IkTbFLhQbYPJ photonic 308 EVPrTWWPHNcZ
    singlet 308 KTKUuNQTUTHX spheres 308 JYXvLLSbMWWY turbo 308 QLaZUrQNWCZY assimilation 308 UcOOOVtNfXRH
    record 308 VUKRLRwNdUSQ zcosmos 308 MYIFGTAaRUVY lagrangian 308 IQJVxRSUUWQU stages 308 PaLBEJZNbSYK
    check 308 W5WTdTbYMIcM realization 308 U9SUaGRPYBaV volatile 307 OhOkEKgZeWPS car 307 zSQURYXNPOVO
    editors 307 gLZWSQL7fQbd anode 307 JZWwLQUTLQUZ genotype 307 XXaMWmUVKFVB tailored 307 RMcsLPVUEXRb
    beamforming 307 OPXfUtROVDYU independently 307 VpnFaaZTQaXW linguistics 307 aDeQSBVOYHcT
    preoperative 307 RfgNYYXTMVeu macroeconomics 306 lZJYVXdobLWf ethanol 306 PcSwJLXcPVXW
    deriving 306 UDXQVQeSZKrN emulsion 306 FWKepKUTQTKY workload 306 ZLWcQnHBaRVV recurrence 306 TcgKZaXOIYer
    member 306 fYSZSPFDgmVZ cube 306 NQYrOhOTUFbX fragility 306 kYIXZVcigNTm synthesizing 306 X6iRUaYfMePS
    hydrothermal 306 KbWvJMYUNVVX pharmacy 306 qjTSWSPODUVM representing 306 d9eURFRNdPeX
    them 305 iAYWSBTYUeXY doing 305 tVMWVTLLajWc optimisation 305 XDidSsSRVUSU robotics 305 VFZXUlTcRrPV
    depressive 305 YjkEaPYMISVJ moderating 305 hWRWURFDdmWZ exogenous 305 qUNVWbYkObLH
    obscured 305 JWIFFSEcRSRX transit 304 JXGFEYHXTOOW expertise 304 oNSYTTGDfaXY hypergraph 304 X5hTTfXgQaNT
    waveguide 304 DWNnRYWOKJSe patents 304 wZJYURVcZKYb revenue 304 rbHbVXakVNVZ operative 304 ZgeJYWTHEcch
    learner 304 Z7hPTDYVUQXT deposited 304 LbXvKLVXLTWY seeds 304 aHbmMGYYOFXU minimizing 304 QNYoQqPPQMWP
    swift 304 IVGFGSDVUUUW radiological 304 VlmIZVaLEVZU build 304 cHSOJMJNaAYY anemia 303 ZmfKaYZN9SaY
    neuro 303 XCpPVYUaXjNP uml 303 WGZaRfKBaFaV mechanistic 303 MUrdUPWkVhNR micelles 303 IebtOLPeUXVX
    diagrams 303 IHMQRiEXUPjS spine 303 QggKYaYNLZho redundant 303 QIfWVwSVRTaX chile 303 sfATOTRZWQXX
    attachment 303 abXjR6WOMRgR microrna 302 PknWVUPeoUQS updates 302 S9bYRpVVXJQS iodine 302 MkbrNMXYPUKO
    morbidity 302 YieIaXXL8TbX alignments 302 KDSFPIPfYRgQ create 302 gQQZGFDMYVYd seeded 302 KUIVlVePDPKN
    little 302 bRJXuHRQRWNP forecast 302 RWDMLXochVUb intraperitoneal 302 YmeIZWQUNRfo
    thoracoscopic 302 TedNZXZRJVeu floating 301 ZRNWRmnSdGWe circumstellar 301 GXGGESJYTRNX
    bonds 301 mbIZVWZmcNVi clip 301 W9gTTWXhPlNW factory 301 XbDHGQBXSVVS progenitor 301 FfPCHTKZPUWe
    cleaning 301 kJYqMYJQUQWR respond 301 vbJWWUXeLUQO edition 301 bEdQRBVLYHcW translational 301 QYmQdSRVmMVD
    ball 300 ORSqRgXeIYdg autism 300 hWaMWPUMBWTA supersymmetric 300 HRGSuQMWWXYS
    pathological 300 SjnGbTVVRRbk aureus 300 VroJaYYUNTZW pseudomonas 300 LooZVWWbhYTN
    critique 300 uWWPXWQPJfag transportation 300 nZDeSagUXJMV equilibria 299 kWIcYcYljSae
    rescue 299 bAhQQbNJTiSc limb 299 OaOHLXsMUbRO harm 299 scYKXOULHYXL tale 299 uaDVRRXdSSWV
    dwarfs 299 IWHEEUGaRSRV inputs 299 pNPTViciNaNK pharmacological 299 UjnPaRQflUPM gray 299 LZdVXsbRHYOL
    genre 299 Z9gPRBZTWLXT pos 299 YCePTBZUXGaU outdoor 299 SGaVRwSUSaKS econometric 299 saIXXZajTJWW
    fingerprinting 299 PGeVKncUceML abnormalities 299 PmnGacYRSYbf pep 298 KWJWdVVILKEj
    cytokine 298 RnoLbVTbjVRT vortex 298 IUNZfXdUYYsI client 298 eGZYThIDZIWU complement 298 kUiFXLYYKGXP
    thresholds 297 jhdIaegTERXV epidemiology 297 fbeIYZXU8dRK holistic 297 b6gWPYNGUNWU
    primer 297 dojNVUYHXNfb negotiations 297 ubHaUQOQccUc iwslt 297 Y9gPTBaWVLWU teach 297 jHZSTZRYJqNS
    compliant 297 RHZlOqNMSQSX chitosan 297 KgfsNNSaNUWX forests 297 lQPXPLJ9fTZU column 297 AXVhCWQZOLbW
    upsilon 297 MTMVtOSSVSCX erythematosus 296 RnmGaUSTSOZh bosons 296 MSLVxPRSUSKW stance 296 a9gOT9ZaTVTV
    supramolecular 296 JbZwMNSYOYXX several 296 RSHGDWSabEPY additive 296 MKZsNkRUQdUS
    indexes 296 rXLZUiXdSEUX rent 296 vbFaVVVeZSUZ embryo 296 aqnGeWVTRTWT wasserstein 296 W9cXXeZjOjPV
    lossless 296 SBcWVuTYWQTQ initiatives 296 tdJXURMLedVa biohydrogen 296 OeavLJRRWaRT
    stakeholder 295 hTRYTQICiiWe clean 295 ncMmONVaJUQK mothers 295 ndNUWTVYEUQC priority 295 fQVeTmL9UURM
    auction 295 oSLbVpSeXKUW gaseous 295 DaLWDMEdSTUS elliptic 295 QLTZdrOLZEWR september 295 NWMONZuKdVTN
    expenditures 295 oeMUWWZdEPRH walls 295 LS6RYQSVcSnR fermions 294 JSKYpSUXUaoO
    subcutaneous 294 SrpKcWXXTVYZ empowering 294 gDcTSNPTTrOV methodological 294 mXTSUNL7SZYM
    gauss 294 OSOVfTVaWdwL weather 294 aWJRLYvMZbRO hospitals 294 tgMUWVXYFQUO protected 294 PRSuaUKUVYgJ
    liability 293 udHYXYYhTOVY adjusting 293 tNNWXhUhSPNW interoperability 293 aFbXRaLCbDYW
    automating 293 a3hZSfRTQXRW acetate 293 OnjbRPTcZZND estimator 293 aJNSUrVoQPSS
    carcinomas 293 QhhMZXYVQSet catheter 293 UeeJacZN9Zff plastic 293 KZUbRZkOGnKa cover 292 b8fcPlOOZSTZ
    expectation 292 U5SPYYYkYPPg compton 292 AT9JYRVQTTMY optimum 292 XMIaZobgcGTb diode 292 CcTrNQVSJSQa
    angiography 292 TafLZcaPFXcr typing 292 UCnMRFebTSVU eruption 292 JXJNLXsOeaVS
    multiwavelength 292 HVGFGSFbRSVW trend 292 lbKURTuVUSRP pitfalls 292 qMXRWTVkNjQd
    companions 291 KWIEFUEZQQPY haptic 291 SKeUYoVTQrQW edema 291 UnlGaXaTFXXY salivary 291 SjiJaUTSSQcr
    translating 291 b9gNTBZRTQZV lymphocytes 291 IqoaUUcZXRWW spike 291 OMjVUnXlXbOK
    thermodynamic 290 GXKfUOXUYdqK median 290 WXKLOiqVIZVO monolingual 290 YBgPSAZVVKXU
    shoulder 290 bfcLXYXG7ZZY sectoral 289 obGbUUZaiQWi extracts 289 QjqPXPRclSQS steam 289 PhVwJOSaWSUR
    dopamine 289 SkkTYTRglXNI traveling 289 OVMOQcvKYbYO conjugate 289 MZPQPYwJZaTR remnants 289 EVDFIQJWUVQY
    variety 289 rQOWTSafdGZg otitis 289 VomFbZfQPWXU hypothalamic 289 RmkTaTScmYNJ revealing 289 HULeBJFYSYTX
    cdna 289 PijMXXWXTSct hashing 289 V7gUTgWfRgNU chemically 289 HfatOKSZQVTW repetitive 289 GOSKJqQgXWYR
    preclinical 288 QqrLXURXXTSR dissipation 288 GSOjQgoLUXdT friendly 288 gOWoMQIMJbOO alone 288 sYZQUKMMRgbf
    parallelism 288 UGbZTkQJdBVT disentangling 288 cEUNOUVmMkJT giving 288 uaJaUQQYMWOK
    templates 288 L9ZPLIOfLXbX magnitude 288 LUEGDXLdTPPX coarse 288 W6jRUSagRfPV toxin 288 RljTVTNXqWSK
    treating 288 UepIhSXOFXUZ synthesized 288 IVZuKMTaMWRV somatic 287 RopJcVXUUNXO ssc 287 HSHSpRTQTOEa
    diagram 287 FMIIPYDcQVMV vegf 287 QooOZWRdjTSX prolog 287 XCdVTUSKY8dU aids 287 ldSRWSVRDSS9
    rapidly 287 HWEEIRHYUSaS religious 287 xYJVUMQVRaSN liposomal 287 OqnVZSQZQRZh phrases 286 YBgOTBZVWJaU
    detuned 286 FSGeicaLKPRe scintillating 286 KVLYnPVPOQBb homeostasis 286 SnmPZTQcnVRP
    recessed 286 KWPqOcUHMHYZ coordinate 286 XFXRXSPemWpT legislation 286 xdHXUPQSSXTP
    entrepreneurs 286 qZLYTQLJfhWc angiogenesis 286 SpqLbXRZcWTa embryonic 286 SdfVWXPXrRPB
    worth 285 vSMWWXWjMaPQ grating 285 CYGODRJaOSTZ enriched 285 LKSKCBNYRVPV concomitant 285 RlkIYXcRGWbg
    hydrocarbon 285 BkYXGMNagXUR approximations 285 TGUUelYkMTjP unbiased 285 TDZTSkUnVjPY
    histories 285 LVJFEQDdRRTU alternating 284 IQXvOSaUIRXY lost 284 rLRTUJdkZPUa sensemaking 284 gTSXSQHBflXa
    powerful 284 SNNbLfqHecUV players 284 fcbTYZPcoWMC viruses 284 bNfMQEbLQEYK subsidies 284 teHYUXZcMORN
    personalization 284 Y5gUUbWcRhMX gestational 284 VlhNWTVXWYM7 blazars 284 DUBGNSKcTSYV
    ratings 284 vSRWVITXeVah lighting 284 XOSYXnZUEbXB wire 284 KRNcegU9PMSf arrangements 284 veHWVVYVLSRQ
    dysplasia 284 TirHWXbTMdXe complication 284 WqlJbVYPLabb characters 284 Y5iPTFYZUWVW coal 283 hhIgKPfTKSOJ
    usa 283 rdHTRPYFSXTN distal 283 VkkHZbTNMfYh motifs 283 OIhYThTTiCZM transnational 283 kXNXTPKEigYc
    parent 283 XbJRHTcPHUM9 episodic 283 JRIFGQFdPZVT uncertainties 283 VPRaNvXIfQTU retrofit 283 fWLdQZa3XRYV
    altered 283 XmiMYUTdhYME methanol 283 DaOjBMQYNTSX zealand 283 oeHURPTFfeZQ employers 282 weHXWQOQTbVR
    protecting 282 pORaWiHHXRSM metropolitan 282 ldGXNWiFUSTK nucleic 282 KrkgSOTZeVWZ
    assurance 282 bHZVSiKCWFXQ stat3 281 QmlRZUPgnVSP reflective 281 RCaiWVWZNmIb analyse 281 YFfOU9YPWGbT
    transformational 281 dUUaTSF9clWX conservative 281 UUeNdeUJJTkn conducting 281 LeYvRNNOZWRd
    milk 281 TrkMYUPbjUQU arbitration 281 ubFWUTOMaTZc think 281 qJUUUQReZmQd bile 281 VfeJabXPGXcp
    familial 280 SolGabYQJVXc isospin 280 IUJWtNTUWSIY 21st 280 rYJYVPOLhYWi arctic 280 PaITNTrKebcN
    rotational 280 GXGICVcPbYOR steering 280 aDZXXcThRsTU express 280 NNQPHcoGcZMV engineered 280 JeWvMNRWNSSU
    potassium 280 DnaaGRjTUXWV october 280 NWKMLWuPeaUT letter 280 bMaLXEbOMOiE january 280 HXFKLTpQbYSU
    methotrexate 280 QopRaTRchTUY constituent 279 PHSTqEWVWKMV suicidal 279 ddaLWQVL9TSD
    cartilage 279 PpqLaWVabTVa joins 279 UDaWSpORaDWS dielectron 279 MTJTuQNVXTGY partition 279 RCcXVoUgRhQT
    investor 279 nZIaWWalcPUj tension 279 VYOdgOILRhpQ avoiding 279 pITXUlUjPUNQ
    consolidation 279 pUPmNNVdHWVW dominant 278 lVKXIQVcnXRi residue 278 GYfmPWOdhNUI
    corrected 278 KTIGTWGiNYiX bipartite 278 UAgVSjQRaDYQ junctions 278 EjjYWZUWnXVL inp 278 JYSuPRXQGQVc
    contagion 278 pbKZVVYhgTWk metaphor 278 c9fPS9UQYTYV fluctuation 278 7UGUeWjSZVaU
    hallucinations 277 Z8hQTIZeRgOV height 277 YbHLNWnMOZRF frozen 277 bSmHYXZaQWTs
    photoelectron 277 BaEhQOiRXcWT sufficient 277 oVKVXdjhPKRM massively 277 Y2iUSUSSVLTT
    exploitation 277 qCUVSOVPdIaW systolic 277 TcdKbgZN9Qfd reflux 276 pnWQYWSIHVaU
    instructions 276 Z8gRTMYdPlPW ranging 276 JWOPQnaEQLPK dialect 276 YCfPS8ZUVKYV
    inhibiting 276 LkkhSRPekQRV glutamate 276 HhgjPUNchRPK photons 276 FTHZtPTTRTNX
    downregulation 276 QmmQZTSfmUPS abelian 276 JQJYuTTXVXhO translations 276 ZBfPSAZVWKZT
    tungsten 276 JZWwMOUVKUWW tidal 276 FUDFKUNbWXhQ pseudoscalar 276 LTLVxOSTVULV march 276 TZJPNVwNcYTR
    dexamethasone 276 NqqUYSSceUTa fibroblast 276 OsoOVWVWVRWf requirement 276 VakdOcTGkGTU
    pulsations 275 IVHLPWoQdbfO bringing 275 jQMQPRECZeRU germanium 275 FVNrdQTOJROZ neuron 275 PVvKaiUcXUVR
    objectives 275 mKGNGSZYXfPd fibroblasts 275 RljQZUTeqVRP messages 275 hEePTGUKRIYL
    parents 275 pcNTWVWXESQD formalism 275 IJLSqQRTYNhP transferable 275 WDdVTcVfQrLW gpt 275 a8hPSDZcSWSW
    minority 275 vVOXTKPMQVVI centered 275 i9gSSHPLRZVT patches 275 KYqPWlYYadKQ lasers 275 CVJlVVkNNUPc
    cnns 275 T9gWWeYlQfPV theta 275 KTKVuMSTVSHU stimuli 275 UdhsOJVjWXTW recycling 275 oMWhRTROcoRX
    opportunistic 275 ZbaSXmQKLFSE multitask 274 Z6iPTHZcSYQU hypertrophy 274 SonJaZYRJXba
    funding 274 xcGZVTTbUTUY acidic 274 HeYoGMYacXOO floor 274 gPKbKhfBcQYW underground 274 OXFUeQXIQR8b
    rice 274 XkcnJORWbcIM farms 274 ybGWRWUSVSSS oscillatory 274 SbjGZWgOMbOC concerns 274 xXIZUUWbcOSZ
    spinning 274 LSHQdTPaVZvO provider 274 mZRUWaRQDMTC manager 274 jPScSYGEjVYe booster 273 YbTRWabA8TNS
    plateau 273 GaIQGUmKcWPQ triggering 273 GeaRNabStTNQ pituitary 273 UjhSbTPdpXMI
    initiative 273 nJXVTEMEYTZQ true 273 gShIYUbbHkXi adhd 273 hdTQXUUTBTR8 invisible 273 fNPVkbTTNqPe
    gates 273 NKZjRnOPSEXU led 273 ibFbaOQJWYGj usability 273 cEiSTQP9UMaR descriptors 273 M9eaSmVdUfTR
    bandit 273 Z8dUXiVjRfPU kinds 273 FOOhYcdMIOJf fermentation 272 NfctMJSSXaQR crustal 272 KXMSLXtJdYUQ
    legged 272 UKZVVjVdQtLV cobalt 272 KcZwMLTZRUUY cyclophosphamide 272 QnoJbVVWXRZi carotid 272 UqkFaWWQLbVT
    nineteenth 272 rgFaRQbeWPTZ summaries 272 a9iOSBZUSOWT intentions 272 oUQXTNFFZjUX
    poisson 272 NRRVffibZZtS neuropathy 272 WokObUUeoUQT winter 272 SZKSLUrDdZUQ milky 272 FVEEHTJaTTVS
    hydrolysis 271 OkeqOHTadWQR recruitment 271 UpmMaWUdjXTS undergraduate 271 oYRWVQKPITR9
    estate 271 qcHYVVblXMTa multiobjective 271 TKZeSsOPaEVQ maximizing 271 iEWfUoOWRRMQ april 271 LVFJGUnPeSTU
    ligament 271 UilMXXXKCYZd calculating 271 MPDTLaWHeHgP visits 271 hfUQWVXRASSA facilities 270 edGLMXqMRURL
    personnel 270 weHXWTPRQWSO photocathode 270 JaSqUOYNHQLd article 270 eBeQTBQLYcWX enough 270 uRQRTPUbHVNI
    those 270 qbOSSLMFXiVV determinant 270 WsmNaVRZhZTR collectivism 270 iXQXUPHEflWa folate 270 QgiWWTPanSPB
    written 270 ZDfOT8YSWKZU automotive 270 fORdTjNBdLYe ages 270 XcEIHSJdJRQM par 269 ZDgOTAYPXIaU
    rabbit 269 PkoSWROgkcQR aerosol 269 GaKaETmKWZQO substituted 269 MkqbUNPffPTS
    heterostructure 269 IYTuRPWUGTZa causing 269 OmhETZkNUWZZ melting 269 EfTqOSaWUWiQ
    smokers 269 hnbKYVWWFSSG cubic 269 EUQrKWeVPWgR granular 269 fKMcSYaqbYQj concrete 269 YIZbOMgBVIfW
    subunit 268 OoqOXVTYiPXU isotopic 268 HcJWCOkNaXOQ gaze 268 b7iUTISRVhUQ corrigendum 268 FZFLASbPXaVR
    parts 268 iKPURLhZhEcd irrigation 268 jfSVVUSDPdao metals 268 JdTwPJXTSUUR temporary 268 weFWURSWRWWS
    rising 268 seEVTTbhTSSX vlsi 268 SLWaTrQKYCVS additional 268 KUEBCRPUUSUR pathogenesis 268 TpoNaUQVgQSN
    hyper 268 LCUSTpIaTVfS own 268 vPPWUWUbPlPT saccharomyces 268 DpbcLPVQPPVJ districts 268 qbGfPUWEVWUR
    indonesia 267 wfKWUQSRQWTK restrictions 267 sbIWWWbkTLUW proteomic 267 LomVSYQbmPWT
    extensions 267 hFRYfaWTZ7US almost 267 g9VbUkYhbPbZ escape 267 JW8FITQcZVYW scans 267 cNhPUuSQQLQO
    mammary 267 RmmPZTQdoTST submission 267 Y9fPSAaXTNWU wisconsin 267 ekZKYVXVDURC suspected 267 dfdHVRUBGQbO
    optics 267 BWDNITQRNQMc organized 267 scMaTYLEQVYU weighting 266 d5ePTLdfTOSU penetration 266 YlcSXWaQBTcn
    inferior 266 XedKaYZQ9Xcl magnets 266 KTLZfRZELIIe actors 266 kWNYTOIFhiZc crosstalk 266 FRQZelaHUFSR
    van 266 DXMjQSnMTccV relapse 266 UihIaYVQKVdp sarcomas 266 UghKaXWOKVdr breath 266 ZokMZWYWBSWV
    destruction 266 nfHUTTVgjTXi pareto 266 oTLYXdcpaQVc differentials 266 udFYVVYfRQTR
    humanities 266 aDdPRAVNZHbU enhancements 266 KXOYKSwMcZST thoughts 266 fCbTYMRQPnHU
    clinically 266 ThsNUKdMJWVY pressures 266 TmLbPRcKUgnV mpeg 265 SCbYUuTRVMUR frictions 265 oaIYWYbnZNUe
    rfid 265 VJZbSrMKXFVT contextualized 265 Z8hPTCabSUUU halley 265 GXEIESfQZaRU subgroup 265 NhdHYPQORReq
    raw 265 P6YQOXnSbZRV compaction 265 LLdoPlPSQJUS born 265 XbFLSPOaMYjC claims 265 nFaPTFbfMOUQ
    tuned 265 Z8gPSBbbQYSW steroids 265 VXmCUGcZUPYi pioneer 265 RdOTLVsIVfNN touch 265 VMYWVhVdPxQU
    portable 265 UFfYQaVHV8aS palliative 264 hiUMVTRAFbbS mac 264 VJXZUwQPXJRS persons 264 chgFYUZRDPWH
    lstm 264 X7hPTEabUPVU expansions 264 gbLRZWaaDRXA cme 264 MWKLLWtMfbUS antecedents 263 fTTXURGAdmXa
    manipulator 263 SLZXVsUbPoQX sport 263 jYSTUPG9ViWT filtration 263 TiaZTRoPCSQJ deformed 263 LTNZfTTYTbwM
    extrapolation 263 UBSTdhYoQeaR urine 263 SfgSXVRaoSP9 couples 262 oeMZVSXZERTE alcoholic 262 SjeiQNRdIVTC
    modifications 262 HOSVvLSXYRaN selectivity 262 RXcyMSPZRPSO malicious 262 SEehSrPVVORS
    meat 262 paJbQPOLhcVf sporadic 262 LYNMKXvLZaUV agile 262 bIYYVeKOYuRX genesis 262 QjSWZNWUtdbL
    swiss 262 rRPXSFRKgRYd later 262 oeLTVUbYDOSH geo 262 X8dTPaUBaNZR inducing 262 YImXRAUfeNWT
    essay 262 hEfMV9ZSURaa implantation 262 PplOcNSXYRTF distilling 262 XCeTUVYiOoLX charmed 262 MTLUvOSTVSFW
    quarkonium 262 OTMVtORRVQBX semileptonic 262 MTLUvOSTUTFX wiggler 262 IYHZeXeELLLb
    animals 262 bcqUUIRffgPN months 262 LdN9GTKYMPRY ultrafast 261 8ZLmPNPYNWbY lineage 261 SonRWSPXnVWO
    sensitized 261 PpfjJNWWaVOJ instrumental 261 pcKSVafbKRRG nephropathy 261 SmkKaWZNEWad
    singular 261 QGTUemYabMnQ nanotube 261 JaWwLMWWLUXX modifying 261 SbwLZUTbeWYK hardness 261 ENNiceaSKKJa
    contraction 261 hDWZXoKTfaWa anisotropies 261 KUHQeTWZXatM verbal 260 aDfOT9YRWKZS p53 260 OnoVYTTdkSTY
    nanofibers 260 IeauMMUXNXSX vitamins 260 ThhPZVRZlSOA asr 260 Z9hOTAZVTOWT mexican 260 vfIVVRZcOPTO
    collecting 260 bAgRSCWOXJZS amorphous 260 KaWvKLVYLVXW melt 260 EbJUBPgPXaPO seeing 260 SIJNLeQaJpQQ
    produce 260 mcaUQIdOnWOK harmony 260 Z5cUVaVhQhOU publishing 259 dEYYSkOOeCYX borne 259 PgJMXUoLPVaE
    hypertensive 259 WqiMaUcMFXYY vesicle 259 GmmgURQfcYVW tibetan 259 KXMRHUrIcWSQ
    maintaining 259 aFYZRmKEgQXV wheat 259 meTeVOYboHRS footprint 259 hYOcNWb3UUUU mms 259 MVLSQVvMeeXR
    gathering 259 XGZaRnNLYCXR engines 259 Y6YZPlLSVLVT postnatal 259 SreOSSaYaWKD organs 259 iolOTNRUdQSL
    nexus 259 qcJaRRVDcaWb contactless 258 PShaMpacQlOV limiting 258 ZkJqXROSbPKe ybj 258 OZGScPZIRO8b
    whistler 258 LXLTQXvLedVT offs 258 sTLdQaNMiVUc developed 258 mbGhULUPcajV mother 258 ijUQXVXUFPS9
    proximal 258 WUlQVcSZNuTc motivated 258 iBXScBSTbMWX fused 258 HDgiOieUWRVW hippocampus 258 NprSWWUZbZPN
    actin 258 QmnOZXRcmWVV odd 258 QRIVhPQVYUvO dissemination 257 ZMaZSoJDWITP positional 257 WFnPWWUjajNT
    biomechanical 257 NjnLWbdRJcYe provisioning 257 XMXbRrKGZHUU echo 257 JURAGaXPMRVj
    caffeine 257 QplQWOMcaYQH electrospray 257 DqgfPOaVaRPU computable 257 qaJYdfRaUOkP
    ensembles 257 Z6iQUOYfPfPU quadratic 257 VNRWduWgWTkV predicted 257 NQbRsYUQOFJP leave 257 pbNUWVUXEYQD
    scaffold 256 LijfSSTbTRbp fever 256 kjXPVPkbDRXP spacetimes 256 MSMTfURbVawM dogs 256 nqkYYPOXUSVT
    xcs 256 TFZVVvTTTJaW polyethylene 256 JhfrMNVVMXWY decoders 256 SBbZSpPRVFVV phenotypes 256 UjmDYbVRKQXK
    stack 256 PHRUKnFPTIQZ productions 256 NSOTuKTQUQGX biometric 256 hJZWStNPUYNO debiasing 256 Y9fSUQZjPjMW
    hierarchies 256 oDSWUWOYiJcZ truth 256 pDYRSFXaNaTT metallic 256 AcPiJOJbKSYV bonnet 256 OTMVfTVZWcwM
    sphere 255 JGQXbsSYVTgR width 255 GQHGPUDgRUOW subspaces 255 R7fUYmVhTYTS triplet 255 ODVRiJWcPaCW
    transdermal 255 PklqTNNUPUYV possibilities 255 nSNXTMLFghYb coexistence 255 ATBMWUEWVRXV
    stocks 255 naIbSVeVhNXl tomographic 255 JhZCTdeQNUdj transliteration 255 XBfOTBZVWIZU
    bleeding 255 SooNaSXTOTYj representative 254 vVJVUUbfSKVR programme 254 kVaPWOS8HcaY
    sized 254 JdLb6LRSaWNa tokamak 254 IUCRPmhWYRNd myosin 254 LlnTabOejTYa crowdsourcing 254 b9gQRAVQXPYW
    conserved 254 JcbcfYQgnVjP insufficiency 254 PjqLbUcTKSdd aggregates 254 VWRtOYYkWLce
    warming 254 UZGYMUsHeYXR circulatory 254 OonUVUWblVSM basement 254 WthOUTbcfQOM relic 254 JRHPjUQbWZpO
    radius 254 EUFGKWLUQNKa novelty 254 j8cSUXYkPcQY majority 253 vRLYYUKSceYb m31 253 JWHFETFbQSTW
    dorsal 253 QnmIXYSTeYQJ etiology 253 RilPYWSaoWPH pigment 253 NplUUTRZnXTX seen 253 GTDGLRjScZTT
    helping 253 pUSVUNGDTgTR droplet 253 EcbuNUNVUPSX weekly 253 kePUWVhlYKZj parameterized 253 UDaaUuQSWLXT
    endocannabinoid 253 TjhUYTQfmWOE proteinuria 253 ZtiRXQYRFUZV abilities 253 e8cVTQWiPkOW
    logics 253 hRTZTTFAhdaa visuomotor 253 UJZVUgXfPtMV adapter 252 V5gTUUYfQhMW risky 252 scIXWXZjOMSR
    agns 252 IWGFHREaRRQX immunoglobulin 252 QmlJaURXZRZm move 252 pNRVTNcigJYe analysing 252 bDcPRAYHaQZU
    offensive 252 aBgPT8ZYSRUT vinyl 252 JbZuJMSZOXVW imf 252 UZJRNWwShXTZ ultrasonic 252 AbQfOdkQaZeR
    aeruginosa 251 MpoYUTUYeXQJ tesla 251 FZRRhXdIKPOl violating 251 LTJVxOTUWTLW constructed 251 QCeiOPUSSAbR
    sizes 251 GYINDOFdSTSX pages 251 Y7fSRQTPaCYS magnetometer 251 NXMOMWuLebTS mhd 251 LXKQNUuNecVS
    tracer 251 EdKKAQWRdWWQ citation 250 d8fPRCXVWMWW watermark 250 T8dYWqRXYNVR precoding 250 RNUaWuUOYCVS
    lifelong 250 WCdTTZYiPoLX repeat 250 ZagRVbKfbOL8 securities 250 nYJYVXYjeMWk crossover 250 LZPcnbbOQHTE
    norwegian 250 iKYTRAXJYGbV fractional 250 MROVmeZWJUpN decrease 250 cgVPTViP8ZUI gabor 250 OCcWXtUcSYVR
    filaments 250 CYGDIUVYcaXT morphine 250 UpnNbXQYfRQK automobile 250 qbHdRXaiXMVc
    rearrangement 250 SJYXZeUdPuIW critic 249 VFaVVhVhQqMV list 249 a4iRSJYZUNUV
    intertemporal 249 paHXWZbmWMUc skeleton 249 M9aVPhjcahVR grb 249 GVFFIRGZPQTW polish 249 bCePS9XQWKaV
    meteor 249 OVJLJUuObWTS paraphrase 249 Y8hPTCaaTRUU densities 249 ETJeoQUWNTHY docking 249 CVdiQfQhhbPR
    hodgkin 249 PalKcoibZQXX duct 248 YgaKbbYPGVar discharge 248 QUUMQIsIJXaX tables 248 d4gQTJXdRRSV
    tectonic 248 KYKPIVqHcWRS sands 248 NaWtKHZWKUWW cytokines 248 QnoKcURadSXh
    electrophoresis 248 HqnbRTWaaSVc aperture 248 7MOiVgYPQXOc francais 248 ZFeOT9ZQYHaS
    electrostatic 248 ETLaRZrOfYZQ consortium 248 gLbUSDNAaRaY cryogenic 247 DbRtULWSNSSZ
    rupture 247 JkYTRbsNbVaZ jirovecii 247 TljJUUeMHMeT libraries 247 b7gVQhMRVMVL conductive 247 KaYxMOTVNWVW
    instruments 247 caAKHVPgOIPV obese 247 SpnLbUWcbVRJ continuity 247 hRPcVXGGjhbZ ask 247 gCcSTQXiMlLW
    stratification 247 UfVKSbxOXYVY tea 247 VXkiPEVkfOSP oscillator 247 8PFVWiSQVJaS
    geographical 247 sQRXQQPCfQYX transforms 247 RHVaarOOXIfP facilitate 246 eVOWLTDBgeXY
    cerebellar 246 OppOYdVWaWQL sio2 246 LdZtKLWWIVTW qso 246 JWHFHRDcRSUW analyzer 246 XBdPSCZSXFaU
    rhetorical 246 gGaSSBOHeXYY lipoprotein 246 RrmNZTRWeYQK spores 246 SochNRUVkTSF doping 246 HaUuONXTKVZX
    reproducibility 245 WFpQTJSUZFcS adherence 245 qcYPYXWTAWSJ axion 245 HSGUtPQYUYdR
    coulomb 245 IUIWvOWXYYZR recording 245 Y8iTTUSGYHXO credibility 245 pULXVUbjeOXj
    readability 245 aCgPT9aWULYU ocular 244 OppQXddTUaXc denmark 244 veIXVROOTbUN elettra 244 rjCbVSVWWTZT
    fermilab 244 PUMVtQTQUQCZ photoinjector 244 KaMZeVfEKMMi tristan 244 rjCbVSVWWTZT closing 244 gSXeSYQnUpLP
    diagnosing 244 dSZGTTVAFcXg thread 244 UJYcVnOKaAVS initiation 244 YjVLUZpLNWUF
    controllers 244 UFaXUnUbSoLV sige 244 QQSdRpQIUBTV situated 244 a3iTROSSVdSW meteorites 244 FZIQAPaQYYJQ
    envelope 244 HVDKCcUOZNVS lecture 244 fEfSSEWKUGbQ golden 243 qfGTTQPehVca analogs 243 GfRHCQPYaXHP
    discrepancy 243 OASLQbOmQhSS restricted 243 hIUbTKUhUCfd corba 243 VJXaToOHWCYR
    mandibular 243 PmpOYcPUdVag peaked 243 IWHGFREcRSSX routes 243 NdkoNbIXbSQN confinement 243 EVLkoLTVPYYV
    cadmium 243 HkYmHQUPQXbK electrodes 243 GbVrTOWSJQKd gemini 243 IWHIFREaRRPY quantized 243 T9cUXfXjQkQU
    1980s 243 ueFXUTZgTQSU unequal 243 lUIXYkScOJcH enable 242 bDccQgGKXjRU restriction 242 kcTQXUeZEIYE
    uses 242 qROVUHOIeWec amines 242 LjimSONhdWRS stent 242 UgfJYZaPEYdm distinguishing 242 dHXLUGYXUInc
    blast 242 FPNYMjLRVAUS articulated 242 UIZVTjWeQsNX dollar 242 nZIYVWdmbNVh functionally 242 TiiYVQISqfSP
    hallucination 242 Z8hQTIYfQfOX hydrogel 242 LhepMPRWGZUb hydrogels 242 JebvOMPcUUWT
    lactide 242 IgftNNSZQWUZ london 242 shIXPPXHXUYW rope 242 JUJMLXrQdfVU below 242 UcBQFNDTUYSc
    sparsity 242 W3iVRWWdSdPV counterfactual 241 b8fRUMaiQgOX reason 241 cCcTVUXjMmMV fdg 241 RgiIaZYQMVbr
    scientists 241 zZJVUPOWXVUV thrombosis 241 VmhQVSXM7YXV traps 241 pZGbYYZjYRZh autophagy 241 MmmlPRRcYbRT
    empowerment 241 kWQWVOHDclXW proposals 241 nKQbRiSUWASU rnas 241 RejVTdRbsMSP truncated 241 KLYbbjQfUdoO
    updating 241 jEVYVhZoTPUc could 241 vXKRTSXjOMUS gland 241 SiiIaVTTRQcr hemoglobin 241 4gYhYaWcYZUX
    equivariant 240 UKYVVhWeQvMW solver 240 U3fXXeRVXNeS consideration 240 NVGKEbEJVQRY
    solidarity 240 kXOXUOIEfkZZ plasmas 240 DUEXhRmNYZWS become 240 sXJZUSPVhdWg
    apolipoprotein 240 SomJZUSYfWQH hypersensitivity 240 SojLYXZODPba reductions 240 nkMTSXjYULQJ
    add 240 jgeQbmVUTCYX hair 240 LhsLVfPZcTPR things 240 fTINHQ8PVdTU switched 240 W8jRRNWSVDWR
    cavities 240 7eRnWMUXROTX bus 240 VOSdOsSLWCST generalizing 240 Y4cVXfagUcSX soviet 240 pdEWTPTKgeTa
    train 239 VAhPTUcjThLP curse 239 rOQXXZUmYhPa diblock 239 KZWwOMSZLXYX hyperactivity 239 XnjLbUUXTXPA
    jointly 239 W3fRZKZZSVMU handwritten 239 V5iQWSbTZHcV individualism 239 kZQZTPIFenVZ
    amplifier 239 KSRkWcdHKJKe augmenting 239 c6jOTJZYQPVV scanning 239 HYcuRLTSRQeP skyline 239 SGaYSsORZGWS
    multipath 239 TNXaTtPMZDTQ dissociation 239 BeUicGOgYYUR elevation 238 MNYPQsZcYiNM bcl 238 OpmWWRRekURU
    overlay 238 UJZaSsNKYFTR observing 238 HRFFGWWRXjXQ ecosystems 238 dTQaRUJCgmXc evoked 238 djlJaPaMgdWd
    compatible 238 aEdmQnPTWdOW quiescent 238 HVGFFSGbTSTV citizenship 238 fWSWUPGCdnWY
    encoded 238 TWkMYPYXQTeu cryptography 238 TKXaWsNMYEXR neutrality 238 haBgdTfZcOdc chern 238 NSNWjVTaVbuM
    specialized 238 d8hQTDXUUNWV judgment 238 pEWTVGPPagaX servers 238 XGYaSpQMcETX certain 238 i9UXajSiZbVZ
    genotypes 238 PgmQVcPafMRC advice 238 vYNUXSLQKbQM spray 238 JcYvKLVYPUUX openness 238 paIYVUZhhTWi
    squares 237 QPOYPphkZJcW globally 237 fLXZegNRrQOM advance 237 cQEYdgJSaPnY billion 237 UKMKGdFiReMW
    contours 237 c6dWSmRSVdbX thioredoxin 237 PmmVWUPdnVUP interpretability 237 Y7gSTPYgPjOU
    cpg 237 OkrRWdRbiWSX lectin 237 SpoLcVVagVSP phosphatase 237 OhifTSOhoVPN biometrics 237 SFcTRxSTUXRS
    nonequilibrium 236 GUFXnPUWVakP plume 236 KXMSOYvLcbVT multiword 236 YEdPTAYRXEcT wdm 236 TMWbRtNLWFTQ
    metathesis 236 LccuKOPeYVST zehnder 236 HQNhWnZNMGYY resulting 236 UmjQVajMdRUG intense 236 LaNORWvJYbSW
    sunyaev 236 DUCHRSNaUXhS having 236 ckidUKPWEMXJ attentive 236 Z4hQTPYeReOW centrality 236 PONUqOTWVQ9Y
    fluids 236 IYOZeRWbecrK intersection 236 c8dWUgJLZbdR complementarity 236 tZDXWTViXRXW
    transcripts 235 YElNTAXWZMVQ surrounding 235 GTFJAaQWQPOU bronchial 235 RqpKbWWWRSYc
    names 235 dDdPT9XSXJZS hydrophobic 235 JeeuOOOcXXWR elections 235 xbFXWUVdUVTU inferred 235 IXIMFWnNcWSQ
    semiconductor 235 MVQyRVPNPUZb upgrading 235 nfDfKQfUbWRV her 235 XmfJWVPVTUcr susy 235 KRKVwPQTVTMW
    organisational 235 gVRYTQGCfkYa sinus 234 MgbLTchKIXbm dodecyl 234 JdasMJQeSVVX
    plasticity 234 PnmXWXSXjhNR tailed 234 UDbUVjWfQnLV package 234 dQdcOVXNM9VE al2o3 234 KbXvIMWYMUTW
    flotation 234 NeYvJLXWNWVS sprayed 234 LcWvHNWXOSUU inertia 234 mdIXeddjMNcP
    """
}
