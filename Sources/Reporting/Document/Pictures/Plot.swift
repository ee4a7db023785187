extension Document {
  /// Figures along one scale, one line each, with the figure in words beside it.
  package struct Plot: Hashable, Sendable {
    /// The lower end of the scale.
    package var from: Double
    /// The upper end of the scale.
    package var to: Double
    /// A figure to reach, marked in every line; `nil` for none.
    package var target: Double?
    /// A figure that bars begin at, 0 as a rule, where lines are differences; `nil` where they are not.
    package var origin: Double?
    /// What the steps of the lines' series are called, from left to right; none where lines are single figures.
    package var steps: [String]
    /// The titles of the figures that are between marks and words.
    package var titles: [String]
    /// The title of the words; empty where they speak for themselves.
    package var wordsTitle: String
    /// The lines, from top to bottom.
    package var lines: [Line]

    package init(
      from: Double, to: Double, target: Double? = nil, origin: Double? = nil, steps: [String] = [],
      titles: [String] = [],
      wordsTitle: String = "", lines: [Line]
    ) {
      self.from = from
      self.to = to
      self.target = target
      self.origin = origin
      self.steps = steps
      self.titles = titles
      self.wordsTitle = wordsTitle
      self.lines = lines
    }

    /// One line: a mark with its interval along the scale, or a series of figures from left to right.
    package struct Line: Hashable, Sendable {
      /// What the figure is of.
      package var label: String
      /// The figure; `nil` where there is none.
      package var value: Double?
      /// Its interval; `nil` where there is none.
      package var interval: ClosedRange<Double>?
      /// The figures of the plot's steps; `nil` is a gap.
      package var series: [Double?]
      /// The figures under the plot's titles; missing ones are empty.
      package var figures: [String]
      /// The figure in words.
      package var words: String
      /// What the figure is compared with, drawn hollow on the same line; `nil` for nothing.
      package var peer: Peer?

      /// Creates the line of one figure.
      package init(
        label: String, value: Double?, interval: ClosedRange<Double>? = nil, figures: [String] = [], words: String
      ) {
        self.init(label: label, value: value, interval: interval, series: [], figures: figures, words: words)
      }

      /// Creates the line of a series.
      package init(label: String, series: [Double?], figures: [String] = [], words: String) {
        self.init(label: label, value: nil, interval: nil, series: series, figures: figures, words: words)
      }

      private init(
        label: String, value: Double?, interval: ClosedRange<Double>?, series: [Double?], figures: [String],
        words: String
      ) {
        self.label = label
        self.value = value
        self.interval = interval
        self.series = series
        self.figures = figures
        self.words = words
      }

      /// A second figure on the same line.
      package struct Peer: Hashable, Sendable {
        /// The figure.
        package var value: Double
        /// Its interval; `nil` where there is none.
        package var interval: ClosedRange<Double>?
        /// The figure in words, for who cannot see the picture.
        package var words: String

        package init(_ value: Double, interval: ClosedRange<Double>?, words: String) {
          self.value = value
          self.interval = interval
          self.words = words
        }
      }
    }
  }
}

extension Document.Plot {
  /// Whether its lines are series.
  var isOfSeries: Bool { !steps.isEmpty }

  /// Returns where a figure is on the scale, 0…1; beyond its ends at the end.
  func place(of value: Double) -> Double { to > from ? max(0, min(1, (value - from) / (to - from))) : 0 }

  /// Whether a figure is on the scale.
  func holds(_ value: Double) -> Bool { from <= value && value <= to }

  /// The plot with its figures as part of the words, for where there is no room for columns.
  var withFiguresInWords: Document.Plot {
    var plot = self
    for index in lines.indices { plot.lines[index].words = words(of: lines[index]) }
    plot.titles = []
    plot.wordsTitle = ""
    return plot
  }

  /// All figures of a line with their titles.
  func words(of line: Line) -> String {
    let figures = titles.indices.filter { !figure(line, $0).isEmpty }
      .map { "\(titles[$0].lowercased()) \(figure(line, $0))" }
    let words = wordsTitle.isEmpty ? line.words : "\(wordsTitle.lowercased()) \(line.words)"
    return (figures + [words]).joined(separator: ", ")
  }

  /// The figure of a line under a title; empty where it has none.
  func figure(_ line: Line, _ index: Int) -> String { line.figures.indices.contains(index) ? line.figures[index] : "" }
}
