extension Document {
  /// Figures along one scale, each a mark with its interval and the figure in words beside it.
  public struct Plot: Hashable, Sendable {
    /// The lower end of the scale.
    public var from: Double
    /// The upper end of the scale.
    public var to: Double
    /// A figure to reach, marked in every line; `nil` for none.
    public var target: Double?
    /// The lines, from top to bottom.
    public var lines: [Line]

    /// Creates a plot.
    public init(from: Double, to: Double, target: Double? = nil, lines: [Line]) {
      self.from = from
      self.to = to
      self.target = target
      self.lines = lines
    }

    /// One figure.
    public struct Line: Hashable, Sendable {
      /// What the figure is of.
      public var label: String
      /// The figure; `nil` where there is none.
      public var value: Double?
      /// Its interval; `nil` where there is none.
      public var interval: ClosedRange<Double>?
      /// The figure in words.
      public var words: String

      /// Creates a line.
      public init(label: String, value: Double?, interval: ClosedRange<Double>? = nil, words: String) {
        self.label = label
        self.value = value
        self.interval = interval
        self.words = words
      }
    }
  }
}
