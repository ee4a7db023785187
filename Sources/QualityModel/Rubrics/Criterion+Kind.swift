extension Criterion {
  /// What kind of answer a criterion takes.
  package enum Kind: Hashable, Sendable {
    /// Yes or no.
    case yesNo
    /// Whole steps from a lowest to a highest value.
    case scale(Scale)
    /// One of several options.
    case choice([Option])
    /// Any number of several options; `cap` is the sum that earns everything.
    case checklist([Option], cap: Double?)
    /// A number, worth the points of the range it falls into.
    case number([Range])
    /// Free text.
    case text
    /// A day.
    case date
  }

  /// Whole steps from a lowest to a highest value.
  package struct Scale: Hashable, Sendable {
    /// The lowest step.
    package var min: Int
    /// The highest step.
    package var max: Int
    /// What steps mean, by step.
    package var anchors: [Int: String]

    package init(min: Int = 1, max: Int = 5, anchors: [Int: String] = [:]) {
      self.min = min
      self.max = max
      self.anchors = anchors
    }
  }

  /// One option of a choice or a checklist.
  package struct Option: Hashable, Sendable {
    /// The id, unique in the criterion.
    package var id: String
    /// The text shown.
    package var label: String
    /// What it is worth.
    package var points: Double?

    package init(id: String, label: String? = nil, points: Double? = nil) {
      self.id = id
      self.label = label ?? Criterion.title(from: id)
      self.points = points
    }
  }

  /// A range of numbers, its lower end included, its upper end not.
  package struct Range: Hashable, Sendable {
    /// The lower end; `nil` reaches down without end.
    package var from: Double?
    /// The upper end; `nil` reaches up without end.
    package var to: Double?
    /// What it is worth.
    package var points: Double?

    package init(from: Double? = nil, to: Double? = nil, points: Double? = nil) {
      self.from = from
      self.to = to
      self.points = points
    }

    /// Returns whether a number lies in it.
    package func contains(_ number: Double) -> Bool {
      number >= (from ?? -.infinity) && number < (to ?? .infinity)
    }
  }
}

extension Criterion.Kind {
  /// Returns the fraction 0…1 an answer earns, before any inversion; `nil` where the answer earns none of its own.
  ///
  /// A scale earns (value − min) / (max − min); a choice its points over the best option's; a checklist the sum of
  /// the chosen over the cap, which defaults to the sum of the positive points; a number the points of its range over
  /// the best range's. All are held to 0…1.
  package func fraction(of answer: AnswerValue) -> Double? {
    switch (self, answer) {
    case (.yesNo, .yesNo(let yes)):
      return yes ? 1 : 0
    case (.scale(let scale), .scale(let value)):
      return Self.ratio(Double(value - scale.min), Double(scale.max - scale.min))
    case (.choice(let options), .option(let index)) where options.indices.contains(index):
      return Self.ratio(options[index].points ?? 0, options.map { $0.points ?? 0 }.max() ?? 0)
    case (.checklist(let options, let cap), .selected(let indexes)):
      let earned = indexes.reduce(0.0) { $0 + (options.indices.contains($1) ? options[$1].points ?? 1 : 0) }
      return Self.ratio(earned, cap ?? Self.positivePoints(options))
    case (.number(let ranges), .number(let number)):
      guard let range = ranges.first(where: { $0.contains(number) }) else { return nil }
      return Self.ratio(range.points ?? 0, ranges.map { $0.points ?? 0 }.max() ?? 0)
    case (.yesNo, _), (.scale, _), (.choice, _), (.checklist, _), (.number, _), (.text, _), (.date, _): return nil
    }
  }

  /// What all the good options of a checklist add up to.
  static func positivePoints(_ options: [Criterion.Option]) -> Double {
    options.reduce(0) { $0 + max(0, $1.points ?? 1) }
  }

  private static func ratio(_ earned: Double, _ best: Double) -> Double? {
    guard best > 0 else { return nil }
    return min(1, max(0, earned / best))
  }
}
