extension Document {
  /// What became of people between two moments: each has a line from where it began to where it ended.
  package struct Slopes: Hashable, Sendable {
    /// What the first figures are called.
    package var startTitle: String
    /// What the second figures are called.
    package var endTitle: String
    /// A figure to reach, marked in the picture; `nil` for none.
    package var target: Double?
    /// The groups, distinguished by their mark and their name as well as by colour.
    package var groups: [Group]

    package init(
      startTitle: String = "Before", endTitle: String = "After", target: Double? = nil, groups: [Group]
    ) {
      self.startTitle = startTitle
      self.endTitle = endTitle
      self.target = target
      self.groups = groups
    }

    /// Some of the people.
    package struct Group: Hashable, Sendable {
      /// What they are called.
      package var name: String
      /// What one of them is called, in the singular.
      package var noun: String
      /// The means of all; `nil` where there are none.
      package var mean: Line?
      /// All lines, in any order.
      package var lines: [Line]

      package init(name: String, noun: String = "agent", mean: Line?, lines: [Line]) {
        self.name = name
        self.noun = noun
        self.mean = mean
        self.lines = lines
      }
    }

    /// One line from start to end.
    package struct Line: Hashable, Sendable {
      /// Whose it is.
      package var label: String
      /// Where it began.
      package var start: Double
      /// Where it ended.
      package var end: Double
      /// How many values each of the two rests on, in a few words; empty where that is shown elsewhere.
      package var basis: String

      package init(label: String, start: Double, end: Double, basis: String = "") {
        self.label = label
        self.start = start
        self.end = end
        self.basis = basis
      }

      /// What the end has more.
      var change: Double { end - start }

      /// Start, end and change as they are printed, the first two on their side of the target.
      func figures(target: Double?) -> (start: String, end: String, change: String) {
        let edges = [target].compactMap(\.self)
        return (NumberText.score(start, edges: edges), NumberText.score(end, edges: edges), NumberText.change(change))
      }
    }
  }
}

extension Document.Slopes {
  /// The scale's ends: tens that hold every figure and the target.
  var scale: ClosedRange<Double> {
    let lines = groups.flatMap { $0.lines + [$0.mean].compactMap(\.self) }
    let figures = (lines.flatMap { [$0.start, $0.end] } + [target].compactMap(\.self)).filter(\.isFinite)
    guard let least = figures.min(), let most = figures.max() else { return 0...100 }
    let low = (least / 10).rounded(.down) * 10
    return low...max(low + 10, (most / 10).rounded(.up) * 10)
  }

  /// Returns where a figure is on the scale, 0…1.
  func place(of value: Double, on scale: ClosedRange<Double>) -> Double {
    max(0, min(1, (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound)))
  }
}

extension Document.Slopes.Group {
  /// Its name and how many it has: `Cohort, 12 agents`.
  var title: String { "\(name), \(NumberText.count(lines.count, noun))" }

  /// All lines, the largest rise first.
  var ordered: [Document.Slopes.Line] {
    lines.sorted { ($1.change, $0.label) < ($0.change, $1.label) }
  }

  /// Those that changed most, the largest rise first; all where there are no more than `all`.
  func mostChanged(all: Int = 24, else most: Int = 12) -> [Document.Slopes.Line] {
    guard lines.count > all else { return ordered }
    let changed = lines.sorted { (abs($1.change), $0.label) < (abs($0.change), $1.label) }.prefix(most)
    return changed.sorted { ($1.change, $0.label) < ($0.change, $1.label) }
  }

  /// A sentence about those that are not shown; `nil` where all are.
  /// - Parameter place: where those are that are shown, such as ` in the table`.
  func leftOutWords(shown: [Document.Slopes.Line], place: String = " above") -> String? {
    let hidden = lines.count - shown.count
    guard hidden > 0 else { return nil }
    let least = shown.map { abs($0.change) }.min() ?? 0
    return "The \(shown.count)\(place) changed most; \(hidden) others changed by \(NumberText.score(least)) or less."
  }
}
