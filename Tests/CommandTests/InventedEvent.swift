import TestSupport

/// A report of four contributions to an event that never was.
///
/// Five people: Vogelsang (written in two ways), Quill and Okonkwo wrote together; Solo, of two institutions,
/// wrote alone; Sprecher only presents. Five institutions: Nowhere and Imaginary Physics collaborate; both of
/// Elsewhere share nothing but Solo; the Academy has only its presenter.
enum InventedEvent {
  static let title = "Fifth Meeting on Imaginary Metals"

  static let report = """
    # **Fifth Meeting on Imaginary Metals**

    ## **Report of Contributions**

    Contribution ID: 1

    Type: **Talk**

    ## Elastic response of an imaginary alloy

    *Monday, 6 March 2023 09:00 (20 minutes)*

    **Primary authors:** Dr VOGELSANG, Anna (University of Nowhere); QUILL, Barnaby (Institute of Imaginary Physics, Germany)

    **Co-author:** Prof. OKONKWO, Rita (University of Nowhere)

    **Presenter:** Dr VOGELSANG, Anna (University of Nowhere)

    **Session Classification:** Session I

    Contribution ID: 2

    Type: **Poster**

    ## Plastic response, "quoted", of the same alloy

    *Monday, 6 March 2023 09:20 (20 minutes)*

    **Primary authors:** QUILL, Barnaby (Institute of Imaginary Physics); VOGELSANG, Anna K. (University of Nowhere)

    **Presenter:** SPRECHER, Paul (Academy of Dreams, France)

    **Session Classification:** Session I

    Contribution ID: 3

    Type: **Talk**

    ## Alone between two houses

    *Tuesday, 7 March 2023 11:00 (30 minutes)*

    **Primary author:** SOLO, Lena (University of Elsewhere / Elsewhere Institute of Technology)

    **Presenter:** SOLO, Lena (University of Elsewhere / Elsewhere Institute of Technology)

    Contribution ID: 4

    Type: **Talk**

    ## Nobody wrote this one

    *Tuesday, 7 March 2023 12:00 (30 minutes)*

    **Presenter:** SPRECHER, Paul (Academy of Dreams)

    """

  /// The same report with a list of people that names nobody, which is a warning at line 31.
  static let doubtful = report.replacing(
    "**Presenter:** SPRECHER, Paul (Academy of Dreams, France)", with: "**Presenter:** (Academy of Dreams)")

  /// A report of one contribution by the people of one list, as Indico prints it.
  static func report(id: String = "7", title: String = "One", authors: String) -> String {
    """
    # **\(InventedEvent.title)**

    ## **Report of Contributions**

    Contribution ID: \(id)

    Type: **Talk**

    ## \(title)

    *Monday, 6 March 2023 09:00 (20 minutes)*

    **Primary authors:** \(authors)

    """
  }

  /// A new folder that holds the report as `talks.md`.
  static func folder() throws -> TemporaryFolder { try TemporaryFolder("talks.md", report) }
}
