import ByteFormats

extension NetworkFormat {
  /// GEXF 1.3. Where works have years, the graph is dynamic: `works_in_year` changes from year to year, and vertices
  /// and edges exist in the years of their works; those without any dated work always exist.
  static let gexf = NetworkFormat(
    name: "gexf", summary: "GEXF 1.3 for Gephi, dynamic by year where works have dates", ending: "gexf"
  ) { document in
    let isDynamic = document.hasYears
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>collegium</creator>
          <description>\(XMLText.escaped(document.heading))</description>
        </meta>
        <graph defaultedgetype="undirected" mode="\(isDynamic ? "dynamic" : "static")"\
      \(isDynamic ? " timeformat=\"date\" timerepresentation=\"interval\"" : "")>

      """
    text += declarations(document.attributes, of: "node", prefix: "v", isDynamic: isDynamic)
    text += declarations(document.edges.attributes, of: "edge", prefix: "e", isDynamic: isDynamic)
    text += "    <nodes>\n"
    for (vertex, id) in document.ids.enumerated() {
      let label = XMLText.escaped(document.names[vertex])
      text += "      <node id=\"\(XMLText.escaped(id))\" label=\"\(label)\">\n"
      text += values(document.attributes, at: vertex, prefix: "v", years: document.years[vertex])
      text += look(of: vertex, in: document)
      text += "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for edge in 0..<document.edges.count {
      let ends = (document.ids[document.edges.sources[edge]], document.ids[document.edges.targets[edge]])
      text += "      <edge id=\"\(edge)\" source=\"\(XMLText.escaped(ends.0))\""
      text +=
        " target=\"\(XMLText.escaped(ends.1))\" weight=\"\(DecimalText.shortest(document.edges.weights[edge]))\">\n"
      text += values(
        document.edges.attributes, at: edge, prefix: "e", years: document.edges.years[edge])
      text += "      </edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  /// The colour, the position and the size of a vertex, as diagrams have them; what is not known is left out.
  private static func look(of vertex: Int, in document: NetworkDocument) -> String {
    var text = ""
    if document.looks.indices.contains(vertex) {
      let color = document.looks[vertex].color
      let channels = stride(from: 1, to: 7, by: 2).map { Int(color.dropFirst($0).prefix(2), radix: 16) ?? 0 }
      text += "        <viz:color r=\"\(channels[0])\" g=\"\(channels[1])\" b=\"\(channels[2])\"/>\n"
    }
    if let place = document.position(vertex) {
      text +=
        "        <viz:position x=\"\(DecimalText.shortest(place.x))\" y=\"\(DecimalText.shortest(place.y))\" z=\"0\"/>\n"
    }
    if document.looks.indices.contains(vertex) {
      text += "        <viz:size value=\"\(DecimalText.shortest(document.looks[vertex].size))\"/>\n"
    }
    return text
  }

  private static func declarations(
    _ attributes: [NetworkDocument.Attribute], of domain: String, prefix: String, isDynamic: Bool
  ) -> String {
    var text = "    <attributes class=\"\(domain)\" mode=\"static\">\n"
    for (index, attribute) in attributes.enumerated() {
      text += "      <attribute id=\"\(prefix)\(index)\""
      text += " title=\"\(XMLText.escaped(attribute.name))\" type=\"\(attribute.kind.xmlType)\"/>\n"
    }
    text += "    </attributes>\n"
    guard isDynamic else { return text }
    return text + """
          <attributes class="\(domain)" mode="dynamic">
            <attribute id="\(prefix)-works-in-year" title="works_in_year" type="long"/>
          </attributes>

      """
  }

  private static func values(
    _ attributes: [NetworkDocument.Attribute], at place: Int, prefix: String,
    years: [NetworkDocument.YearCount]
  ) -> String {
    var text = "        <attvalues>\n"
    for (index, attribute) in attributes.enumerated() {
      guard let value = attribute.cells[place].xmlValue else { continue }
      text += "          <attvalue for=\"\(prefix)\(index)\" value=\"\(value)\"/>\n"
    }
    for count in years {
      text += "          <attvalue for=\"\(prefix)-works-in-year\" value=\"\(count.works)\""
      text += " \(interval(count.year, count.year))/>\n"
    }
    text += "        </attvalues>\n"
    guard var first = years.first?.year else { return text }
    text += "        <spells>\n"
    for (index, count) in years.enumerated() {
      let next = index + 1 < years.count ? years[index + 1].year : nil
      if next == count.year + 1 { continue }
      text += "          <spell \(interval(first, count.year))/>\n"
      first = next ?? first
    }
    return text + "        </spells>\n"
  }

  /// The days from the first of one year to the last of another.
  private static func interval(_ first: Int, _ last: Int) -> String {
    func digits(_ year: Int) -> String {
      let digits = String(year)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return "start=\"\(digits(first))-01-01\" end=\"\(digits(last))-12-31\""
  }
}
