import Testing

@testable import Affiliations

@Suite struct ResolvedAffiliationsTests {
  private func groups(_ lines: [String]) -> [[Int]] {
    ResolvedAffiliations(resolving: lines).institutionsOfAffiliation
  }

  @Test(arguments: [
    ["Department of Physics, Aarhus University, Denmark", "Aarhus Univ, Aarhus, Denmark"],
    ["Universität Bonn, Bonn, Germany", "University of Bonn, Germany", "Bonn University"],
    ["Technische Universität München", "Technical University of Munich", "TU München"],
    [
      "Max-Planck-Institut für Eisenforschung GmbH", "MPI Eisenforschung",
      "Max Planck Institute for Iron Research",
    ],
    ["M. V. Lomonosov Moscow State University, Moscow, Russia", "Lomonosov Moscow State University, Russia"],
    ["Università degli Studi di Salerno, Fisciano, Italy", "University of Salerno, Italy"],
    ["University of Sydney New South Wales 2006, Australia", "University of Sydney, Australia"],
    ["Vienna University of Technology, Vienna, Austria", "TU Wien, Wien, Austria"],
    [
      "U.S. Examplia Research Laboratory, Washington, D.C.",
      "Examplia Research Laboratory, Washington, DC, USA",
    ],
    ["UCLA, Los Angeles, CA", "University of California, Los Angeles"],
    ["Michigan State University, East Lansing, MI", "Department of Botany, Michigan State University"],
    [
      "Yeast Unit, Examplia (Deemed to be University), Pune, India", "Examplia University, Pune, India",
      "Examplia",
    ],
    [
      "The First Affiliated Hospital, Examplia University School of Medicine, Ningbo, China",
      "First Affiliated Hospital of Examplia University, Ningbo, China",
    ],
    ["Department of Medicine/Division of Hearts, Examplia University, Oslo", "Examplia University, Oslo"],
    ["Indian Institute of Technology, Kharagpur", "Indian Institute of Technology Kharagpur 721302, India"],
  ])
  func `spellings of one institution fall together`(lines: [String]) {
    let found = groups(lines)
    #expect(found.allSatisfy { $0 == found[0] && $0.count == 1 })
  }

  @Test(arguments: [
    ["University of California, Los Angeles, USA", "University of California, Davis, USA"],
    ["Technical University of Munich, Germany", "University of Munich, Germany"],
    [
      "University of Science and Technology of China, Hefei, China",
      "University of Electronic Science and Technology of China, Chengdu, China",
    ],
    ["Institute of Physics, Zagreb, Croatia", "Institute of Physics, Belgrade, Serbia"],
    [
      "The First Affiliated Hospital of Ningbo University, Ningbo, China",
      "The First Affiliated Hospital of Jinan University, Guangzhou, China",
    ],
    ["Leeds University, Leeds, UK", "Leeds Beckett University, Leeds, UK"],
    ["Henan University of Science and Technology, China", "Henan University of Technology, China"],
    ["Jiangnan University, Wuxi, China", "Jianghan University, Wuhan, China"],
    ["University of Washington, Seattle, Washington", "George Washington University, Washington, DC"],
    ["Institut Pasteur, Paris, France", "Pasteur Institute of Iran"],
    ["Shanxi Normal University, China", "Shaanxi Normal University, China"],
    [
      "Islamic Azad University, Karaj Branch, Karaj, Iran",
      "Tabriz Branch, Islamic Azad University, Tabriz, Iran",
    ],
    ["University of California, 445 Campbell Hall, Berkeley, USA", "University of California, Davis, USA"],
  ])
  func `institutions of like names stay apart`(lines: [String]) {
    let found = groups(lines)
    #expect(found[0] != found[1])
  }

  private let workshop = [
    "MPI for Wobbly Spoons, Berlin", "Max-Planck-Institut für Wobbly Spoons",
    "Max Planck Institute of Forks, Bonn",
    "Examplia University, Oslo, Norway",
  ]

  @Test func `as written, every spelling is an institution of its own`() {
    let written = ResolvedAffiliations(resolving: workshop, rollUp: .written)
    #expect(written.institutionsOfAffiliation == [[0], [1], [2], [3]])
    #expect(
      written.institutions.map(\.name) == [
        "MPI for Wobbly Spoons", "Max-Planck-Institut für Wobbly Spoons", "Max Planck Institute of Forks",
        "Examplia University",
      ])
    #expect(Set(written.institutions.map(\.id)).count == 4)
  }

  @Test func `by parent, the institutes of one society are one under its name`() {
    let parents = ResolvedAffiliations(resolving: workshop, rollUp: .parent)
    #expect(parents.institutionsOfAffiliation == [[0], [0], [0], [1]])
    #expect(parents.institutions.map(\.name) == ["Max Planck Society", "Examplia University"])
    #expect(ResolvedAffiliations(resolving: workshop).institutionsOfAffiliation == [[0], [0], [1], [2]])
  }

  @Test func `by country, all of one country are one`() {
    let countries = ResolvedAffiliations(resolving: workshop, rollUp: .country)
    #expect(countries.institutions.map(\.id) == ["de", "no"])
  }

  @Test func `the order of the strings changes no group`() {
    let lines = [
      "Keio University, Tokyo, Japan", "Keio Univ", "School of Medicine, Keio University", "Kyoto University",
      "KU Leuven",
      "Katholieke Universiteit Leuven", "University of Bonn", "Universität Bonn",
    ]
    let forward = groups(lines)
    let backward = Array(groups(lines.reversed()).reversed())
    for a in lines.indices {
      for b in lines.indices { #expect((forward[a] == forward[b]) == (backward[a] == backward[b])) }
    }
  }

  @Test func `many strings that share every word are resolved in time`() {
    let lines = (0..<3000).map { "Institute of Physics number \($0), University of Town\($0)" }
    #expect(groups(lines).count == lines.count)
  }
}
