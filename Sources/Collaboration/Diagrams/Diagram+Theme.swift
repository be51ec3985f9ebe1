extension Diagram.Theme {
  /// The colour behind everything.
  var background: String { self == .dark ? "#12171D" : "#FFFFFF" }

  /// Returns the theme's colour for one of the light theme, `#RRGGBB` or with an opacity `#RRGGBBAA`.
  func color(_ light: String) -> String {
    let base = String(light.prefix(7))
    let table: [String: String] =
      switch self {
      case .light: [:]
      case .dark: Self.darkColors
      case .print: Self.printColors
      }
    return (table[base] ?? base) + light.dropFirst(7)
  }

  /// The style of a page by which drawings of the light theme in it become dark where the reader's setting asks for it;
  /// on paper they stay light.
  static var adaptiveStyle: String {
    let colors = darkColors.sorted { $0.key < $1.key }
    let rules = colors.flatMap { light, dark in
      ["fill", "stroke"].map { "svg.adaptive [\($0)=\"\(light)\"] { \($0): \(dark) }" }
    }
    return """
      @media screen and (prefers-color-scheme: dark) {
      \(rules.joined(separator: "\n"))
      svg.adaptive .area { opacity: .2 }
      svg.adaptive text.ink { fill: \(DiagramStyle.textColor) } svg.adaptive text.white { fill: #fff }
      }
      """
  }

  /// The palette lightened until each colour has a contrast of 3 or more with the ground, and texts of 7.
  private static let darkColors = [
    DiagramStyle.textColor: "#E8ECF1", DiagramStyle.quietColor: "#A9B4C0", DiagramStyle.noColor: "#6C7884",
    DiagramStyle.otherColor: "#8597AC", DiagramStyle.lineColor: "#93A1B0", DiagramStyle.ringColor: "#D5DCE4",
    DiagramStyle.ringBackColor: "#333D48", "#FFFFFF": "#12171D", "#0072B2": "#4AA8E0", "#AA4466": "#D9708F",
    "#332288": "#9486E8", "#117733": "#3FB36A", "#661100": "#CB6354", "#D55E00": "#EE7B27",
    "#D3E5F1": "#1B3244", "#A9CDE4": "#1F4560", "#74ADD2": "#245A80", "#1F6A9B": "#76B8E2",
    "#0B4F7D": "#B5DCF5", "#2D1160": "#7A6AD8", "#51127C": "#9A63D0", "#83267F": "#BE62C2",
    "#B6377A": "#DD6AA6",
    "#D9556A": "#EF7D84", "#E8744F": "#F6976A", "#E08A1E": "#F8B55F", "#C79A00": "#F7D668",
  ]
  private static let printColors = [
    DiagramStyle.textColor: "#000000", DiagramStyle.quietColor: "#333333", DiagramStyle.lineColor: "#444C55",
    DiagramStyle.noColor: "#8E979F",
  ]
}
