extension Document {
  /// A picture beside the sentence that says the same; what cannot be seen or drawn is in its words.
  package enum Picture: Hashable, Sendable {
    /// A count as little squares.
    case squares([Squares])
    /// Two figures on their way into the corner where both targets are reached.
    case path(CornerPath)
    /// Who differs on what.
    case matrix(Matrix)
    /// Each span beside what it was before.
    case bars(Bars)
    /// What happened when.
    case timeline(Timeline)
  }

  /// A count as squares: filled where it was so, hollow where it was not.
  package struct Squares: Hashable, Sendable {
    /// How many were so.
    package var filled: Int
    /// How many there were.
    package var all: Int
    /// The count in words: `Leila: 11 of 16 calls with the check, 5 without`.
    package var words: String
    /// Whether they are of the others.
    package var isOfOthers: Bool

    package init(_ filled: Int, of all: Int, words: String, isOfOthers: Bool = false) {
      self.filled = max(0, min(filled, all))
      self.all = max(0, all)
      self.words = words
      self.isOfOthers = isOfOthers
    }
  }

  /// Steps of two figures, each on 0…100, with the corner in which both have reached their targets.
  package struct CornerPath: Hashable, Sendable {
    /// One end of the scales; the other is 100.
    package var from: Double
    /// What goes from left to right.
    package var across: Axis
    /// What goes from the bottom to the top.
    package var up: Axis
    /// The steps, the oldest first.
    package var steps: [Step]

    package init(from: Double, across: Axis, up: Axis, steps: [Step]) {
      self.from = from
      self.across = across
      self.up = up
      self.steps = steps
    }

    /// A scale with its target.
    package struct Axis: Hashable, Sendable {
      package var title: String
      package var target: Double

      package init(_ title: String, target: Double) {
        self.title = title
        self.target = target
      }
    }

    /// Where both figures were at a time.
    package struct Step: Hashable, Sendable {
      package var label: String
      package var across: Double
      package var up: Double

      package init(_ label: String, across: Double, up: Double) {
        self.label = label
        self.across = across
        self.up = up
      }
    }
  }

  /// Figures of some under the same heads, those marked that differ from the rest.
  package struct Matrix: Hashable, Sendable {
    /// What the heads are called.
    package var columns: [String]
    package var rows: [Row]
    /// What a mark means.
    package var legend: String

    package init(columns: [String], rows: [Row], legend: String) {
      self.columns = columns
      self.rows = rows
      self.legend = legend
    }

    package struct Row: Hashable, Sendable {
      package var label: String
      /// A cell for each column.
      package var cells: [Cell]

      package init(_ label: String, _ cells: [Cell]) {
        self.label = label
        self.cells = cells
      }
    }

    package struct Cell: Hashable, Sendable {
      /// The figure; empty where there is none.
      package var text: String
      /// Whether it differs from the others in its row.
      package var isFar: Bool

      package init(_ text: String, isFar: Bool = false) {
        self.text = text
        self.isFar = isFar
      }
    }
  }

  /// Spans with their figure and what it usually is.
  package struct Bars: Hashable, Sendable {
    /// What the figures are of.
    package var title: String
    package var bars: [Bar]

    package init(_ title: String, _ bars: [Bar]) {
      self.title = title
      self.bars = bars
    }

    package struct Bar: Hashable, Sendable {
      package var label: String
      /// The figure, at least 0; `nil` where there is none.
      package var value: Double?
      /// What it usually is; `nil` where that is not known.
      package var past: Double?
      /// The figure in words.
      package var words: String

      package init(_ label: String, value: Double?, past: Double? = nil, words: String) {
        self.label = label
        self.value = value
        self.past = past
        self.words = words
      }
    }
  }

  /// Events in the order of time.
  package struct Timeline: Hashable, Sendable {
    package var events: [Event]

    package init(_ events: [Event]) { self.events = events }

    package struct Event: Hashable, Sendable {
      /// What it was and when.
      package var title: Phrase
      /// What there is to say about it.
      package var words: Phrase
      /// Whether it is still to come.
      package var isNext: Bool

      package init(_ title: Phrase, _ words: Phrase = "", isNext: Bool = false) {
        self.title = title
        self.words = words
        self.isNext = isNext
      }
    }
  }
}
