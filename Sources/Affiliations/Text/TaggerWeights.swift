// Written by Scripts/train-reading.py.

extension AffiliationTagger {
  /// The letters of the tags; then what each says of the next, in twentieths, a line per tag; then a line per feature:
  /// its hash in base 36 and what it says for each tag that it says something for.
  static let weights = """
    IUcilmprsuz
    -100 -100 -4 79 -100 -100 -100 -100 24 -47 -22
    -100 -100 -100 -100 -100 -100 -100 -100 -100 109 -100
    76 62 108 -100 81 60 -100 171 -100 -100 71
    -7 -59 -19 64 -53 -20 -100 -100 27 -39 -46
    144 114 -100 -100 113 131 -100 -100 -100 -100 -100
    79 48 -16 -1 -100 74 26 -100 -100 -25 -100
    -100 -100 3 36 -52 0 165 -100 -100 -18 -100
    -100 -100 -100 -100 44 -100 -100 168 -100 -100 40
    0 -100 23 -100 -35 0 -100 -100 155 -100 28
    -87 -33 -71 12 -90 -49 -100 -100 -20 61 -88
    -100 -100 36 -100 64 -100 -100 -100 -100 -100 74
    s28 c35 i-24
    kstp c-1 i1
    1urgh m21
    2kiqx l2
    38wyd i-2 u3
    4904k I6
    4dpxg c-19 i32 u-11
    4s70i I23 U9 i-8 u3
    afbqr I26 U12 c3
    aq36h i-13 m9 s15 z50
    bferg i-2 p2 u20
    cr3ku I28
    cvsd5 I7 i5 u-9
    dek7g i1
    dzvdc U16 i-24 u26
    ea0q0 u2
    fc5d9 z40
    g7be4 i10 l-2 u-8
    gpd27 i36
    h2cue i32
    hnebz U4 i-7 u5
    i1b79 i47
    ib3cy I13 U23 i-3 l-15 m29 u-3
    iif8d u5
    jon4l c7
    jxzll u5
    jy6mo p6
    kku3q c-17 i3 l-41 m16 s-10 u10
    ktd1u i33
    kv7qq U40
    kzpmv c31
    l2arj i-8 m24
    m2w0o i1
    o60ma c8
    oum87 I2 i-7
    p891a m36 u4
    pex6o i-1
    rfbdj i11 u-2
    rzzdt p15
    sm8np I-18 c3 i-1 l-12 m15 p1 r1 s-4 u5
    smtx4 I53 i6 u-6
    szbgs i5
    to1od I10 u18
    twmqo i7
    txe7t m-1
    utm4x I-1 U22 i-15 u39
    vnzqb I1 i7
    vs2tv c65
    w5487 s20
    w84n7 u26
    wgh3q I18
    wo5c8 p16
    wulwn p24
    yju5c p21
    z0h0o i3
    z0u2p i-4 u9
    zh6kj i-2 s26
    zqzkb u32
    10avxy I27 U5 i2 l32
    10ih5i i30
    11cqb4 u10
    11rpvi c17
    139v1r i4 u9
    13dwfv I2 u-4
    15sglh u39
    16ib5q i32
    18dibm I-3
    19d2up i25 u-15
    19udyk I2
    1alnvd i4 u-10
    1c8ocv s2
    1dbbuk c30
    1icg40 i15
    1jotkq i19
    1kdipb I15
    1mzw4h i3
    1n3art i35
    1nmnxz i1
    1olb3f i50 l-4 r18
    1olk84 i3
    1p1xb7 i4
    1q53ec i-7
    1qdv7r i1
    1rf31m c36 i-25
    1s8xwq i20 u-13
    1scwpg p22
    1sifx5 c15 i-3
    1siplp U-1 u6
    1sstm3 i-4 u5
    1u2b31 i30 u-3
    1uec1r I2 U14 c1 i-9 u-2
    1uesbz I8
    1vpduk l41 u1
    1wle7i I-3 i2
    1xawoi i24
    1yquks I14
    1zq8my i-1 u2
    20c5qk i6
    211pk7 I8
    218p3x i6 u-5
    21wdif i1
    22aex1 p52
    22td3t m13
    22z8b9 i14 l-5 m-10 s-7 z7
    24lc4z I9 c-12 i-1 r18 z12
    24nwut c33
    251io2 i1
    26aqyq i10
    27pgfo i36 p29 u-36
    28jlli i-3 u4
    29okgm i12
    2cp1jb i54
    2dg48z i18
    2eq6oh i27
    2eyfby i20
    2fjb19 c4
    2gihq7 i-44 u59
    2gyvzm i-1 u19
    2h2evv i5
    2h7e3s c-21 i2 z30
    2hb51e c16 s3
    2hzl38 I25 U7
    2i48cs I-1 i1
    2iyrab I29 c-5 i38 s18
    2jh4ap I-4 i-2 l38
    2jiyqk u54
    2jrq8m i23
    2khfnd c5
    2kzakw u2
    2lbnx1 i-3 u11
    2m3dx5 I9
    2m60q7 i9
    2nblt7 i-21
    2otot5 i-14 u21
    2p92y9 i-14 u60
    2pc7w9 m1
    2ppxai i14 u-23
    2q63om r40
    2rv2yo U-5 i1 u1
    2rxjx7 m179
    2s2kr4 i19 u-7
    2s5cv4 i5 l42
    2s9lg1 U18
    2sxqb8 u2
    2tk882 c-21 i6 m-2 u9 z11
    2wmdmw u14
    2yccln c-9 i9
    2za6k9 i11
    2zod6q i3 s4
    300hkn I1 U5 c-2 i-1 r-1 u-4
    30exae U-6 i9 s3 u-19
    31eqiq m8 u-4
    33gf4l i-6 m4 u29
    34xsuj u23
    359w59 s28
    35bonx I1 r1
    36284t m5 s2
    36kbbg i-2
    36u8qg i10
    36w56b c17
    38smoe i-4 u5
    398v8i i1
    39gf8s I23 i-35
    39zz9x i36
    3a4g75 I13 U14 c2 i-1 u-1
    3ar6tp I3
    3bvxvq u35
    3cez82 c104
    3cn32p i9
    3d2unt I16 i13
    3d3arx i-30
    3dv521 I-11 c12 i5 u-16
    3em237 c31 i-1 r-1
    3f0ckx p38
    3f0n34 i2 l-3 m3
    3f2o66 i29
    3gjukw u7
    3h11b5 c10 l5 r2 s-1 u-21 z3
    3hdmon i-13 p23
    3k3sf4 i14
    3kxcou i66
    3l4r03 i-14 p27
    3lwdlu I1 i-1
    3m2ucd i6 m-3
    3mp28t i-3 p11
    3o5uby U7 c-9 i-11 u7
    3pooht i-1 u2
    3qmgtl m79 p76
    3qzpci u3
    3r9uhf c-1 i-1 l-1 m-2 u4
    3reg2g i3 l-9
    3rikkb m44
    3s18b9 I40 U-1
    3snj9x i32
    3talcn i-4 m50 s42
    3tccuw c-5
    3tu8qy c11 i4 l-19
    3uhwvc i-44
    3v2fj2 p35
    3vf7li i10 u-3
    3woq6c i12 u-12
    3wvjvo s41
    3xegvi I5 i-19 m1
    3xi1at I-3 i1 u3
    3xqrcg i-1 u2
    3xr4ks U10 i-32 u29
    3z7l27 i-39 u37
    3zm6hd u41
    40njs0 I6 c-9 p-14 u-7
    410y22 i14
    41iqbc I-12 i16 m18 u-8
    44udi8 i-8
    45fd39 i87
    45gbmc i22
    46f9j7 I32 i-5
    473x1s i2 u20
    48uin4 i19
    48vlh8 u99
    4a98o5 i9 u1
    4agq0q i43
    4b475z i4
    4bey34 i18
    4bwpzg i-15 u19
    4c82fm c4 i1 m16 u3
    4ch35n i12
    4ck4sf l1
    4crpjr c3
    4e8shd i1 u3
    4ft8wp i-3 m1
    4hlocq p16
    4i6hji i-5
    4if8ee u6
    4iobm8 u-9
    4jr3ir i52
    4k44vz c5
    4kx78a u6
    4mxecm i2
    4n441a c1 i34 u-33
    4nfzmt c-22
    4nwphg i9
    4ny8v0 l-9
    4o0m3v i1 u3
    4qs6r3 I15
    4qzrgp i20
    4r8y0l l1
    4rq38f i31
    4rsggr c17
    4skwpi u2
    4tjeyk i3 u-9
    4tti20 i6 u1
    4ucefx c2 i-20 u3
    4urspl u4
    4vlisf c-24 i35
    4xsr8b c5
    4y8pyf i4 m1 u-3
    4ywlwm i-7 u38
    4zfnqo i-6
    4zh166 c3
    501w2t c-1
    512bci i1
    51i26z c3 i-2
    51nn9l c28
    51yl72 i24
    553qml c4
    55ye3m u28
    5648je I1 i-2
    589657 i-1 u19 z-11
    58s5an u25
    595jd8 i1
    59ok7w u16
    5agfi9 c-20
    5awzgh i8
    5b8bhm s15
    5baalz u40
    5cjlr8 I10 i-7
    5dmxil u28
    5dq3ey p29
    5er03x i6 u1
    5h96ym c2
    5hxj8j s35
    5i82uq i17
    5j0h6v i14 u2
    5jrxo9 l-6 r55
    5kc3fr u32
    5l32ks I5
    5lhk9o i5
    5lrai4 m29
    5lvpl9 I25 U26
    5mj8gh i16 u-1
    5n4883 U-18 i-1 u7
    5n8jcb i7
    5nafnp i-83 u25
    5opcbz i-6 s25
    5pjjuc i-6 m22 u-5
    5q60wp u17
    5qw8x8 i22
    5rzt41 i-34 u44
    5shsg4 c4
    5tpph8 I6 i-7
    5urzti i14 l-11 u18
    5v8fy7 m3
    5vqbs3 i-2 u2
    5w1cx2 i-3 u22
    5wmtol c15
    5wyijc u73
    5xj9yz I8
    5yb4m9 i2
    5z2152 i24
    5z2ia1 c10 i-12 l1 s1 u4
    61nylw i-3 u13
    63d2uq m91
    63kldy s40
    642vwu i-6 p24
    64da3r U24 i4 u-5
    66kkhn m38
    66zr4c s25
    67edmm u14
    67l0fi U9
    67z1yo U3 i-3
    68eh53 i-1
    68q4vs s12
    68tjrr i1 u-14
    6955tt r1
    695d9g I-9 c33 i-3 r52 s1 u23
    697czp c12
    69lkyf u8
    6aha6m I19 i47 u-75
    6bdodc i16
    6ef4qi i-1 u2
    6f8bwt i46
    6fg7gt c1 i-1
    6g2u69 u6
    6jdbar i63
    6jltjm m44
    6jni0t i2
    6k0u6i s69
    6k3rxx c-7 i17
    6kfsa9 i10
    6kvdxl p36
    6lqj7t i-9
    6mhob5 i1 l-3
    6nfunp p9 s28
    6nxykg I7 i-1
    6nyt8b s20
    6oplc5 c27
    6poa8z c35
    6q3x4k m5
    6qp2mi c17 i-1
    6raauc p19
    6rfxz4 i4
    6s7ua7 i14
    6sa9ud I-3 U14
    6shypr c9
    6sq9jq l1
    6t69pc I-10 c44 i-4 l-1 m10 r-7 s-3 z4
    6tpooi i17 l-7 m5
    6vaalv p14
    6ve4eo i4
    6x8uks p17
    6y0mig I70
    6ycm1v s25
    7073kj u3
    70qwgz c2 i5 m-3 p6 s1 u-2
    70v4tm u7
    71vap6 I14 i4
    722at6 p13
    729mg3 I1 i6 m-1 u-1
    72fta5 i-14 u31
    74bk4y I1
    76bqji s41
    76egya i-9 s17
    76l9xn c12 i-4 m9 s16
    771cas i-1 m12
    78kn14 i-2
    79vpbq I22
    7b5rwj u12
    7bevyk c2
    7cfc6j u2
    7cgbkr i-59
    7cmany i-3
    7cmuos c-20 i44
    7ddjce i1
    7dp71v p12
    7jihn9 l-9 u1
    7jwmy9 s71
    7k1bpy c24 i10
    7kvv6y i-26
    7kvxb8 i-5 m12
    7l4wdt p24
    7lj2ge u58
    7lvvnu i3 u7
    7mlfru I3 i2 p-23 s5
    7n38za c1 l8 r4 s7 z-2
    7nbz09 i-25 u41
    7p60gy I27 c32 i38
    7pr586 I18 u1
    7q4p96 m2
    7qmdjm i-4 p17
    7tb8vj I10
    7txa80 c4
    7uivw7 U2 l15
    7uojgw U1 u2
    7uwtoe i-30 u44
    7vhmjm p18
    7vwdlr s48
    7vzy6t i-1 u2
    7wn78p c16
    7wzx5s I10 i18 m16 z65
    7xlekk i1
    7xvz0y p3
    7zrijz I-1 i1 m1 u3
    7ztoob i31
    7zxdz6 U1
    81bieu u2
    82qw8c i1
    84649c i-5 m-1 u24
    84at1d p35
    84mp2u i-2 u35
    851wf5 c2
    85r476 i5
    86pr3j c4
    86rlp3 i27 u-13
    872rnw p46
    8759fm c1 l-8
    882nv5 i-5
    88ipja i1 s-1 u6
    88mysn i2 l-8 m20 r-1 s-7 z4
    88wrh9 I4 c26 i17 m-61 s7 u-32
    8aere6 i24
    8cjfpc i-3 u8
    8dyim9 i-2 u4
    8ef21o l15
    8evqqv s27
    8fh1lk i10 p3 u4
    8g2z3a u34
    8hprme U20 u26
    8idqrj c5 i4 l-9 m-4 p13 s1 u1
    8inhbl I-11 U29 i-18 u29
    8jzak0 I4
    8kfp60 I8
    8kr5wt i20
    8l295z m65
    8lgscw p3
    8lob64 i5
    8mevwb i3
    8mlx2e i3
    8mpypf c7 i-3
    8n30b2 l2
    8ngtzx r6
    8odoox u18
    8omp3d i-2
    8pij6h c-1 i-3 u1
    8plub1 i-14 u53
    8sti34 i1 u-1
    8tsxgr i-19 u69
    8u1ly7 s9
    8urcmm i2
    8vqtqy c-2 i1
    8wn498 c2
    8wnxay I11 c7 i7
    8wonmo z73
    8xete8 i1 u1
    8z0v28 i-4 u7
    8zxz5l i-10
    904j3s i-4 u7
    9062s7 i-1 u19
    90d25h I1 U9 i1 l-28 m4 s-1 u5
    91f4ie c-24
    925jd1 i-3 u7
    92hmth I15 U13 i-9
    953o0k c-1 i16 z3
    957d94 m8
    99qv35 i-37 m47 u16
    99t4cz i13 m1
    9avxw7 i-9 m1
    9cp3tv u55
    9dg6m7 i-6 u3
    9e4bpm c50 r27
    9erk09 u3
    9faaf5 c8
    9fevr1 i26
    9fitz4 m109
    9i0hq9 c1 i4 l9 p8 u-37
    9igwxv c-13 i43
    9k0dyr I46 U39 l15 u-15
    9kigxa I38 U47 i-7
    9kl9g6 i3 u-23
    9lawka s25
    9lsuth I6 i2
    9me14a u2
    9mny09 u71
    9nv3ji i3
    9ox6zi i-1 u5
    9q5q2w i-12 s30
    9qe2zk i5
    9rejff m54 s39
    9t7r4y i26
    9u653w c7 i1 l18 m4 p1 r-7 u-4
    9ub7sv c10
    9vkoje i6
    9wjf2h i19 u-10
    9ws2b1 u2
    9y8xdi c7
    9ym05t i66
    9yqbv2 i16
    9z0ib0 I-4 i1
    9z3dw5 i8 l112 u-21
    a23rl5 c1 i3 m6 u6
    a2abug i15 u-15
    a2f33p u4
    a3smua c8 i-2
    a3wxrp i-15 u1
    a3x5sj i-33 u51
    a4ias8 i2 u-15
    a4j3kp c8 u1
    a56aiy i-5 u15
    a5jbrc i9
    a5pomp c-11 i-4 u39
    a5w4qp i14
    a6e6cu i-3
    a9eer7 i2
    aaz0vi I33 s-7
    aazfqm I11 c25 i12 u-39
    ab7kap i1 m55
    abmw2n i-17 u11
    abvc8r i3
    ade1hr i-3 u7
    ae93wn i9 u-11
    aef0zw i10 u-3
    af346g i-13
    ag21st i-1
    ag58nn U8
    agimtj i52 u-30
    agkhdd U11
    agmgi8 u33
    ah5y02 i12 u-28
    ahl3bx i22
    ahy158 i-17 u53
    aiaan7 i15
    ajy6qx i-1 m1
    ajy8ie i22 u-11
    akt3uj i-22
    al4eyy c1 s47
    al5mdd i12
    alg4ba i6 u-1
    alqr69 i-1 u4
    am3t2a i5
    am40o9 m16
    am7mq1 u18
    am86ao p33
    aml8kd i9
    an97tw c-25 i6
    anqs8l c1 i-3
    anrytr u1
    aqql59 c3 i9 u-9
    arxeav r11
    as4yg5 c-3 m69
    asxjcg c1
    atr9o1 c-10 i33
    av8sph I1 m23
    avh5us U3
    avlsr2 i24
    aw5ab5 c35
    axbsh6 l2
    axn78t l-2 r9
    axutx7 i1
    ayln6h i-12
    az0bvo i5
    azvpjf m1
    b0wpui i14
    b1hnj8 u40
    b20ago u2
    b2amer i9
    b4h1rq m22
    b5wru1 U4
    b7cuki i16
    b7h36t c15
    bb0zg1 i1 l3
    beiaz6 c-16
    bfqfz2 i3 u4
    bg4kc3 i11
    bg6sua c60 i-48 s35
    bjiwkt u45
    bka7j1 i1
    ble5xw i1
    blpbdm i15
    bm7mme m15 r14 u-5
    bmx4kz i-12 u36
    bop24d i4 u-9
    bq8rj9 p21
    bqetxq c3
    bretr3 p17
    bsut43 c5 z7
    buui3m u55
    bwpwi9 u8
    bxjwp1 c21 i-1 r-1
    bxnq84 i6 l16 u-31
    bxu5y1 m18
    by3tvf i52
    byhoko p14
    c0vrf9 u36
    c1y8cc I118 U116 m47 u3
    c2fyzb I-6 U13 i3 m16 u-3
    c2yvwm p17
    c3ma16 c-31 l8 m1 r10 s21
    c4l0aj i35 u-4
    c5bvmp i6
    c5egeb i17
    c5rr1n i11
    c60ezj I-45 i2 m12 u-18 z44
    c95czw c-2 i1
    capncb i-7
    ccoqxd c-26 u25
    ccpi2h U8 c19 i-6 m-1 u3
    cda8iv i6 u-4
    cdgkhl s2
    ceeqie u4
    cfzwo5 u3
    cg6brm i10 u-4
    cgd28t c-1 i-7 m27
    cgqlsb r2
    ch1e0d I-2 U-2 c3 i-1 l-1 m11 p-47 u1 z15
    ch343r i1 s54
    ci7btk c4
    cjm7d8 u10
    cjov4d c38 r-1
    ck1y9h i14
    ck80qq I14 i-3
    ck9and i13
    ckp92u I-2 c-31 m13 p14 u8
    ckrfn9 c4
    cl8xe8 I46 U52
    clu9ln i-11 s4
    cnfrhz U6 i-2 u10
    cnpmwo i20
    cp7y1u I28 i9
    cpvb42 I24 U3 m1
    cpzsze c2 i-3 u-20
    cs2bto c2
    csd9s7 i15
    csrgbp i1 u2
    csuwgx s25
    ct2ob8 i23 u-1
    ct5a6n i28
    ct608c s8
    cu1ddl I18
    cugj4u c3 m-10 p16 s1
    cvnkix i3
    cwqs67 u2
    cx2xu3 c20 u-3
    cyuwa8 i-17 u2
    czc43s c2 i4
    czzjug I-10 U-1 i102 u1
    d05y6h I-14
    d0a83k c-10
    d1cwmq I3 U7 i-2
    d1k85q i24
    d1upk5 i34
    d35lh9 i-2
    d37z06 I4
    d3v6dt I-12 U1 c7 l2 m-18 r-1 s2 u-3 z4
    d6ai4c i1
    d6q34g i8
    d7jwpf U1 i1 u-2
    d7ohwj i1 u-7
    d7zq71 i2
    d9iie0 I3 i-8 l5 u9
    dahjuq i-8
    db0v11 i1
    dblz6t s61
    dchhht s-13
    dchvya i-9
    dcxkc7 i24 u-14
    dd6onu c12 u-1
    defdzm u2
    devkkz i28
    df26om c31 l-6
    dfnenx I9 c1 m12 u-1 z55
    dfveh8 i1 s18 u5
    dg3xoq i-4 u7
    dhq5we i-14
    dile4h m-4 u31
    dj2o7s I8
    dj7zf4 i-30 p50
    dj9sr8 i-1 m7
    dkal6f i47
    dkchf2 U8 u-1
    dki2q3 p77
    dkt41u i2 m-6 p9 u-3
    dkw0ul i3 u4
    dlerg3 i8
    dmvldc s18
    dnbx0p c7 i1 l18 m4 p1 r-7 u-4
    dnclya U14 i-25 u84
    dng3ly i10
    dnh0lg I19 c-19 i6 l118 r-41 s-1
    doepqe I20
    dp3lic l1
    dqz35w i32
    dsaipi p11
    dskgb4 i12
    dt056h I-4 U-3 i3 s-6 u4
    dtdj8v s2
    dtiluq c2
    du8kkr c14
    dv115s I1
    dwgjcg c3 i3 s-6
    dwhkiq m36
    dwuvog u10
    dwxu15 U1
    dxc0yr i54
    dzwtqx I15
    e0eb8g i1
    e2j457 c16 u-5
    e2xf21 c1
    e3rpyc c21 i-1
    e3ypov c-8 i3 s-6
    e5jkz0 I21 i-12 u11
    e6f298 u1
    e6jke5 i-3 m14
    e7u81p i1
    e846zy c-1 i15 m-2 p1
    e8f2rc i41 u2
    e9s2mx m2
    eahkux r31
    eawg48 I31 i-8
    eb1wxc c2
    eb8hhg s6
    ec6sow c9 i-1
    ecbcr6 i-2
    ecq2wu c1
    edhlgd i1
    edx0ze u88
    eepko8 u21
    eglei5 l-15 r38
    ehena9 U14 i-2 u5
    ei0l50 p5
    eiu97h I29 i-4
    ej1pzk c38
    ek9yzh u5
    ekq1vp l1
    eliuyj U13
    en0q0d i-13 u17
    enaabu i-4 m13
    enu8hz i-13
    enwc2n c40 i-7
    enzftj z4
    eq5mtq I-2 c28 i-11 l-8 m3 u6
    eq9ghg i15
    eqm0uu l25
    er3ncw c5
    erjids i14
    ersq7w i35
    esngdu r1
    eui825 u-14
    euqlp1 i-15 u31
    ev13f7 i13
    ev5619 i1
    ew4vc6 i47
    ewf55s u14
    ewubmr c7 l-3
    ewwyxo i11
    ezgp6h i26
    f0z2yq i-25 u48
    f1pxjs u25
    f37apc s48
    f4ky4a c-5 i34
    f5blk1 c1 i3
    f61zdv i-2 u19
    f6h6rl u8
    f6jnz6 I8 U20
    f82kaz i-6
    f86e20 I8 i4
    f8yz2s i-7 u20
    fapkpe p9 s28
    fb46p5 l7
    fbc3gh i-9 u9
    fc5j0r s4
    fcm70l c26 z1
    fcoi0o u25
    fctx1d c46 i-1
    fe1bwv s3
    fefbpq i7 m-1 u8
    fenoeq p21
    ff6hx5 I4
    fflrvf I4 U-1 i-9 u20
    ffu5q0 i17
    fgvrxv c5 l-3 z4
    fh067o c3 i3 s-6
    fhrsth i19 u14
    fhz29k i-13 p25
    fj1mk7 i-4 u5
    fj9bhw s43
    fjlh7n u2
    fjnth5 i19
    fk6l87 i11 u-8
    fkajjl c1 i21
    fkokz9 c8 i-19
    fn8j5h c4 i2 l11 r-7 u4
    fne5m7 u1
    fniw97 i1
    fnkf8t p13
    fokk3o c35 i-2 l2 s-13 u3
    fowfco p28
    fpiw1j i19 u-1
    fq7g7t l17
    fqcw4s u69
    fsb92p i11
    fsbe0i I6 U18 i6 l-7 m24 p-8 r-8 s-2 u-7 z-1
    ft7svv i4 u-1
    fuekci i14 l21
    fv7tiw i-6
    fvz0mi i-1 m14
    fyqk0w s39
    g0c9wr i-1 u9
    g0cmoz U4 i-1 u2
    g0wbg2 I5
    g11dt3 i17
    g1bdtm u22
    g1gru1 z3
    g1jb4v i7
    g1qtrc i-18 u45
    g298cv u39
    g2ovrg m18
    g30v88 I3 i25
    g3nkxs I11 i-6
    g40im1 m-7 u4
    g5gc6t i2
    g5qv5s i-6 u48
    g6i632 i-3 m4
    g745jf u21
    g74cyh I3
    g8eyny c-1 p45
    ga81mz i40
    gb3dle m84
    gb4wr2 i14
    gb81o9 i23
    gbbdou i-2 u18
    gby0id i6
    gc73vp i9 l-4
    gcx2db I-6 U1 i-15 l10 r4 u17
    gdtk7t u9
    ge7pfu s10
    gefgcz c14
    gfcpmf c1
    ggp7ye i-13 u25
    girj8p i15
    gj1nn2 u77
    gl0efj I-17 u15
    gmacmj U18 u74
    gmh419 i-6 u31
    gnkl8w u23
    gnrkto i-2 u16
    go1tn1 s59
    gpcw4s m65
    gq83fi i1
    gri6tp i-3
    gs6f6p u-27
    gsd34y i5 u23
    gtfk78 c9
    gtgab6 s70
    guygpi i-19 p6
    gvvklw i1
    gxijrm s1
    gy2suy m2
    gyz3ez i-24 p16
    h0d93g I2 i13 u-20
    h12dbq c45
    h2n7ms U5 c-8 i-7 l-40 m10 p-6 r-1 s6 z2
    h2z64h s7
    h45sgr i23 s73 z38
    h4db90 c-23 i1 l-1
    h5dppx i-1 s22
    h5gpex i1
    h68vow I25 c3 i-2 s-9 u-28
    h6f75h l11
    h6rh4v i45
    h7hxoh i1 l-1 r-26 s4
    h830dp I4 i-10 p19
    haw8a9 i14
    hbazvv i7 m15 z16
    hbc057 s9
    hbda6e c13 i8 l-83 r12 s-2 u2 z4
    hcujhc c4 i2 l11 r-7 u4
    hdg645 u7
    hdllg3 I9 i5 u-9
    he12we i-19 u58
    he6e2j i-50 u86
    hei0tk r-13
    hel20f l29
    hewx2o c52
    hf51ak u23
    hhs71k i-36
    hht3ih i2
    hjpubx i34
    hjsdx3 I-7 U-12 i7 l-3 m-4 p7 r-5 s8 u9 z-6
    hkktjg u1
    hlpnqe U18
    hlsfl0 I-3 i3 u2
    hlugdw c-13 i18
    hmb512 c9 i-1
    hn6dls i-11 m16
    hnqxti i4
    ho0116 u20
    ho3dl2 U14
    hofrsp c-1 i24
    hors9b i-8 u4
    hpktk3 I-1 c10 i-5 u-4
    hqs5yk z4
    hr5pld u20
    hs3pg1 U15 i-2 l6
    hsoezf m-12 u4
    htbvk4 u12
    htnm2m c1 i3 p3 u-2
    hu8zr2 i16 u-1
    hxc8yl i-1 u4
    hxfldx s49
    hxglmj s4 u10
    hyl1el U-5 i2 s-3 u9
    hyptxc c14 i-1 p14
    i0sydb i-6 u86
    i1164w i13
    i12kh0 U-1 c-6 i-4 l-2 m-8 r4 u4 z-4
    i185d7 u13
    i3rmov c6 i-15 m1 s-1 z1
    i3tyim c53 i7
    i434vw u2
    i4hxx8 i11
    i4lt6t i18 u-3
    i56sdh c3
    i58pzg I46
    i7khfp u6
    i9a39c u13
    i9bdfg c8
    i9g6hj I3 U12
    ia65us i40 m-1 u2
    ib9o56 c-18 i2 u40 z16
    ibb7dm I3 i-1
    ibwhy7 U1 i1 m-13 u-1
    ic6ryp i16 u-30
    icbvek i-2 u16
    id6tde m11
    id8clf i7 m15 z16
    idf6wq u6
    ie8nw9 m2
    ieox60 i53
    ii1xqn c-1 l68
    ik2iq3 i8 u-1
    ilgso2 u21
    ilmx78 c52
    in1xaw i-20
    in1xsq m19 u-1
    in5guc i-4 u8
    inednc u9
    iq3e3m I-4 i4 u7
    irruek U30 c3 i-7 u9
    irtnjj i-14 u31
    is9pre i-7 p3 u15
    itd7f6 i-2 u3
    iupu44 c17
    iw0umb i4
    iwvh0h i-6 p50
    ix8med c12
    ixgcw4 i6 u-23
    iz2stb I-1 U-1 c2 i-2 m8 p-15 r-32 s3 u4 z16
    iz4tzw U7 u3
    j02u7l c-1 i1 l18 r4 s-5 u2
    j0cfu5 i-6 u20
    j1ca8z i-6 u16
    j1gn5f c9 i12
    j3s6wn i11
    j4dxhz i4
    j4e48z i-3 u57
    j4ulnw I2 U7
    j55olx u33
    j5ipme u44
    j77g7b u7
    j7dord c53
    j7kf3e i16
    j8in6n c4
    j999ae U27
    ja1ejw i-17 u2
    jayiyr c1 u-3
    jb9ci5 i65
    jbdaao r-5
    jbuhkx z26
    jdowi1 U13 i-7 u10
    jdpo5p c1
    jdxohp u20
    je5wv3 l3 m-12
    jearph I-5 c11 i-1 l13 p16 r11 u-26
    jehyg4 u28
    jemumx c2 i31 l-4 u-1
    jer171 s3
    jgbxel i8
    jh0z7j s16
    jhefip m1
    jhukr0 i-2
    ji4ti1 c1
    jk305o i-1 m30 s19
    jk94y9 i-28
    jkh2lg u51
    jkzc88 i-6
    jlkjo0 p23
    jlm35v r5
    jmkwpa c-4 i33
    jnoi74 i7
    jown39 i1 u7
    jpr1e8 i8 u-9
    jpwvpz I5 i-1
    jpyutz i16
    jrbe02 u32
    jsu2rj I10 U12 c1 i14 m1 p-12 r-1 s1
    ju296m i39
    jufg0k I12
    jv1rui I89 U102
    jv8uow c12
    jvl8au u2
    jwbwsn i-1
    jx4pjq i9
    jx7ayo i6
    jyuiyb c36 i42 s-30
    jyv8fb i46 u-5
    jzcpr8 p21
    k016ul i-10 u5
    k0fp9x u14
    k10fpn I1 i6 u2
    k1f3o8 r56
    k269ij i-8 u19
    k3kx3q c-18 i41
    k3ojfd u-36
    k3qctw i2
    k4pvq3 i8
    k56fti i14
    k5i91v I40 i-4
    k7hu1a U5 i-1 u6
    k8xuba i4 u9
    k8y0mr U1
    kap3g3 i-1
    kapleo l-32
    kaqdhv i-2
    kbo5cg i3
    kdb881 u3
    kddrmw u66
    kdwg3y i6
    kec7yb i3 u18
    kelb4m c4 m-3 p-7 s1 u-1 z20
    kgae2n p1
    kgz4ew m1
    khmsko i8 u4
    khu8fy i3
    kiq2u8 i-8
    kiqh3c i3 l3 m-22 s-12 u6
    kj0ymb i-3 u27
    kjnmtk c59 i-5
    kkd1r4 I12 c15 i24
    kktfc8 l10
    kl3rv3 I50 U12
    km934w I14 i-18
    knt8pd s39
    kpgle0 I8 i-1
    kpmeak i-2 l-7 m11 u1
    kpvvq9 i2
    kq2zh3 c2 i-16
    ks7dfy i10
    kt452k r19
    ktam56 i-1 u28
    kukyt8 i-3 u10
    kuw7uk I38 i-7
    kwftqj s1
    kwfzln I-18 U-32 i37 u32
    kwyvxr s12
    kxw0hd c18 s17
    kxybfm u39
    kyttzw u5
    l04ka1 I17 i-4
    l0g154 i3
    l0nmee i16 u-11
    l0skw0 c32
    l117bk i7 u-9
    l2fkl8 U1 c-1 l9 u11
    l2pjut i2 u-1
    l32pei u71
    l3oobv s15
    l3py9r s49
    l4vfgl c-18 i56
    l537rk i-4 u7
    l5xloe I1 U-25 i-42 u13
    l6pk5p i3 s-1 u6
    l6tsrp m-1
    l701sb u9
    l7n3fe m42
    l88hgh I8 i-1
    l8u44j u5
    l9hnej i9 u-4
    la523d i14
    la5c44 u5
    la7dws I1 U9 i-18 l2 u6
    lae2ja i45
    lbusrl c10
    lc9k57 m31 p21
    lcaazh u17
    lcsunz I14 i21 s39
    lcwbzd U1
    lcy0gx i-15 u34
    lcz6si I8
    ldbeyv u1
    legtu9 i-8 u14
    lfdwkd U1 c-5 i-2 l7
    lg3cfr u17
    lg7ez4 i13 u-14
    lhy4bw i-16 u7
    li58og U-2 i2 u9
    liutuf p13
    ljc9e6 i12
    lknb02 i7
    lkyxdv i-17
    lnghvq u30
    lnrj4a i10 m3
    lnx4z8 s6
    lo64wj I3 i2 u-5
    loe3d5 I6 U5 i3 m5 s-1 u-1
    lpk3m4 c-16 i6 m-10 s-4 u2 z-21
    lqaihd c-25 i8 l15
    lquq99 I-1 i20
    lrtbgk u14
    ls5rdm U4 i-4 u16
    lslgiu u17
    lweibk i2
    lxml4k i5
    lxvz30 I4 i1
    lz4llh i20 u-5
    lzqc92 r8
    m05abi u3
    m0gp0g i-2 u5
    m1rhkw i7
    m2ei98 u50
    m3r2ag U12 c-4 m-30 p-20 s-13 u3
    m3zgoq I17 i16 u-10
    m4pfpy i8 u-3
    m4zh81 I14
    m6hwmg i10
    m8smco i1 u1
    m9cyzu u21
    m9m0lv m3
    mbcm0a u3
    mcme08 p24
    mculu5 i-3 u10
    mdi9rp u14
    mdixmf i9
    mfu2mb c1
    mg8wec i-1 u9
    mhxbbg c7
    miakfp U1
    mjffjl p17
    mkzrwx c3 i-7
    mlin3i i-3 u18
    mlth2y I11 c4 i5 l-3 m18 s11 u-24 z-1
    mlu4pj i35 u-1
    mm6mxp I13
    mn2b5a i8
    mnxlbn i-4 u24
    moh0rj c1
    moy41j I10
    mp5myj l16
    mq31xd u30
    mqd76c c7
    mr4ld6 p17
    mrh716 i8 u8
    ms3nk9 s4
    ms5sib i24 u4
    msmw43 u25
    mtrdcx u50
    mu3e32 i36
    mu7aty U6
    mucuul p29
    muepwx i29
    mujcf5 u32
    murtlo i-1 u13
    musmcg i5
    muym5t u212
    mxvryh I10 i12 s7 u-27
    myo2ti i4 u3
    n1dnph u54
    n3ymp0 c-28 i4
    n43b8s u5
    n5mwt5 I3 U23
    n661vj c7 i13 u-24
    n6qke7 i-1 u13
    n7kcrg i132
    n7w6bz r-5
    n7x3s9 i-29 u2
    n8cqrf i9
    n96xui i5 l-6 u1
    naohzs I13
    nayta4 s3
    nbf9x8 r5
    nci292 I-11 i1 m2 u1
    nd0m6b U1
    nde933 u25
    nec4le c4 i4 l1 s5
    nfj8uu r10
    nfo4hl I8 u-1
    nfp1y6 i3 u-1
    ngjnt5 c25 i18 s-1
    nh2sgu i67
    nhot77 u41
    ni250c i13 m-5
    ni5085 I31
    nidq9v i14
    nj4a9a i6
    njqnr5 I35
    nk3u3b I1
    nk605d i-4 u17
    nkafmd I20 U22 z23
    nkcrjd i23
    nknban u4
    nkyqru m8 s4
    nl10fk I5 i21 l-14
    nludnc c11
    nmj6r5 i-4 u20
    nmqrrt I40
    nns5fb i-5
    no5zuy i3
    np3hi2 I23 u2
    np4mda i3 u7
    nqaae0 i22
    nqaeyw I16 u-17
    nqbjnn I4
    nqbli2 m1
    nqfdg0 s6
    nrryp7 i1
    ntimu7 i1
    nu9k21 i41
    nuzoc4 I46 U39 i-7 l7 u-7
    nv5a0i i3
    nv81nf i-2 m9
    nxjgxs p5
    ny88l4 i3 u7
    nynf3p i-1
    nyyj8b U17 u-7
    nz0y1y i55
    nzmsjv i1
    o0iazp i14
    o0j8xg s4
    o0soaj U18
    o130pt s29
    o1ksv2 c-2 i18
    o2ulf9 c-2 i12
    o38spu c30
    o5breo i16
    o8to65 u18
    o98p85 u1
    ocgeov i-30
    ocmees i9
    ocoljf i3
    odgqmz p17
    odh73k U8 i-8 u63
    ofm5r7 i-18 u39
    ohfdzz c1
    oht7hn c10
    ohxvw2 u39
    ohzutn c-1 i-1 m35 u2
    oihv0l i-10 s13
    omfzy9 i2 l-2
    omgi9a c-6
    omjz9n i2
    omw1pv I1
    on02cu i-1
    on14xt i-23
    orem4y i4
    os3do1 l10
    osxwi1 I10 i18 m16 z65
    otg1uc I4 c-9 i1 l-3 u6
    otqwsh c9
    ou5o9d u2
    ouv6u9 p28
    owivp6 u17
    own0k9 i9
    owvvn3 i3
    oyg7yg U5 u1
    oynr2f I3 i-1
    oynrhm i1
    p05hzc p5
    p0wnda i25
    p0xs9j i-5 u18
    p2lpwm u21
    p5bbgb i1
    p5defv i12
    p5lyyn i4
    p5v6zg I24 U3
    p6npf9 s44
    p79np0 I8 i-16 u-2
    p7na75 I5 U13 c-3 i-13 p-5 s11 u4
    p84ky1 c8
    p8d8pq u-2
    p8p6ns i18
    p8sbf0 p18
    p95not u93
    p9o902 i1
    p9trdi c-14 i16 m-1 z19
    pabdd5 i1
    pd9y01 u11
    pdjmwm i80
    pf7qca i38
    pf8ed4 c-5 i6
    pfqo8m i16
    pg0bvg i-20 p5 u8
    pg35z5 i1
    pgbk68 s45
    ph1z5w i1
    phb2up m16
    phd7b7 u26
    phsnml l15
    phuzc8 c56
    pjk3u5 c-5 i13
    pkhvgj m17
    pkngau u21
    plek4j u33
    pli3qe c17 i-1
    pltev0 c5
    plx115 U8 u-10
    pnpvum i-4 u20
    ppinbg i40
    ppk5x7 s27
    ppp1zz m69
    ppser2 i-6 u36
    pq3e1v i-1
    pqvnod I3 i7 m8 u-24
    psf9yh I6
    ptfpvc i10
    ptgc04 u8
    ptxej4 i65
    pwfsby I22 c-2 i1 l-3 m-15
    pwoelq I5 i2 u-13
    pwwmnk i24 u-3
    pxi233 m17
    py7npk l-2
    pyqyb4 c4 i2 l-7 u3
    pyx20o p5
    pzcjr5 I-2 i1 u2
    q06hqv s-43
    q0dx5l u19
    q2f7wp u7
    q3a6a2 i-1 u5
    q74jzb i-8 m37
    q8xn5m i18
    q98lf5 i-8 u16
    q9j39w i13
    qailcf i6
    qasz5g s25
    qblkrw r18
    qcia8s i-6
    qd0apf c8
    qdww0j l5
    qeral4 i-10 m5
    qg12bi i14
    qgpcrq m32 p58
    qhe99c i10
    qj1o6n s53
    qjrj5f i1 u1
    qk0are i24
    qk4juh c2
    qkqijr i5
    qmd8lz i18
    qniqnl i8 u4
    qnlp9r I1 U19 c6 s2 u-1 z-34
    qqeewk i-1 u26
    qrjg0z c7 i-11 l5 r-4 s1 u-12 z12
    qrsn2j I-20 i4 m1 u6
    qshv8q I-4 i25
    qsx8dh u4
    qszthr i-13 p23
    qtndhr p17
    qu3056 u10
    qudkkm i17 s32 u1
    qugfwn I27 m16
    qukilm i15 l-41 p-3 u3
    quw3ui c-4 i12
    quzrby p16
    qv92wv I1 c1 i5 l9 m5 z1
    qwg5n6 c4 u1
    qx2p1o i-11 u17
    qxqzoj i7
    qybqy7 i17
    qyzf9w i28 m-8
    qze0wz i41
    r01n59 U12 i-22 u27
    r0xgbg i45
    r1ab34 i22
    r1i2j5 c1 i7
    r1jvhv I-3 c-37 i-3 p11 s-16 u18
    r1p9w3 i-9 u16
    r3bdzd u27
    r3todr i-17 u4
    r3up0q p10
    r412kx I-1 i1 s1
    r4pc0f i-22 u30
    r57lxj i42 u18
    r6hln1 i-11 u2
    r6l5d6 i-3
    r7ft0l i8
    r88bm2 c2 i5 m-3 p6 s1 u-2
    r8iga1 i1 l26 s10
    r8mm2f i-16 u21
    r9s6p6 U13
    r9sd3x i-10
    r9vykw m32
    raxlj9 p4
    rbnxkl i36
    rdl10k i2 u2
    rdncss i1
    rec1np I5 i-1
    ref03u i7
    rf3oqo s14
    rg19fj i-13 u57
    rgduh1 u13
    rgg1u7 i3
    rgkiys i6 u2
    rgsagg u21
    ri4qzw c7 i16 s-12
    ril8lq I-3 U8 c10 i8 l3 m10 p-7 r3 s1 u-2 z20
    rjlo8s c10 i-6
    rjnehy i-1
    rkze4i u3
    rlhmme m28
    rmu1gp i-1
    rn8p7z i8 u4
    rophvz c2 i-2 r1
    rorhzo I-16 i6
    row4nw U1 u9
    rpyzgl i64 p52 u8
    rqg65b u14
    rqjpq2 u9
    rqmqyb c-1 i-1 r23 u2
    rqwvof i-2 m24
    rrh5oa i-32 m45
    rs39k1 p30
    rsdbgn i24
    rsejen U4 i-5 u16
    rt8drk m17
    ru7not i-6 u17
    rvd2bj c9 i-4
    rvou9w c18 m16
    rxfp24 i11 u1
    rxkqap i35
    rxrpkx i-1
    rysm3u c11 i5 u-1
    rza8zk i-8 m35
    s00ybk u15
    s07jpx i37 l2
    s146xt I-2 i9 m-14 u2
    s1kycy i1
    s1l9j0 c-1 i41
    s2ez24 i1
    s30zxn i-3 u9
    s359qv I4 i8
    s3hzv6 i10 p3 u4
    s3urpx u5
    s4egjb l-1
    s5hvku i48
    s7f8xj i67
    s87ete I-7 i7
    s8f567 i-2 u16
    s8lv21 u9
    s8utz3 u3
    s98wys U-2 i2 u3
    s99p9v i12
    s9u2oq r6
    sb78jp i-6 u13
    sbomh5 i-11 u27
    sc2b04 i-1 m-2 u3
    scenxy i26
    scidho u1
    sd7i88 s14
    sddp2s i19
    se3lcf c-10 i12
    sensen c-2 i52
    sexp8e i33
    seyzqv i25
    sfmrga u41
    sh3fxt I16
    shnd3m i-8 u8
    shryfw I2 i-6
    sijvmo i-1 m27
    sj1cm6 r3
    sj3zkt c2 i-5 l-11 s5
    sjd968 m84
    sjufoj u27
    skk3l1 I-7 U10
    sklrbc z26
    slygt3 i15 u-2
    sma0xy i41 u32
    sms8bz i7
    snrfkb c8
    snttkh i11
    so6kyf i2
    sq35w9 i-6 u18
    sqnwq0 I-1 i6
    sr2b46 p44
    srd0z3 i7
    srhc11 I-2 i21 m5 s8
    ss6xl1 i2 u-5
    st1ugf i-2
    st9yfu s87
    stnwqg i1
    stqzoy i35
    su8i6f i-20 u61
    sua2gt l8
    sv510s u8
    svueww c-3 i7
    sw6l0j i36
    swu5zq i1
    sx467e u55
    sx6ywl u4
    szc5ir i30
    szoecj I-1 i10
    t04i1r c21
    t0otlq r11
    t4dnxn i-31 u38
    t4tcn3 l31
    t4vz8b i1 u-3
    t5y6ns c-20
    t6ridi i5 m2 u1
    t6rj4j p21
    t7hc2n I5 U4
    t7mt2y I-2 i-5 u39
    t8g26v I12 i6
    tbe1nr u25
    tc03ea l3
    tc2xu3 U5 i-26 u26
    te7xes l11
    tekmeb s3
    tfhlc8 i17 p11
    tfi3ge i81
    tfjpuv u44
    tgqoav i1
    tgz9fj p8
    thawdh u5
    ti0ly5 u45
    tighj2 I9 i-21 u-1
    tikdxa i18 u-8
    tisphc i-9 u25
    tj36c6 u95
    tjtb1y u1
    tkkaq1 u1
    tkn3k2 I3 c-17 i-7 u7
    tl2mek i5 m2 u1
    tm0rjb u3
    tnecky i-1 u7
    tnmwuq p26
    tnwmb6 s45
    tr3jrj I17
    tr6syz s22
    tsyv9h c16 i-8
    ttb3vc m-9
    tukkxb u42
    tvp8zi i20
    tygp8b i2
    tz86qh c17
    u11770 i-9 u10
    u2tp4p r16
    u37ljh I14 i-7
    u3bnux I3 c-5 l1 m1 p-28 r3 s8 u-2
    u3j55w i2 u-1
    u3zdq7 l85
    u4jb6x i17 u-3
    u6e3zg i-4 l-2 u15
    u6g0ox i13
    u7d7rw r1
    u88qm2 i29
    u9juqu c29 i-2 l20 m1 u-3
    ubo203 i101 u-15
    uc693c s5
    ucm5c0 i24 l1
    uf6881 c-4 i6
    uglih1 s28
    ugy4ya i-14 u24
    uip8iq u19
    uirj8i u31
    uj5v2e i5
    uk0cs8 u13
    ukwhao i78
    ulmrhy i4
    ulvr15 I9 c-3 i-5 m2 s18
    umho6z I-8 U-2 i1 u4
    un1yi7 c11 i33
    un35oy i-28
    un5vcc u26
    uoafza i-1 u1
    up4vj2 u6
    up5b73 I4 i-5
    up5yy7 i2
    upgwxy c25
    uq3nld i-5
    uqupjq i2
    ut1yu7 u2
    ut8jav i7
    utnnx9 m6
    utrpf3 i7 l15
    uu4aw5 I11 i-15
    uuijs9 s57
    ux0jpp i10
    uxu5wt i21 u-15
    uxx6i3 c2 i5 m-3 p6 s1 u-2
    uzka0x i-2
    uzyn0y i-1
    v0qrcg i-6 s7
    v0sq2r u3
    v1751n i2
    v18syx U1
    v2vern c-7 i-2 r-21 u35 z40
    v3rmcv i10 u-2
    v46upg I-4 c-7 i4 p3 u1
    v4rpey I12
    v4u2hf s1 z6
    v50cpj s43
    v7hmq0 i4
    v7wb5k c6
    v8hxd8 u1
    v8sbs2 u5
    v8sj07 i-1
    vax31u i3
    vbnsk2 I3 c19
    vcbekz U2 i21 u-11
    vcc3vo i7
    vci0f3 i-17 u41
    vcpewz i1
    vctfug i8
    vdigex I1 i-4
    vewf7e p26
    vf51y7 i6 s57 u-2
    vfbs4x c64 s55
    vfej2z i14 u-6
    vgiz8s c-5 r30
    vgrrqe I8 U-27 m1
    vgy0ie u16
    vh0vxk U1
    vhfadt i1
    vhs752 u8
    vhsjyt s28
    vhwi6y I20 U2 i-7 l-5
    vhy5d1 i2
    vilsaz c7 i1 l18 m4 p1 r-7 u-4
    viqtyh s29
    visyvw p3
    vk2wsj i-31
    vk2zlr c14 i-2
    vk7oug i2
    vk8kvd u62
    vlgzfz u17
    vlju6h i-2 u28
    vllhk7 u16
    vlt9y1 i-5 u24
    vmmtkh p21
    vndw3m i-4 u4
    vnpc6p m51
    vnvi9z i-10 p19
    vo1xy0 i-4
    vpxtwn c5
    vq3azq i-50 u4
    vs9jpu c1
    vt3h82 s14
    vt3ke4 U2
    vt9ebb u9
    vtmvpd i-4 m39
    vtvarz u52
    vuqfml i-1 r-1
    vv0em9 I11
    vv2z90 u73
    vvlz1i s44
    vwdogc p28
    vxk188 i18
    vxp7qc I-1 U3 s-10 u6
    w1b2t4 c-3 i7 m20 u-9
    w1ezdm c-1 i-10 l-8 p9 u1
    w1koxd i-21
    w27cdu i-2 m27
    w31pr1 U11 i-11
    w36mka i6 u2
    w3utga p28
    w4bhd4 c28
    w4oogn m2
    w4uxyz m16
    w5hppi i8
    w5kcni c-24
    w5wbcw I-34 c-31 i4 l-42 p1 r-64 s-3 u22 z-35
    w6qmdx I9 i-5
    w91au2 c10
    w98d9l i2
    wab6wx c12
    wbjrn0 i-21 u39
    wbpsy3 i11
    wc5pam i14
    wc5pv0 u65
    wcwogx c-1 u13
    wdkfmq i1 u-2
    wdzxvp m11
    wel4lc s16
    wg5hee i-8 m45
    whnp1r c34
    wi7l8s s46
    winlj1 I27 i-3
    wk9xh9 c4
    wl2rld i18
    wlf02r i1
    wmaw6c p43
    wnaszm i-42 u56
    wq7ou0 I-1 U1 i14 u1
    wqgd4a c2
    wrqemw u1
    wtb7ii m28
    wter8p r2 u-11
    wtlclk c-2 i-1 m7 s11 u-7
    wutfy2 u6
    wvh1f3 i13
    wvxuoa u-1
    wvz664 c38 i-6 s-7
    wwduux u24
    wxq9hv c24
    wyqg2p l1
    wzo27s i9
    wzzax1 i-41
    x0vgpb I5 i-1 u1
    x31nhe i1
    x4a3fx i-7 s110
    x5n1um I1 i1 l-3 u-2
    x6lj9j I-6 U3 c7 i10 l-4 m7 p-25 r-1 s-4 u-4 z11
    x6ss3j i-1 u2
    x7ep6j i-9 p27
    x7eqai i16
    x7gezs I-4 i3 u8
    x945sv I7 i6 l2 m1 p-13 s-4 z2
    x950v3 i-2 s26
    x9mwy4 c1 m8
    xa4yxa c3
    xah9u8 i-11 u2
    xan8jl i-11
    xavjof I4 p34
    xb3czy i-16 u23
    xc0v5a I27 c-52 i11 l-6 p10 r-13 s-17 u17 z-99
    xc7y7o U21 i-23 u2
    xcurzr U4
    xdecxm I-32 c2 i2 m5 u4
    xe1uuu U8
    xfsiip i1
    xgiy8m s8
    xh8yjq l12
    xk6sxm i-8 u15
    xki7oi i10
    xl0ef8 i5
    xl0tjd i7 u5
    xl3f0d U6
    xlipf8 I-1 i10 s29 u-16
    xlt3hb i32
    xm23vl i7
    xmb569 i-1
    xn02hc i2
    xn4t5j c-1 i8
    xn8e29 i1
    xnvkqq i1
    xnvyxc m9
    xonyoq c10 i-2 l17 m26 p-1 u-10
    xoptpw i19 u4
    xorzi1 u14
    xph73e m38
    xrd6u0 l1
    xrmlwt I6
    xrvdyo c9 i-21 s-4 z8
    xtcgba u14
    xtz1k8 i6
    xu5rjc u-1
    xulo1v z3
    xunstv I23
    xvobay c29 i-2
    xvwdoh r5
    xxdoz0 i5
    xxqmmj i-5 l4
    xz2jeh U2 c17 i-2
    xzfjzp c29
    y0b2ca u90
    y1dij2 i10 u-4
    y1dytn c1 i28 u-7
    y1le46 i5 m2 u1
    y261rk i8 u-1
    y2gt3z i-6 u19
    y2hqjv I-21 c14 i-10 l12 m-9 s2 u4 z1
    y2uzre i-11 u29
    y5eyy0 i-47
    y5lqat i5
    y71e1i U1 i2 m-32 u-8
    y8bzcn U4
    y9upbl I3
    ya4dlt I25 i4 l-7 m2 u-2
    ybl315 U2
    ybyc94 I18 c1 i5 u-4
    ycf4ey c12 i-1
    ycve03 i12 u2
    ycx2yq m11
    yeipo9 i-1 u3
    yfmnc7 u8
    yh78m9 i3
    yhnb5b u16
    yicrm0 i20 l-1 u-3
    yjwfn8 i50 u-45
    yk3na3 u16
    ylailc c-23 i9 r24
    ylaqm8 I4 u-20
    ymrur8 l-1 m16
    yn6p3q I2 U13
    ypr3lk s1
    ypw8q0 u15
    ypymjl I2
    yqby26 c-1 i10 l-4 m9 u-13
    yqxhnm i18
    yrb4wv U2
    yrifaf i-15 u62
    ys7avu i4 u-1
    yth68y u40
    ytno06 c23
    yudh62 u34
    yw2gh0 m74
    yx78mf I3 i1 m-1 s-1
    yzi9rc i-2 u24
    yzycrx c20 i-6 s2
    z0s62f I-28 U-11 c12 i-10 l6 m-6 p13 r-2 s9 u-22 z8
    z19kho i-1
    z1inky c6 l5 m-29
    z1n9a4 u1
    z1y0ip s2
    z250vg c-2 i46
    z2914v c-1
    z2e4z5 i-29
    z2klqo i-10
    z3f3zm I9
    z4so76 c-5 u21
    z6ef5k i8 u-2
    z6gw8o c-1 i3 m4 s3 u-2
    z76z81 u19
    z7bs7y p9
    z7fiug i3
    z82j53 U2 i11 u-11
    z8s1fz i-7 m13
    z8s2u3 i10 u-3
    z8wazc i4 u3
    z9bzlq i-5 u6
    zac6jz i-9 u16
    zahy6h i1
    zb84uo i-14
    zbh80c c11
    zc27yp I-3 U8 i-7 u23
    zck80h l9
    zcmtga i-5 u8
    zcwcdf c-17 i1 m2
    ze4607 U1
    zf11zj i-51
    zfsvv6 i1 u-9
    zgcwvt z40
    zjq8m4 i11
    zk7g36 i1 u2
    zkothv p10
    zla8og p6
    zlb4mu u15
    zlmg8o s1
    zlwpky i-6
    zm01c3 r1
    zm2qn6 z39
    zmqfci I-11 i2 s1
    znsnt9 I4
    znueam i16 u-3
    zps3mr u4
    zq9wj5 i-9 u7
    zrlexx i-7 u48
    zs0pny i14 m-14
    ztf1s9 i-11 u27
    zue72j i-7
    zulm2k c-1
    zuxa1m u1
    zvw6x9 i2 u2
    zw7852 i6
    zwmsal l19
    zxw9pf i-11 u39
    zydicx u21
    zyjifu l2
    zylftm U2 i4 u-1
    zzdenz i1 u3
    zzhq8p i18
    100iv2f s4
    100odel u89
    100qg9h m10
    100y5gl U27
    102ce3n u1
    1034jgq i42 l1 u14
    1036cya u17
    103z8aa i1
    1043yvc i1
    104jzky c3
    104ohm0 I17 c-26 i-1 l7
    104p39n u11
    104zwzq l52
    10726jj I3 U7 c3 i-1 m-5 s-20 u-2
    1077b2u i5 u-5
    10782uu U17
    107w6q7 u6
    1083s35 i6 u-5
    108f498 i11
    108mlfy i-2 u2
    10b9i3x i-6 u17
    10crzqc i23 u-17
    10dhqw3 U2 i-1
    10e2npn c7 i-38
    10gextp i-2 u10
    10gguj6 i23
    10grtw8 i29
    10k5c9d m44
    10kjwjw i-10 u8
    10ml4kc m18
    10o967i i21 p6
    10ohtkm p5
    10oq971 i5 m10 u-3
    10p0ulk p15
    10qq27g i-8
    10shggm i-1
    10ta5yw c40 s42
    10uaed0 u3
    10wrh4i m17 s11
    10wz5fo l9
    10xbx1o u18
    10xyaie c-2 l12
    10ycfmv c12 i-6
    10zekzt i14 m9
    10zlp9q c14
    110968z i-55 u70
    110uh21 i51
    113dbas i11
    1150dgk i-2 u22
    115bby8 c-2 i7
    115j4x7 I31 U4 i-57
    117g60i i24 u-18
    117ic5i I1 i1
    117y4xe u7
    1187r3y i54
    118li03 u-1
    118xivt i8 u-4
    119pozp I7 c3 i11 l18 u-1
    11a0qq5 i32
    11a7556 s57
    11aw37k l20
    11c6s2h U15 i-10
    11clnjr c29
    11djeuj i66
    11f51tx c6
    11fvdon I9 i2 u-17
    11gfv7j m-22 u-2
    11hj7iw i3
    11hpsk4 i21
    11ilovv I-1 i53
    11j9feo i42
    11jiq4o i-8 m24
    11jqi8v i-29 u86
    11k88gh i-13 u22
    11kuljf i-16 s8 u14
    11lbht3 i-13 u4
    11lpfa8 c-1 i7 l-8 m-5 p2 r-6 s6 u-6 z-3
    11lqxty i5
    11m6wd8 I-2 U3 i-2 u8
    11mffcp i-51
    11mv3bp m-17 u-1
    11n5xgx i18 u-4
    11ncaam c3
    11okt2w I11 i-1
    11outlq c2 i-5
    11rf6v5 i7
    11sczar m28 u-5
    11stsgb l5
    11t7hzh i-1
    11ts6y1 i1 u5
    11udys0 I10 U1 i2 u-1
    11v198s i-16 u47
    11vgv13 i28
    11w2m0s s27
    11x3nln p11
    11x5zhy I12 i-2
    11xf5la l40
    11z05cr i-44 m7
    11z36ov i8
    12035v8 i-12 u7
    1209di6 u1
    120x4vp u11
    122h7ci c1
    123l8gv u19
    124ism1 i-1 u2
    124s0ro p28
    125pkd3 i15
    126i2b6 r21
    126uc1z u6
    127lpk8 I9 i-10 m25 u7
    12882vr c8
    12a2lin I6 U-8 c33 i10 l-3 m-6 r6 s-17 u-7
    12akf73 c10 i-33
    12ayr8h u7
    12bvz41 i-5
    12d06bl i7
    12dmrjr c2
    12e99h4 c5 i-1
    12fkiwv u2
    12flyle i18
    12g50e6 i19
    12gah38 i-25
    12gnlkf I-8 U-3 i2 u1
    12gvtpo i-9
    12gx0nt u1
    12iccbi c1 l-32 m6 z-8
    12ihs4v i-10 u34
    12k0366 i16
    12l0rdv i15 u-4
    12l3srl m36
    12n0nk7 u-1
    12o4ca3 i2 u53
    12osw9z i-4 u4
    12p9n1y I8 i-2 m3
    12pmyfn s85
    12pzf3k I15 c-1 s-1
    12qgj1c u25
    12qrzze U1
    12qtqfy i20
    12qxt33 i-1 l-1 s44
    12rx0vq u42
    12s4rge i11 u3
    12teoxm s31
    12u1mtj s39
    12v2uze i3
    12v3une i1
    12vjv1z I2
    12vmerk c-2 i7
    12wax77 i-13 u18
    12wyzb1 u61
    12z8uax I-3 c1 i-10 m4 u1
    1303xp9 c1 i2 u-3
    1306g5s i14
    131gkjk i17
    131nfii i-42
    132bip1 u19
    133ujl6 p28
    134d7x0 c3 u12
    135n1n0 I1 U10 c20 i-3 m-12
    136dtso c56
    136t0xi i31
    137nbo0 s33
    13apdz1 c3 i16
    13b6vte I14
    13dr8ex i6
    13ec35o c6 i1 p56
    13ej0k4 u4
    13fayf9 c15
    13ffep4 I3
    13ft0sq i-6 m23 u2
    13gd4lj i1 s54
    13hlxr1 i1
    13i0853 u2
    13i41fj c1
    13jz5to s3
    13k78w0 l1
    13kca6x m46 p4
    13kpio3 c5
    13l3ojj p17
    13l4r55 i39
    13lr1vg i27
    13mb1g6 m25
    13mklvb I10 U4
    13mo4gy i-9 u8
    13mpvaz i52 u-22
    13mqfnb I12 i-8
    13nlumr i2
    13nulp2 i32
    13ny7kh i-52
    13o8nhr I18 c2 i-15 l7 m-1 r8 s-13 z1
    13orch0 I10
    13p040p i-5 u20
    13phcne u22
    13q9rig I2
    13r2t2e I1 U12 c-9 i-3 m5 p-5 r10 u-9 z-19
    13syvky i15 l38
    13t0e1f c12
    13trmq4 i-10 m25
    13tzee9 l21
    13vtcfi i1 m-2
    13xq8xu i9
    13y9qte c22 i7 u-5
    13z8r7k i7 u15
    1405lo9 i-3 u4
    140ezty c22 l-1
    141jm88 i13
    141mw45 l-4 r18
    145bu8u p23
    145go34 i-3 u5
    146csh3 i19
    1491umf c14 r7
    1499v36 i4
    14agk4q c1
    14ajib0 i35
    14bf76e c14
    14bgofu s30
    14bihsz U12
    14bqkmk i1
    14c9f19 i35
    14cfey5 i1
    14d5qz0 i-3 u18
    14e0ets l-47 u1
    14eysvq I18 u1
    14fqcli m14
    14ftqhy c-5 i8 m-10 p10 s2
    14fvkdl p67
    14gnrwr i3
    14hhqcj i-11 u27
    14hqdz6 i17 m1 p6 u6
    14iyfde I3 i-6
    14jfgbw i3
    14jm7q3 m74 z9
    14jodw3 u18
    14jso63 m69
    14jv15b c1
    14kugbk I-1 U1 i-4 u13
    14ly31s l50
    14mik67 u4
    14mw1j8 u9
    14mzbc2 u11
    14o7dw1 c17 i3 l-27 m11 u-2
    14oelen u9
    14opyze c-1 i-1 m35 u2
    14oqy11 p31
    14p7ey7 u5
    14pk10l i-4
    14qbwhm I6 i3
    14quvtp i15
    14s6fq7 U5 u29
    14snoj0 s6
    14tfmrz i-20
    14ul6nm i-2 u53
    14usl84 i25
    14vg31c I8 i-2
    14vnjme i13
    14wbz1h i4
    14xirjq s-12
    14xzskj I-20 i6 m4 u1
    14zhtg9 i-15 u32
    151aw92 U-1 i14 l3 m38 u-17
    152d5bo u43
    1530wrs c3
    153ek7h I14 U13 i-43 l-22 m17 s-7 u2
    15515d1 c8 i-1
    15671fn u12
    1570xcr m8 s4
    1581wu5 i7 u5
    158uky0 i3 m3 u-3
    158w0n2 l15
    158zax2 c45 i10
    1596ksp u-16
    159ngr1 c6
    15a30hp I8 c-3 i1
    15c9pdb U15 i-21 u76
    15c9vdq u32
    15d1xb9 I-9 c-34 i6 l-16 m10 p10 s-3 u5 z-21
    15da2v1 u2
    15duwin s8
    15e9qhx i1
    15f5pnr c6
    15h47hf I34
    15hlhp1 p62
    15i0x1m i11
    15imtkw i18 u-13
    15lpw1i s39
    15m7oya m28
    15mijnx z55
    15pegyg I-1 U6 c-2 i-1 m-4 u5
    15pqk7d I18 c-11 i11 l14 m-15 s-5 z2
    15qjrmx i1
    15qs8uk I-1 c6 i-1 l2 m-7 s2 u-3
    15qucb9 l4 m20
    15rdt79 c1
    15rrn2m i1
    15rx7rv i23 u3
    15t54cz u5
    15tn4uj i-32
    15u51s0 i48
    15u9rk7 c8 u4
    15un2j7 s46
    15vgugo l1
    15wswmi r31
    15wx0g2 I4 i-3
    15xyvsc c-7 i14 m15 u8 z-5
    15y8p0j i-25
    15ybk0p c7 i2 l-5 u31
    16052wg u54
    162it74 i1
    162uifm u3
    1630w8p c-26
    163i1u3 i-3
    1640s9i I2 i35 u19
    164cdad I2 c2 i1 l16 u1
    164cxck i72
    164gbf0 u8
    165fkuh i8 u-1
    165zjlr I-3 i2 m-2 u11
    166i55t u8
    166mar9 i-6 u17
    166tarm s40
    166ucql c5 i2 u-1 z1
    167l7d6 i3
    167plyh i-12 p23
    16806wj s2
    169rh2g i23 l31
    169xn60 I-11 i2 m1 s-6 u1
    169yqsq i2
    16aiq21 u97
    16b237n i-9 s35
    16baque I51 U50
    16c2wk3 c1 i-5 s22
    16cu25x i-6 u59
    16epzxh m127
    16ffqkc I12 l8
    16fugr2 I4
    16g5wa1 c1 i19 l-1 u-34
    16hrjkf I-37 c-6 i-2 m11
    16ihdbx I13
    16k8xbs i7 u-2
    16lnzgn m59
    16lpnzv I5 c2 i-1 u-24
    16luvti c27
    16mf86g i-16 p17
    16mt9u9 i-2 m1
    16myhjg c8
    16n8203 I8 U6 i-13 m4 u1
    16ni3ps i7
    16nk9oc i2 u1
    16nwggh U1
    16o51kw c3
    16qe9hr I-2 U-24 c-3 i19 l3 m1 p-19 r-22 s-20 u12 z-13
    16qrwna i-5 u9
    16r6m6g i-1 u5
    16rag6a i8 u-34
    16sz936 I12
    16u2c9b c2
    16ubu55 i10
    16udsea i-3 u7
    16v7r3c c5
    16ws56a p18
    16y9q34 I1 i3 m16 s8 u-11
    16ystu0 z39
    16z003r i11
    16zwiv1 i5
    170gm6l l11
    170i16q c4 r12
    170vabu i-5 u28
    172c530 p13
    173wvw3 i-4 u17
    17406fb i6
    176yey5 i-1
    1787dbn c13 i3 m-1 r-2 s1 u-1
    178iv76 c2 i3 l1 m8 p-1 r-15 s3
    178zhb7 c1 l-1
    17a48ux u9
    17au0ak i42 u30
    17bcbs6 u29
    17cj4wy c3 i-12
    17cwuik i-2 u12
    17d2n1t s33
    17d30tt I6 U7 i-14 u5
    17drqib u31
    17fl76g I21 U16
    17g08tk c-6 i27
    17i440w I21
    17iyxd4 i-2
    17izei3 l-26
    17jmibc c-3 i21
    17kndmr r2
    17ks6b1 m31
    17m3pmf m21
    17n11h9 p43
    17ne157 c1
    17nypx9 i13
    17owcja c2
    17ql4k7 c-19 u8
    17raysl i12
    17rctzr u16
    17rpjpc i34
    17s4111 u28
    17slyqa i-3
    17tb1ws i-3 u7
    17ubuyb I10 U1 c3 i-1 m-8
    17vdren I3
    17x39dm i-20 u29
    17xfeo3 i-25
    17xgfcg i16 m19 p5 s4 u-1
    17xgg7u i-41
    17ybkqr c1 l-6 m-4 u6
    17ykmd7 l-1
    17yut5w i-9
    17ywazj c7
    180a58s i25
    180fwgq i14
    180la99 i3
    181too8 I39 i8 m1 u-2
    181zf4v i121
    182cr3u s11
    182qmcq I22 c8 i-15
    182rccx i23
    184xzfm i-11
    184yrcx U4
    1868tr6 U4
    187fijp I8 i20 m1 u5
    187hdp0 s5
    188c1ee i-4 u16
    18a0kr6 I8 i-3 l-3 m1 p-18 r4 z-1
    18bwjlh i-1 m15
    18c46ws c5 i-3 l1
    18d3h0z i-1
    18d6c26 m39
    18dzc9y u79
    18dzvh2 u4
    18eeiyi u32
    18eqhja i-11
    18exv6j i1
    18fvpth p17
    18goggb i3
    18gq7c5 i1
    18h1jdj i15 l-5 m1 p4 s2 u5 z-4
    18hn4sh I9
    18ip4el i8
    18k5gv7 i5 m2 u1
    18k6ijw I2 i-8 m3
    18klh0p p5
    18ks3v9 U5
    18kw1zp i-2
    18l0r10 i-2 u11
    18lkv1z c-11 i19
    18nt8h3 i-24 u43
    18o1a69 i13
    18o1zyf i19
    18p0gof c41
    18ptiia u40
    18q4eww u9
    18syt06 I1
    18t9esv I3
    18tuvy7 i-2 u12
    18u1kku i-20
    18u5ce8 r10
    18warhv u82
    18wrijv i14 u-4
    18x9c22 m11
    18y403d i-19
    18ysr24 I4 i-24 u27
    18zf9ck i2
    190b7fb i4
    190xdwp I21
    190zv1s i5
    191hif0 i24
    1921cdj u3
    192jf9v i20
    192zy73 i16 u-22
    1948pmv c25
    19652me i10
    196etya i21
    196n4mw i-44
    1974gkl i15
    197ccdu I3 i-16
    197xeu8 p1
    19c5xb6 i8 u4
    19d9obq I-9 c2 i10 m9
    19ebpwb I-20 i-11 m46 s30 u12
    19ecqst c12
    19he4ld l6
    19hu9fp i8 u-3
    19j7ig5 c38
    19jiiz1 m29
    19jn6fd c5 i-2 l-13 s-1 u6
    19k1l8u p13
    19kcj7d u2
    19kl96m s34
    19kq93u i4
    19l2f3r c2 i2 m4
    19lj1tr i31
    19mc7tz I7 i5
    19mebob I9 c4 i12 l-3 m1 p-14 r-3 s7 u-3 z1
    19mkur4 i12 u3
    19n29k2 u20
    19nibsx i33
    19nojw5 i4 p-1 s7 u16
    19nqdy4 c-38 l-4 r40
    19nrvgw I29 U23 c4 i-9 l-7 m17 u-6 z-11
    19ojizo I6 U-15 c-14 i6 l-11 m-4 p-4 u4
    19okqiv i-5 u18
    19oucr9 u82
    19oxkwp i-10 u44
    19pcm1j m13
    19q8q1f i6 s19 u-11
    19qzel0 c2 i5 m-3 p6 s1 u-2
    19tncku I43 U25
    19u341d c-2 i2
    19u6q9h c-2 u9
    19uxfom i6
    19v57ae i4 m12 u-10
    19w6gi2 I6 U39 m2
    19wi3as i19 s22
    19wmzog i-1
    19x5pby i-3 l24
    19xmcft s2 z12
    19xnq3m I16 i-3
    19z84to i38
    19zwddr u1
    19zyjz4 i4
    1a0l3y9 i1
    1a1dckd I15 i-5 s20
    1a32hmw I18
    1a3puuz m41
    1a4jue7 i32
    1a6bwxi i4 u9
    1a73hpg m2 p47
    1a79jzt u-9
    1a7jg62 I16 i-3
    1a7vhwf I-13 c16 i2 r9 s3 u-19 z11
    1a8dcrz p31
    1a8gzki i-17 u34
    1aazgko c1
    1ab2udr u21
    1abzliz i1
    1acijvr c46
    1acw7nl c-11 i-3 l-1 r6 s1 u-10 z2
    1adc8ac s12
    1af9u1h u43
    1afoknq s19
    1afwqhp i37 u-8
    1agl2e8 i38
    1agqo3x I-7 U-12 c-2 i-2 m20 p2 s8 u4
    1ahkvkk p15
    1ahsoyy i76 u-55
    1ai1az0 I6
    1aj5i3l u7
    1ak7dif i1
    1al64yv I6 c11 s18 u-10
    1aliw8w i-19
    1alj3xv l43
    1alxuer p18
    1alzrca u1
    1aobaxf I-15 i-1 u18
    1aopc80 I33
    1ap1vh7 i-25 u38
    1ap8m8w i1 m21 u-15
    1apughh u30
    1ar87zb s41
    1assobe c-20 i35 l7
    1atjiqx c3 i-6 l37 s22
    1au27iz c4
    1au4phg i12
    1aum7gh i38
    1aut4bq r1
    1avul1w i11
    1axjyju u22
    1axzg3i i11
    1ay39cr i-1
    1ay3at7 I27 c53 i17 r-42 s-27
    1aye7bd I7
    1aztis6 i20 z-1
    1b0spyv c53
    1b0w539 i-2 u19
    1b1wha2 i12 m34 s32 u-3 z97
    1b3hmxt U4
    1b3zib2 c12
    1b4clbv c5 i7 l-1
    1b6kc84 u46
    1b6qso6 p15
    1b7xav0 c3
    1b8cvix I-41 U-39 c12 i4 l8 m-14 p-19 r-1 z2
    1b8z02g c-4 i15
    1bafsb1 u32
    1baks7j i34
    1bbyzqf i-1 u6
    1bcfvrs i27
    1bddsae m38
    1bdjsz1 I2 U24 i-4 s2 z-2
    1betoab c4
    1bg2a8l U5 c5 l-8 s13 u-4
    1bigtcc I14 i34
    1bjs4x9 i-2
    1bjvud4 i19
    1blclev i30 u-6
    1bmld0v i19
    1bnc0jn i1 m21
    1bo4g6k I7 U1
    1bomlk3 I1 U9
    1bpbcdv i16 u-4
    1bpxe3c i5
    1bq5o7r I29 i-5
    1bqo3wl i4 s20
    1bqscd0 I18
    1bro2iv I35 i33 m-26 s13
    1brzsr4 i18 l-3 u-4
    1buouce i9 u-1
    1bvzjfu u59
    1bxlw25 z4
    1by4udd p22
    1byd8nv u12
    1byg267 c13
    1byi2w7 c18 i-6 r61
    1byjaio i-11 p7
    1byuaom i10 u-1
    1bz0292 c5
    1bzj476 U3 u-2
    1c0nbla u1
    1c1lu2f u1
    1c36s8g I-6 i3 u4
    1c45q8g c3 i26 l-10 r-5 u27
    1c4mqpc r28
    1c4nfvw u95
    1c583eu i9
    1c5kd4m i23 p15
    1c5veil u25
    1c6pl5k i2
    1c7sjgl m51
    1c84mbu I9 U12 c-8 i-10 p-44 s10 u5
    1c8ab5m i-11 s4
    1c8enwj i16 u-3
    1c8kzv1 I26
    1cbpsui i2 s2 u2
    1cbxq1g l4
    1cd2s2q l17
    1cddzfu c38
    1cdy5z5 i12 m34 s32 u-3 z97
    1cesneq c1
    1cg4osm I32
    1cgdjh9 i1
    1cgg9p6 i-4 u27
    1ch62je i-1
    1chq44c i-5
    1chqo1z I11
    1chylrz I1 c-132 i14 s18 u31
    1civazs i1
    1cjuhok i-3 p30
    1cnr193 U39
    1coe6uk c19
    1coejsg c-3 i7
    1cp3sxq u-2
    1cq1rgs u7
    1crt102 i-9 u20
    1cs2x96 i9 u-4
    1cshzmn i-4
    1cskq7r I8 U17 i-18 u1
    1csy5ka c49
    1ct5ivu c1
    1ct7qym c24 i10
    1ctjo42 p25
    1cu6o83 u96
    1cv15az i27
    1cv8n73 i6
    1cvdu26 i3
    1cvzuai i-1
    1cwb0zy I14 i-14 u-1
    1cwm2aa i8
    1d07l0z c10 l-8 s-1 u3
    1d1476r i25
    1d1gvfg i13
    1d1ltya l19
    1d1re3l u8
    1d29oko i8
    1d3d4o8 I-5 i2 u1
    1d3gald i7
    1d3zkb7 u5
    1d53z3j i7
    1d5lqmp i2 u9
    1d70epa l52
    1d7tyvm i22
    1d84zay u16
    1d8oxan i23 u-24
    1da9i5q c8
    1daabdl u46
    1dauh2m l85
    1dbdeg9 I40 i48 u-45
    1dbqfpx i-2 u19
    1dd1owc i-50 u33
    1delbpa i-3 l-4 m20
    1df78oy s41
    1dgo0wd u10
    1dgysfv i9
    1dhcqiy i1 u25
    1diar21 c21 i-18 l9 s32
    1dj70dq i8
    1djm63c i1
    1dk011a i-5 u16
    1dnya79 i4 u3
    1do7u10 I14 i36
    1dp88ta u46
    1dpcqhc I-9 U-16 i2 l-12 m11 s9 u3
    1dpl94w I11 i5 u-55
    1dpo0eo i-7
    1dqfydm U-8 u8
    1dr94u9 u33
    1dru9tm c3 i-6
    1ds16va p10
    1ds31pz i15
    1dsegs2 I47 i-7
    1dtdq4h i-8
    1dthw1g i4
    1duce2d c5 i12 s5 u-2 z1
    1dumj9l c10
    1duzrxt i-14 u24
    1dv0tlz i24
    1dv4f4g u23
    1dv9sjh U16 i-17 u47
    1dvlvwo u109
    1dwhoz9 i31
    1dwsrrb c3 i1 u-2
    1dxhkvj s-10
    1dydha7 I1 c9
    1dzobmu i35 u-5
    1dzofs7 i7
    1e07t6z I3 i15 u-15
    1e09eev I-1 i12
    1e10tgn i37
    1e1a6d9 u11
    1e1z2u8 I26 s14 u-57
    1e2t5it l1
    1e45y3b s25
    1e4n9pw i-2 u19
    1e4r4m4 i14
    1e7szn9 c6 i37 u-6
    1e8ge3p c49
    1e9h58m i40
    1e9lv9x u39
    1ea8iy5 u2
    1eacg5h i-5
    1ebkmj1 u7
    1ec5bdm u2
    1ecadix i3
    1ecpw7c i2
    1edavc2 i-7 m35 s3
    1edwjis u42
    1ee46k9 u4
    1eebfdx I1
    1eebhns I14
    1eez4fr i10 u-1
    1efbiq4 p17
    1efffkb i1 u2
    1efnrxh c50 i-2
    1efor4o s3
    1efqprp i-1 u1
    1efy874 i22 l1 u-48
    1egfrkk i2 s4
    1egk9h1 i-7 p25
    1egprdd i-1
    1egwru3 I4 i4 u-1
    1ehl5f3 i1 z24
    1eho2uk u16
    1ehraoj i108
    1ehyq1e i14
    1ei7qah i12
    1ejhzwf I-2 i16
    1ejoxbd l-1
    1ejpumd i-3 u5
    1ek05xs p22
    1ek4mfa i2 m11 u-1
    1elu20m c68 l-1
    1ema6zf p28
    1emlfqj I15
    1ep5j62 u8
    1eqatdr i-8 u26
    1eqbjmh c39
    1eqncwj I7
    1eqy0dl u46
    1erz0qb c1
    1et81eu u4
    1eth8ue i15
    1etoi6i u14
    1etvhnj U22
    1euqnfv s25
    1eut1l4 u7
    1euzvgy i3
    1evtoh9 I6
    1evxfyt I-5 i26
    1ex7vr8 i30
    1exfp3f U5 i-10
    1exmcru m9 u1
    1expg13 i61 u-2
    1eydqhv c15 i-5
    1eyim42 c9 i-4 u9
    1eyq04u i-38
    1f0flml u4
    1f0zvm3 I22
    1f11o45 r10
    1f15q0w i6 u1
    1f1pmn1 i-2 u5
    1f1u66g u44
    1f285wc i-31
    1f2hh5p i8
    1f38rc0 u13
    1f3fpqo i-4 u6
    1f3pma2 i1
    1f5naiv c2
    1f5vy19 i1 l8
    1f63ocl u13
    1f799i8 U26
    1f7fade m54 s39
    1f7p4n5 i-15 u15
    1f80ne9 i-5 u20
    1f81sod U1
    1f8g6xl i11 m-6
    1f8wrkw i11 l-2 r8
    1f9t98v i15 u-6
    1fbrjfb u1
    1fcn9g3 m28 s1
    1fcri3o i-6
    1fd3n9v l1
    1fdkyh3 i-2 m25
    1febl3j U3 i1 u3
    1feflg7 i14
    1fffugz c8
    1ffh1g8 i12 u-1
    1ffirtp I17 i13 u-7
    1fgj008 I35 U46
    1fgn8xo I-3 U-3 i4 m11 s1 u-25
    1fhxhhk i36 l42
    1fib84f i1
    1fks60q c3
    1fkxsor i-2
    1fl6iqc u88
    1fld3u9 i-1 m30 s19
    1fnpiql m11
    1fnual1 u90
    1fnv2x3 i11 u41
    1fo1ivy I42 c-18
    1fokqa2 c9 i17 l-12 m1 p4 r20 s-8
    1fpewz5 c20
    1fpo0sj i-7
    1fq7ibx i-15 u3
    1fq9g24 m37 u-16
    1fqdjgj i-4 m5
    1fqegza p22
    1fqqi8e m1
    1fqvrod u2
    1fraam2 i16
    1frrnjo s1
    1frsgsi u9
    1frxych I8 U3 c4 i-8 s1 u16
    1fsotr3 l37
    1fsvsah c4 i-7 l7
    1ftzpkl i-29 u38
    1fwevve i5 s3
    1fzhkst i-7 u33
    1fzrlst r4
    1fzwqxf i3
    1g04zgd U2
    1g0k96u p51
    1g0n8dc i16
    1g0xpob m49
    1g302x4 i17
    1g3cyj8 I-17 U-2 c-10 i3 r4 s-5 u9
    1g43un9 c-11
    1g4nlhy u58
    1g4qh50 c-25 i18
    1g4uyxp i18 m-8 u14
    1g51254 i2 s-4 z-2
    1g51j24 m2
    1g6rdzg U6 u9
    1g6xus6 U5 c-7 i-18 m-1
    1g8rmh1 i6 u-15
    1g9bjau i57 u-19
    1gax2v9 i53
    1gbwf9y U23 i-4
    1gcesg5 u18
    1gcklvq I41 i-1
    1gcx3g8 i-2 u9
    1gd193m i-1
    1gdtj6y s3 z19
    1gdtxe9 i33
    1gdx704 i8
    1ge55r5 I6 i-4 l1
    1ge85fl c11
    1gerr9u c-2 i-1 l-16 m1 p-8 r-3 s13 u3 z10
    1gfo0rc u1
    1gfzcgu p27
    1ggjoch I4 U6 c3 i10 l-38 m-30 p2 r-22 s-13 u11
    1ggo6yj m65
    1ghaud4 i8 u4
    1giv12n u-1
    1gj20nv c64
    1gjoxur c-1 i26 u-4
    1gkdyv1 i32
    1gkznqw u2
    1gl0mob i2
    1glo42g I11 i9 r13 s24
    1gm5t9j I-29 U28 i-12 u27
    1gon5yb l22
    1gp5v83 i26
    1gpe44z i58
    1gpv71m i2 u15
    1gq0jqi i58 u-33
    1gq8b3k p25
    1grof23 U17 i-78 u73
    1grwv1c c-20 i50
    1gtgdqi u24
    1gufp6p i1 u3
    1guugtm i40
    1gvwcgd i-7 u21
    1gvzj0b i9
    1gxwnjc i77
    1gzfn5w i-1
    1gzii2g I-4 U1 i-6 u12
    1h0ocqn I-1 c-4 i-3 m7 u8
    1h1330n u8
    1h17rln i37
    1h19oru I19 s-5 u-1
    1h1a6n7 U3
    1h1j2s5 u13
    1h26bi7 I-1 U-3 i2 p5 s10 u1
    1h4jlo5 i10
    1h515mt m82
    1h5c7y6 c12
    1h70zko s32
    1h8ekr6 u7
    1h8h5d4 i-12 u115
    1h8oqrc r-13
    1h93k8n i7
    1h999lr I-4 i2 m2 u6
    1hawzmc U4 i-4 u5
    1hbtsvo i-2 u18
    1hctem7 u39
    1hcyqx5 u88
    1hd6r01 i2
    1hdj8r6 i40
    1he1nra i5
    1hf8xu9 i10
    1hg622o u10
    1hghtkw i-3 u6
    1hgr6a1 m32
    1hh4ye9 i19
    1hhdhum i16
    1hhfp2d i6 u1
    1hhmcp3 i5
    1hjfyy1 i-10
    1hkcopg I8 i-1 p22
    1hkrz2i u6
    1hm8a2z i-1 u8
    1hmaqr8 i-6 u25
    1hmlsoa u32
    1hn8hlw i11
    1hp8wmp c1 u7
    1hpecs9 u106
    1hpm7pn s27
    1hqugul s77
    1hqv2jb i4
    1hr2mvx I9
    1hr9nww I6
    1hsu447 I-2 i12
    1ht6riw i-11 u5
    1hvdw6a i69
    1hvxka4 i50
    1hwi1e4 I2
    1hwnh5g i1 u-2
    1hxinrk i36
    1hy3zfg I20
    1hy7v23 u77
    1hzgntg u29
    1i0ioti i7 u-31
    1i0roh6 I4 U33
    1i0xvri i-2 u24
    1i1h1ux u76
    1i2s663 p24
    1i2twtk u2
    1i34sdg i-35
    1i3v5lt i7
    1i52rmc u8
    1i6yqh0 m36
    1i72m5i c13
    1i87nxv u31
    1i8mllq i8
    1i9k8fe i-1 m-6 p11 u4
    1i9vrnz i12
    1iaew3d c4 i1 l-1 u3
    1ib2ep0 u4
    1iba5wn m22
    1ibp0h3 I-1
    1ibxqie I64 U34 i-32
    1id4e19 I1 c6 i1 l-1 p1 u-11
    1ie0cq8 i29
    1iexv20 I23 m4 s1 u-5 z-1
    1ifb9ks i1 l104
    1ifktiv i28
    1ifplys I-1 i6 s4 u4
    1ig2se1 m3
    1iglsm0 s45
    1igv4d4 i15 l-5 m1 p4 s2 u5 z-4
    1ii2llm c-1 i21 l-7 m2 s-12 z1
    1iir117 i1 m55
    1ikoldj i-31
    1ikpot9 I12
    1ikrubk I10 i2 u-3
    1ilskgi r3
    1imhdgx u32
    1imj84i c-1 s14
    1imyykh u12
    1ingajt u11
    1ini7jt i1
    1inn495 u30
    1inygg9 I-1 U1 i4
    1ioyhy1 I47
    1ipisyl c32
    1ivmdgk U9 u5
    1ivz4zu i21
    1iwnrvr U18
    1iwuz7s c30 i67 u35
    1ix2kxf i14
    1ixd817 c-16
    1iybee1 u34
    1iyktkf i12
    1iywc20 c8 i4 s1 u-4
    1izocp4 i42
    1j00rgw i-2 u8
    1j2ighj I-27 c14 i-1 l1 u-3
    1j3qpcx c10 i-2 l1 m-3 p-27 r4 s-1 u-3 z10
    1j4if3m I3 c-23 i-12 l3 u13
    1j4n343 I53 c8 i3
    1j568w2 i-12
    1j5t0nr i28 u-7
    1j5u7uk I1 i-2
    1j7uhp0 i4
    1j8s4t3 I6
    1j9qut6 I29 i39 s38
    1je5b3m i-3
    1jfm3ab u2
    1jfmw5u u7
    1jgbr9b s37
    1jgvzro l53
    1jh63n9 I19
    1jiqg0k u26
    1jis82e i-1 u3
    1jj75lw i10
    1jk0vjl i-10
    1jk5ti8 i-3 u12
    1jl0k36 i1
    1jl55ro s20
    1jmajs1 i-26 u12
    1jn93gg I15
    1jou6vz I1
    1jox9mn u-8
    1jpp1hu p11
    1jpw93d i46 l27 s-8
    1jqvx76 i-2 u13
    1js6wmi i46 s23
    1jshtsq i7
    1jsikak m38 s25 u-32
    1jth258 c7 i1 m-8 u-3
    1jthar8 i-15 u32
    1jughlh l12
    1juxj4q i-2 m27
    1jvx3wz i-1 u2
    1jwj0wh u14
    1jx6uui i6
    1jxls7i i-12 p21
    1jxm80i u-43
    1jz7mkl i-32 u36
    1jziplw i52 m-14
    1k039uz I21
    1k0suwa i8
    1k0whzu U22
    1k1eg3a i18 u-10
    1k29wnh c24
    1k2epvn i-3 l76
    1k3ja1n i-1 u2
    1k4d6ef c7
    1k5yohr i12
    1k70zsy I4 i-3 l-8 u2
    1k8e9l1 u10
    1ka9zd3 I4 i-21 p12
    1kan7tp s34
    1kbe32b c-11 l28
    1kbhbya u1
    1kbmm5p m96
    1kc3nfo c1 r-2 u48
    1kcmn8k u6
    1kczn88 m78
    1keq5lc i-8 m22
    1kfdt5c i18
    1kfdvv8 u14
    1kflfsy I1 r1
    1kflndb l6
    1kgeuh3 I-8 c1 m9
    1kgodxm i-3
    1kh26b2 u33
    1khddo2 I2 i-9 u26
    1khy5qx I11 c18 i13 u-26
    1kiirw7 I49
    1kiw5q4 i-13
    1kjqwcu u19
    1kk15vw i16 u8
    1kk1fsw m100 p20
    1kkdleu I7 c-19 s2
    1kn1ufm u60
    1kn770g c1
    1ko2yt0 i-1 l28
    1ko4zsz u1
    1koyw2i i2
    1kp1aeo i5
    1kpwfk1 i-1 u3
    1kqv8tk p21
    1ks3l9l s2
    1kthfnw m30
    1kw6gxm U4
    1kwbym9 m16
    1kx9fo8 i1 m-9 u7
    1kyoe6a u2
    1kyp046 u40
    1kyr5du i16 u8
    1kzjxfv I23
    1kzlkxs i3
    1kzwruz u7
    1l0nu0n i15
    1l1xj7s i11
    1l2wtbb i-2 s11 u6
    1l3wexw I3
    1l4ig8s c-1 i13 r9
    1l4ybtv s45
    1l5a5xx I15 i12 u-5
    1l6sftv c34 i11 p-51
    1l709g3 u10
    1l716rs i-9 u3
    1l7trlm i41
    1l8buto i-8 u12
    1l90anc c44
    1l9ajof i-25
    1lbfw6s i-4 u5
    1lbj5j4 p5
    1lbu6do c1
    1lc5s15 l16
    1ldv6vn i3
    1lef730 I10 i-12 u3
    1lefukd u10
    1letf31 u58
    1lf8ba1 c1 i12 l1 s-4 u2
    1lfl2a2 I4
    1lfsv1s m49
    1lg2zqe i9
    1lhdwrd i17
    1lhi53p I22
    1li7hxw u10
    1lic6az u10
    1lihza9 u14
    1lilfwk i-14 u20
    1ljmstx I4 i-15
    1lksdzt I9 i-7
    1ll3t3u U32 u130
    1llm5y9 U8
    1lmnvwi i5
    1lodh3l i5
    1lotj8z p8
    1lpzfyd I22 U20 i-34
    1lq8jrc i-1
    1lru0xi U6 c1 i3 m-3 u2
    1lrukd1 u8
    1lsaavg u1
    1ltk5fy I9 c1 i2 m8 u-7
    1lu1qop I-3 i5
    1lubg8h i-24
    1lvtlcp i7
    1lxb6ym u28
    1lxldc1 i43
    1ly9afn i-13 u1
    1lyp3mu i27 u52
    1lza8g0 i-2
    1lzevmg i-6 u14
    1lzohzt U1 u-1
    1lzy7j4 I11 c-2 i3 r65
    1m0nquy s54
    1m1saij i1
    1m1unx9 p10
    1m1w8fr s15
    1m1wuc0 c-5 i13
    1m23fpw U7 u31
    1m2jvho i12
    1m2kkgo i7
    1m2q4gf i8 u-4
    1m3enii u6
    1m4lpgc I3
    1m5ebmj i3
    1m5i17p U4 i-1 u2
    1m5lhyb i3 u6
    1m5xanl m8
    1m6hruu l11
    1m75ai6 c26 u12
    1m78axy c2 i-2 m47 r16 s-16
    1m7heg1 i12
    1maxk2u i2
    1mb6xpz i47
    1mbhlag i-39 u92
    1mcwpu0 c16 i-2
    1mczbkt c8
    1md81zb I23
    1merpk3 u33
    1mesicw c41 i1
    1mewfgh c20 l-12
    1mf0hu3 i4
    1mfwafl i4 u9
    1mg3pgc i6
    1mhwmgq I5
    1mi0i8v i8 l28
    1mifrdd u32
    1miubmc i22
    1mjla9n i22
    1mkvvrt s4
    1mlj249 i10
    1mm48vk i23
    1mmkaox i1 u-7
    1moh1sf u43
    1mp9u3m i-17
    1mphh08 c16
    1mr6ap6 i36
    1msr0yr i-4 m50 s42
    1mt4qlm i3
    1mu8l4i U13 i-5
    1mul8qj c18 m16
    1mvd767 U1
    1mvukng u3
    1mwf2mi i55
    1mwtj93 I8 i1 u-7
    1mwy8ez c8
    1mxgrez u43
    1mxqqq0 i37 u-4
    1my1tpx i19
    1myknjc I-3 U-1 c-4 i15 l-34 m-2 r-14 s-9 u11 z-18
    1mzpf55 u26
    1n0gob6 i37 s24
    1n14nyy I9 c1 i-3 m1 s1 u4
    1n18uz3 c1
    1n19peh c2
    1n1s8rr i-9 m3
    1n35ds2 U5 i-10 u11
    1n3g7ox c10
    1n3w3s9 i16 u-5
    1n403o6 c14 i-2
    1n71oiz i-2 u12
    1n7nqu4 u9
    1n8ebaa i19
    1n9kfu5 i-14 u24
    1n9nswg I40
    1n9q8sm i-13 s75
    1n9yzdg m-11 u2
    1naag50 l3
    1ndf5i7 r4
    1ndoa3c i-8 u7
    1ne3bzv i-24 m1 u16
    1ne471f I-25 i5 l-19 m-16 r-8 s-4 u5 z-15
    1nfai9o I4 i7 u-4
    1nfd517 p2
    1nhtc32 i3
    1nirjtx I1 c1 i3 u-8
    1nj5fod i-12 u15
    1nl4rmm I-2 U8 c-21 i-2 u12
    1nl9v4w I16 U35 i-15 u-8
    1nlykbu c13 i-17
    1nm41p1 i-57
    1nn2kb1 I7 U2 i1 p5 u-6
    1nnfyan i26
    1nnjcvl p21
    1nnkzuc i-19 u30
    1nnzwdu I8
    1no53c6 c2 i-3 l4 z19
    1npfa46 U22
    1nq3khj c8 i1 m22 s11 u5
    1nq9gdo i2
    1nrj5u9 i57
    1nroppo I34 i26
    1nrx94l i-34 u7
    1nsp3x3 i-17 p113
    1nsxmeo i5
    1nt1xmr c5
    1ntnxo4 i-29
    1nu0cjf c16
    1nuf650 i29
    1nun03u I22 c-29 i-9 m15 u15
    1nyclkr I-1 U-8 c-22 i4 m15 u-3
    1nyh80y u11
    1nyim1j c3
    1nykhz5 I24 i-23
    1o1dkh3 i7
    1o1sqmb m9
    1o2cyo2 i-2 u4
    1o4i9cz i29
    1o4qddh i-8
    1o5663b i34
    1o5a8h9 l1 z6
    1o6al2k i3 u1
    1o721fq i-21 u35
    1o7eswz i3
    1o7tx9l s53
    1o7v693 i3
    1o83pmh i10
    1o8k1v4 i13
    1oboilj p8
    1ocnk0j u3
    1oe7n3e u1
    1oemb1u I4
    1of8wnt i22
    1ofc21h p27
    1ofuahy I30 i-4
    1ohcfky c-3
    1oiicsy i-7 m43
    1ojx9uh i-2 u5
    1ol2at2 I11
    1olguvs c28 s-3
    1olmbea u3
    1omnphu i36
    1oon975 u-9
    1ooor6a u10
    1opaqnl c39 l-2
    1opfang c14 i24 p43 s3
    1opojkt i-6 s18 u5
    1oq83nf i9
    1oqc00q i10
    1orsbgl i-1
    1otov3w I4
    1ou25m3 I-14 i2 m10
    1oulhnp i10
    1ov0lb8 s10
    1ova6d5 i79
    1ox7hgw i-10 u16
    1oxi8c4 i23
    1oxma8f m39
    1oy9k7t c26
    1ozc85c m10
    1p0x6to i-3
    1p1kepf i-12 u14
    1p1sd4g c36 i-10
    1p2iz7e U4 u23
    1p2wma3 I8
    1p2wo2e l15
    1p5peyf p14
    1p5r5ny I23 u-38
    1p6zyxb c1 i119 u43
    1p75944 U19 i10 m-3
    1p77drn c16
    1p855yt I4 U2 u17
    1p8busd i-13
    1pbitfu u5
    1pbpz4f i20 m-6 u-7
    1pccibh u3
    1pdalap c40
    1pdyt0z i-32
    1pe8zvr i-11 u14
    1pfionr i2
    1pfrouc i-3 u1
    1pg0afz I1 i1
    1phz9jo i5 l-20 m-3 u5
    1pi8p3h i-20 u56
    1piaf89 i7 u-4
    1pidbyq p23
    1pishod m16
    1pj5ks6 i-2
    1pj8934 i-1
    1pjgb8n i-32 m45
    1pjoldp I9
    1pl6ggh I86
    1plmfmt i20
    1plvx3t u1
    1plww2x m35
    1pm49zv i8
    1pn3agn u72
    1png1ys i-1 u19
    1poo86d i22 l1
    1porsuw I12 i-1
    1posgy9 i5
    1ppzs33 p26
    1pq4dmv c1 i56 l7 m10
    1pqsndn i8
    1pr5dod u1
    1preqds c20
    1ptoq5q u14
    1pw5t4w u13
    1pwdpqn z43
    1px090o i-7 m35 s3
    1px20jo c4
    1px8gg8 I22 U-1
    1pzwfux I-4 U5 i-6 u10
    1q10oxw i17
    1q3iogl s28
    1q6ua7f I21
    1q7dit1 i-1 m9
    1q7ktvs U-15 i11 u6
    1q7q3j4 u10
    1q8fs4z l10
    1q8mzq9 i5 u-7
    1q9bc8v i7 m5
    1q9mlo1 I1 i3 l20 s1
    1qanwoy i4
    1qc751y I16 i5 m-12 u5
    1qc7nmc u62
    1qcs9wp u21
    1qct3rp u35
    1qd69pc i-2 p20
    1qdcwps i11 r15 u-11
    1qdk2lr i-9 u24
    1qevlha i4
    1qf6h2k i-6 u12
    1qfau3j I18 c-3 i-3 m10 u-7
    1qfft8x u2
    1qfi904 i6 m-15
    1qgficx I3 i-4 u1
    1qgohfc i-17 u47
    1qhvuck i-18
    1qiy1ik i-10 u34
    1qj1m7l I5
    1qjzj7o u6
    1qkjmu1 i-5 u5
    1qktq9e i3
    1qkyw17 m1
    1qkzq5l u3
    1qlmma6 m45
    1qluf4l i20 m6 u4
    1qmwm2m u3
    1qol5a3 i-3 u2
    1qpdkgb i-2 m3
    1qpu6d6 l2 m-3
    1qqojz1 u19
    1qr1s6t I-2 i-1 u26
    1qrouq5 c15 i-2 m29
    1qrx4yb I4 U-17 c-7 i5 l-2 m-1 p3 r-10 s3 u1
    1qs50ko s25
    1qu0c4e i-9 u5
    1qvdwd1 I31
    1qvty6w c42 i-3
    1qw3irj m15
    1qwfxhi i23
    1qwpy0i i56
    1qxhp7n i-11 u2
    1qylse8 s1
    1qyu99y I2
    1qzhxbh m69
    1r0bjpg i-5 u8
    1r0rdqs U41 i-15 u-10
    1r0s64o i-33 u20
    1r0u2qj u14
    1r11t5d i-11 l21 m1 r11
    1r1ue9b s28
    1r2913d u21
    1r334qy u49
    1r4298p p24
    1r56sxu i29 u-13
    1r5782i i-3 u8
    1r6l1mk i6
    1r6n61h i-1 u2
    1r6u9v1 i-5 u13
    1r7b2f6 m9
    1r94g3z I24
    1ra8ypk c2
    1raa6rh I1
    1rad10z i-1 u2
    1rbait7 i1
    1rbh4xa i6
    1rcsv3v i11
    1ref7m2 I-1 i4 u5
    1rek626 i-2 u2
    1rezic9 c37
    1rfb6sh I15
    1rfo1me i-1
    1rfyjp2 i-19 u7
    1rgu0ed i-8
    1rgzk7r I2 c-3 u3
    1rh14x6 i16
    1ri6q2b m41
    1ri79wo c43 i-2
    1rjcc1f i5
    1rlcjq3 i-2 u2
    1rluq5r i-2 m19
    1rlvbq3 u27
    1rm11mu l1
    1rm8qad I20
    1rmabx0 i-16 u45
    1rnarrd u1
    1rnhfi4 i9
    1rnok9a m16
    1rnpm3a c10
    1rowerk p22
    1rp6ag8 s29
    1rpgv90 i10
    1rpnf5o c2
    1rqdqeh m3
    1rqmfb7 i3 u7
    1rqopjz I13 c-4 i13 l2 m-45 r1 s-12 u-5 z5
    1rqs162 i25
    1rr2vxe c1
    1rrainw i-1 m9
    1rslli6 i2
    1rsmidv l-25
    1rusyo2 i-11 p5
    1rvsjvp i-2 u3
    1rwpl0e i-2 u22
    1rwrr01 i-5 m25
    1rxb37c i1 m10
    1rxosrj i-25 l61
    1rxuffe i-14 u62
    1rxwh72 I14 u5
    1ry9a7c u31
    1ryhkqd i-18 u27
    1rz06mc i-3
    1rzegij u63
    1s1ahd6 i-3 u43
    1s1tdwf c-3
    1s27uuc i20
    1s2yvk0 u37
    1s4k70v I-2 U21 i4 u5
    1s4o8xi I8 i-6
    1s4uz4q I13
    1s65ymv U19 c-7 i11 u8
    1s6fc6i i17
    1s6rzz1 i1
    1s77j7u i8
    1s9xaxr u12
    1sakkb6 u33
    1saryhz i7
    1scm9oe i14 u-24
    1sein8r i10
    1sgol75 i35 u-29
    1sic7zx m36
    1sikths c11
    1sj88lo i9 u-5
    1sjb3f2 i-6 u7
    1skh0m7 i-2 u3
    1slmqle m2
    1sngde5 m3
    1snr7l4 p17
    1so2lfh c13 l1 m5 s6
    1so74a5 i-1 p6
    1sodsch m3
    1sof4dw c13
    1soq8vx m16
    1spg0h5 i21 m-2 u2
    1spja5b i-8
    1spkene c-1 i27
    1sr05ev I3
    1srfm4h s48
    1srvir9 i2 u-1
    1ssll99 c1 i15
    1ssppq7 i1
    1stos5c i1
    1su6f75 i6
    1svru0h U5
    1sw1a4f i14 u-8
    1sx253f U-23 u22
    1sx6asa I-1 U-14 i2 l-2 u1
    1sxb9ch i-16 m44 p11
    1syi9px i-7 m36
    1sysnxv u25
    1szjdbl I11 U47 i3
    1szovvc p8
    1szsm5v I-1 i2 m1
    1t0a49m i2
    1t1epun s24
    1t244un p9 u1
    1t28v6g i-17 p5 u6
    1t2l5hq u4
    1t2nrre l14
    1t2vlvm i7
    1t2wdtw i3
    1t37k9l u27
    1t3fwfp I20 i8 u-39
    1t3hzin i-25 u39
    1t4qmts u25
    1t69giw c-12 i59
    1t7l3bu i3
    1t9yhgs u22
    1tancje i40
    1tav4y5 i5 u40
    1tdkshl I55
    1tdrcdb i-7 m17
    1te4pvi i3 m6
    1te9ckc m5
    1tf4kbs m-10 u4
    1tflaro s-1
    1tg1pca m6 p5
    1tgv76k i-4 u24
    1thmk6i i6
    1ti9339 i30
    1tj25bh u27
    1tje1rb r12
    1tkz8xs u50
    1tld7qr c16 i-5
    1tmd7dk i5 m-1
    1tmmca3 c27 i16 l-12
    1tmnutu u3
    1tnrzpv i7
    1tq0r48 i45
    1tqnjhv i11
    1tqny99 I8 i-12
    1trdc9o c2 i4 l20 m3
    1trw5z4 i-1
    1tsj9bu u3
    1tsp9w7 i4 u40
    1ttcrbk i15 m-6
    1ttgrjg u13
    1ttzyoz U3
    1tw02vj i-7 u69
    1twlnbm I-2 i3 m1
    1txx98k i51
    1tyh2kx i29
    1u056ia i2
    1u0mc8j U35 i-5 u-2
    1u1eye5 I4 i-1
    1u1gnds u51
    1u26x7d i43 u-1
    1u2zhdc p32
    1u34tn0 c27
    1u4suck I3 i34 u-1
    1u6s7ay I6 c3 i2 l3 r-1 s4 u-3 z2
    1u6x0ai i24
    1u7ewj8 i10
    1u94rzo p11
    1u9bzsz l31
    1u9lfjm i23 u12
    1u9lpgp i7
    1u9s7et c-6 r23
    1ub55ts i-10 m20
    1ubex9u I10 c-3
    1ud03ay i17
    1ud1a0u i22
    1ud1fvq i-3
    1ud83wc c-18 i8 u3
    1ue087i p21
    1ue297s c4 i-1 m16 u-2
    1ufdlrb s7
    1uhu71l I14 U16
    1ui9uqd u45
    1uk22e4 i-7 u15
    1uk7zmj i-1
    1ukvqcz I-4 c-3 i8 m1 s-6 u1
    1ul0ntc I5
    1ulbiqa c-6 i10
    1ulzb05 u32
    1umih63 u-11
    1umm9qr I1 c1 i14 l1 u-3
    1uoozkv i25
    1upgq4t u1
    1upvhoz l42
    1uqhq19 u2
    1urx6yi c7
    1uso17l i38
    1utemlm c-1 i2
    1utqk2w i5
    1uuyy9f i17 u-12
    1uv18ah i10
    1uvfx2p I17 c-1 i-4 m-1 s4
    1uvmdz8 u5
    1uwaprr i67 u-30
    1uwx5mo u50
    1ux6v4q i65
    1uyasov i22
    1uykgxj I3 i10 u-12
    1uzy52m u-4
    1v0ppvd u13
    1v0unzx U2 i25 s6 u-23
    1v258va i-7 u32
    1v33kq2 i18
    1v4eys1 I1
    1v4rpyv i-4 u6
    1v4zy2m i20
    1v5c0y2 i9 u-2
    1v5r6ys i65
    1v6k5cz r31
    1v6qs1v I-4 U-1 c7 i2 l-1 m15 u-5
    1v6sgsg i-5 u12
    1v7dlwb i6 u-1
    1v7hl0i I1
    1va1iq2 m-5
    1vbtki9 i3
    1vcboeu r86
    1vcp0oi i-1 u2
    1vepgfo I38 U28 i1 u-5
    1vfrifh i43 u-7
    1vg0usp I18 i-3
    1vgb8gi i-5 u35
    1vgbgtd i46
    1vgi3v5 I3 U15
    1vgiz2a I11 i-17
    1vh207z c-4 i25 u-4
    1vhbv0y i25
    1vi4gd7 i15 l-5 m1 p4 s2 u5 z-4
    1vk1p02 c3
    1vk5ehj i8
    1vkga0y i27
    1vlkhkn c5
    1vltwth i-6 m32
    1vn642t I11 i-1 l2 m4 u-46
    1vpjw0w u24
    1vpw9gz i1 r-1
    1vquv97 i-5 m2
    1vsqjnh i12 u-6
    1vt4dkt i21
    1vv93ky u11
    1vw1quo p24
    1vwpq6h i1
    1vxaz94 i-4 p18
    1vyyd7c i16 m19 p5 s4 u-1
    1vz4696 i-1 p18
    1w0kezx m11
    1w0nosf i-13 p22
    1w0tp84 i1
    1w0w5oi u26
    1w16pqy i-4
    1w1a1jk i1 m-4 u5
    1w26u4y m-14 u2
    1w2bmn2 i28
    1w36nng i3 u17
    1w3ib1v u2
    1w46ew6 i5
    1w4fbrl i-38 m3
    1w4m2j8 i9
    1w4nu0a i10 u-9
    1w56fir i2 u19
    1w5ph0o i18 u-12
    1w5puzj i7 u-56
    1w67pn4 u27
    1w6mlfi i10 u-1
    1w7hkzx i45
    1w8newn c2
    1w8sxka u28
    1w9n563 c7 i-10 u3
    1w9yaba m24
    1wa0a2p p8
    1waoofm i52 u8
    1wc5bx9 I20 U30 i-25 l-7
    1wcbd0p i-43 u59
    1wcozs3 I19 i29
    1wdsoft i21
    1wezey3 c27
    1wgejtg i-1 u7
    1wi0ky4 m47
    1wi885f I29 i-6
    1wicrg9 m11
    1wiwhg4 c19 i20
    1wj1i5o i1 u-3
    1wj8mv6 m8
    1wk55ez i3 u1
    1wl1z9d p24
    1wlyws3 i1
    1wn0aoz m3
    1wnnbby i-31 u26
    1wnovcv i2
    1wny7mh i-7 u41
    1wnzd4n s79
    1wo6q15 U13 i-20 u41
    1wopnwy U31 i-25
    1wq19hb i6
    1wqyjj2 i-13 m9 s15 z50
    1wr3vd3 u65
    1wsjb7k l50
    1wtg1pf i8
    1wtlf5a c18 i2
    1wu2xl6 u22
    1wu672i i-2 u4
    1wvtm83 u32
    1ww0oth c1
    1ww5ebh s4
    1ww7z18 I6 U18
    1wwhd6h i7
    1wwqboj i-2
    1wx4ssj m42
    1wxje0g m52
    1wxumd6 u36
    1wyh7tx c8 u3
    1wz37ku i4
    1wzl9bp i-1
    1wzuyu4 u1
    1x09s27 i7 l15
    1x0etl2 c22
    1x31m92 i25
    1x31yt7 l68
    1x3590q i-1
    1x3h9ey c-8 i-24 m53
    1x4q9la c-8 i4 u14
    1x5bv9k I1 i-4 u1
    1x6ysai i11 s3 u-4
    1x7nzxq z3
    1x8yxlx i14
    1x97dir I25 U14 i-3
    1x9r72d i21
    1x9u8xf I2
    1xawwhu l3
    1xaxd4s i-38
    1xcg8wb c8 i-6
    1xcoz0q i8
    1xcrlfx i41 u-1
    1xdqhl8 i-8 p40
    1xdqp7o u24
    1xe4ofh I-6 U-1 c7 i4 m-14 p-4 r4 s-8 u4
    1xe8qou i2
    1xe93i8 u36
    1xf600u p13
    1xfrf3b i2
    1xhi3f5 r19
    1xhq9au i2 u-11
    1xi4ksc i-3
    1xizxu5 i27
    1xkqtz8 i-3 u5
    1xkwhek i13
    1xl98nb i1
    1xmdpfy i5
    1xmn71h i-8 u12
    1xo2fb2 i9
    1xp5mf7 m3
    1xq2rcy U-1 i27 u-5
    1xq34sb I16 c2 i4 l-1
    1xqft3e p22
    1xqhery i3 u-5
    1xr4iik I-1 U-25 c-2 i13 l3 m2 p-3 r-26 s-15 u11 z-28
    1xra7co i-2 u10
    1xru1y8 I8
    1xrxbo2 i-9 s1
    1xrzxix u4
    1xsqign i2
    1xst1or m60
    1xsuw5i i2 u-4
    1xt2ecp U2 i4
    1xt87w7 z12
    1xuftfh i53
    1xv1mua i-42
    1xv7p8h i-43
    1xva408 u151
    1xwohwn i24 u-43
    1xx0s3z c6 u27
    1xx6w36 i24
    1xxes88 U4 i-6 u9
    1xxm80r c1
    1xxnkbi u17
    1xzed0l c9
    1y0c8ur i-8 u11
    1y1xv4d c1 i3 l3 p6 u8
    1y227ef m9
    1y29yd7 i-9 u45
    1y3re1s l2
    1y437tn I-10 U3 u-1
    1y5jj6w I2
    1y6jb9x i-16 u22
    1y77pqp U1 i-1 u8
    1y7cav7 i2
    1y7fpmh i8
    1y7sof8 p17
    1y95rxc u7
    1y96zo6 u47
    1yawhqn i-26 u49
    1ycqulh i12 u53
    1ydjkhg m2
    1ye6lwt u46
    1yfkyoh I15 i-5
    1yg7hv6 m7
    1yhgt3k c-1 i-2 u5
    1yhz11n i18
    1yiflhe i9
    1yk31hc u31
    1yk8zj5 c-2 m2 p-2 z11
    1yl0a51 u59
    1ymtjts I21
    1ynejr3 I-2 i14
    1ynmt92 i3
    1yomq00 c-16 i24
    1yq2eo2 r16
    1yqwos4 c2 i14 l1 m-2
    1yrcs7g c64 i-15 z29
    1yri2ci c1 i4
    1ysx6zy i24
    1ysx72l u8
    1yv8sl5 c8 i-5 l5 m5 r-1 u-23 z15
    1yvq8dc i12 l-11 m5
    1yvwezc U13 u-2
    1yw2p7w u13
    1ywbu57 i-1
    1yxr1q8 i-4
    1yzp22s i-3
    """
}
