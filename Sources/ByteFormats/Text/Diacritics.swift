/// Letters of the Latin script with their marks: composed for readers of TeX, taken apart for comparison.
package enum Diacritics {
  /// Returns a letter with a combining mark as one scalar where there is one, otherwise as both.
  package static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> String {
    if let composed = composed[UInt64(base.value) << 32 | UInt64(mark.value)] { return String(composed) }
    return String(String.UnicodeScalarView([base, mark]))
  }

  /// Returns the letter below all marks in lower case: `\u{1EBF}` is `e`, `\u{142}` is `l`; other scalars are themselves.
  package static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    var scalar = scalar
    while let below = bases[scalar] { scalar = below }
    if scalar.value < 0x80 {
      return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  private static let composed: [UInt64: Unicode.Scalar] = {
    var table: [UInt64: Unicode.Scalar] = [:]
    for (mark, pairs) in letters {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[UInt64(scalars[index].value) << 32 | UInt64(mark.value)] = scalars[index + 1]
      }
    }
    return table
  }()

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h",
      "ı": "i", "ŧ": "t", "Ŧ": "t",
    ]
    for (_, pairs) in letters {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[scalars[index + 1]] = scalars[index]
      }
    }
    return table
  }()

  /// For each combining mark, letters without and with it, in turn.
  private static let letters: [(mark: Unicode.Scalar, pairs: String)] = [
    // grave
    (
      "\u{0300}",
      "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"
    ),
    // acute
    (
      "\u{0301}",
      "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿ"
        + "ÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"
    ),
    // circumflex
    (
      "\u{0302}",
      "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"
    ),
    // tilde
    (
      "\u{0303}",
      "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"
    ),
    // macron
    (
      "\u{0304}",
      "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"
    ),
    // breve
    (
      "\u{0306}",
      "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"
    ),
    // dotAbove
    (
      "\u{0307}",
      "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎ"
        + "yẏſẛ"
    ),
    // diaeresis
    (
      "\u{0308}",
      "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"
    ),
    // hook
    (
      "\u{0309}",
      "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"
    ),
    // ring
    (
      "\u{030A}",
      "AÅaåUŮuůwẘyẙ"
    ),
    // doubleAcute
    (
      "\u{030B}",
      "OŐoőUŰuű"
    ),
    // caron
    (
      "\u{030C}",
      "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"
    ),
    // dotBelow
    (
      "\u{0323}",
      "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"
    ),
    // commaBelow
    (
      "\u{0326}",
      "SȘsșTȚtț"
    ),
    // cedilla
    (
      "\u{0327}",
      "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"
    ),
    // ogonek
    (
      "\u{0328}",
      "AĄaąEĘeęIĮiįUŲuųOǪoǫ"
    ),
    // lineBelow
    (
      "\u{0331}",
      "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"
    ),
  ]
}
