package import QualityModel

/// An answer as people read it: blocks of text with roles instead of colours, which every renderer shows in its way.
///
/// A document holds texts as they come from files. Making them harmless is the renderers' work, so that no page can
/// forget it.
package struct Document: Hashable, Sendable {
  /// The parts, from top to bottom.
  package var parts: [Part]

  /// The table that stands for the document in a spreadsheet; `nil` for the first table among the blocks.
  package var sheet: Table?

  /// What is above the blocks on a page of its own (HTML, Markdown): what was asked. On a screen it is in the
  /// line above already.
  package var opening: [Block]

  /// What a template may print besides the parts, by name.
  package var values: [String: PageValue]

  /// Creates a document of blocks.
  package init(_ blocks: [Block] = [], sheet: Table? = nil, opening: [Block] = []) {
    self.init(parts: [Part("", blocks)], sheet: sheet, opening: opening)
  }

  /// Creates a document of parts that have names.
  package init(
    parts: [Part], sheet: Table? = nil, opening: [Block] = [], values: [String: PageValue] = [:]
  ) {
    self.parts = parts
    self.sheet = sheet
    self.opening = opening
    self.values = values
  }

  /// The blocks, from top to bottom.
  package var blocks: [Block] { parts.flatMap(\.blocks) }

  /// The blocks of a page of its own.
  var wholePage: [Block] { opening + blocks }

  /// Whether there are figures behind the answer.
  package var hasSideTwo: Bool { parts.contains { $0.side == .two && !$0.blocks.isEmpty } }

  /// Blocks that belong together, with a name by which a template finds them.
  package struct Part: Hashable, Sendable {
    /// The name, one word; several parts may share one, and it is empty where none was given.
    package var id: String
    /// The side that it is on.
    package var side: Side
    /// The blocks, from top to bottom.
    package var blocks: [Block]

    package init(_ id: String, side: Side = .one, _ blocks: [Block]) {
      self.id = id
      self.side = side
      self.blocks = blocks
    }
  }

  /// The sides of a page, as of a sheet of paper.
  package enum Side: Hashable, Sendable {
    /// The answer, in words that can be repeated.
    case one
    /// The figures that prove it.
    case two
  }

  /// One piece of a document.
  package enum Block: Hashable, Sendable {
    /// A title; level 1 is the document's.
    case heading(Phrase, level: Int = 2)
    /// Running text.
    case paragraph(Phrase)
    /// Labels with their values.
    case facts([Fact])
    /// Rows and columns.
    case table(Table)
    /// Points, one a line.
    case list([Phrase])
    /// Words of another person.
    case quote(Phrase)
    /// Text to type or to keep as it is, line by line.
    case code(String)
    /// Figures along a scale.
    case plot(Plot)
    /// People's lines between two moments.
    case slopes(Slopes)
    /// What is wrong or doubtful, each with its place and a way out.
    case findings([Finding])
    /// What kind of page it is, of whom and of which days: small, above the title.
    case kicker(Phrase)
    /// The answer in one or two sentences that somebody could repeat.
    case lead(Phrase)
    /// Figures that are read first, side by side.
    case figures([Figure])
    /// What was said, and where.
    case moment(Moment)
    /// A picture that is not of figures along a scale.
    case picture(Picture)
    /// What stands side by side where there is room.
    case columns([[Block]])
    /// What is folded on a screen and open on paper.
    case folded(Phrase, [Block])
    /// Room to write by hand, on paper.
    case room([Room])
    /// Lines to sign on, by who signs or what is to be filled in.
    case signatures([String])
  }

  /// Empty lines under a label.
  package struct Room: Hashable, Sendable {
    /// What is to be written.
    package var label: String
    /// How many lines there are for it.
    package var lines: Int

    package init(_ label: String, lines: Int = 1) {
      self.label = label
      self.lines = lines
    }
  }

  /// A label with its value.
  package struct Fact: Hashable, Sendable {
    /// What the value is.
    package var label: String
    package var value: Phrase

    package init(_ label: String, _ value: Phrase) {
      self.label = label
      self.value = value
    }
  }
}

/// An answer laid out for people; any renderer can show it.
package protocol Page: Sendable {
  /// The page as blocks of text with roles.
  var document: Document { get }
}
