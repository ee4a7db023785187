import QualityModel

extension RubricDescription {
  /// One criterion of a described rubric.
  struct CriterionRow: Encodable {
    private enum CodingKeys: String, CodingKey {
      case id, title, ask, guidance, kind, weight, points, share, critical, optional, dimension, lens, perspective
      case evidence, fails, bonus, scored, inverted, when, options, anchors, min, max, cap, ranges
      case notApplicable = "not-applicable"
      case missBelow = "miss-below"
    }

    var criterion: Criterion
    var share: Double

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(criterion.id, forKey: .id)
      try container.encode(criterion.title, forKey: .title)
      try container.encode(criterion.ask, forKey: .ask)
      try container.encode(criterion.guidance, forKey: .guidance)
      try container.encode(criterion.kind.word, forKey: .kind)
      try container.encode(criterion.weight, forKey: .weight)
      try container.encode(criterion.points, forKey: .points)
      try container.encode(share.roundedForStorage, forKey: .share)
      try container.encode(criterion.critical?.rawValue, forKey: .critical)
      try container.encode(criterion.mayBeNotApplicable, forKey: .notApplicable)
      try container.encode(criterion.isOptional, forKey: .optional)
      try container.encode(criterion.dimension?.rawValue, forKey: .dimension)
      try container.encode(criterion.lens?.rawValue, forKey: .lens)
      try container.encode(criterion.perspective, forKey: .perspective)
      try container.encode(criterion.evidence.rawValue, forKey: .evidence)
      try container.encode(criterion.fails?.rawValue, forKey: .fails)
      try container.encode(criterion.isBonus, forKey: .bonus)
      try container.encode(criterion.isScored, forKey: .scored)
      try container.encode(criterion.isInverted, forKey: .inverted)
      try container.encode(criterion.missBelow, forKey: .missBelow)
      try container.encode(criterion.condition.map(ConditionRow.init), forKey: .when)
      try encodeKind(to: &container)
    }

    private func encodeKind(to container: inout KeyedEncodingContainer<CodingKeys>) throws {
      switch criterion.kind {
      case .scale(let scale):
        try container.encode(scale.min, forKey: .min)
        try container.encode(scale.max, forKey: .max)
        let anchors = scale.anchors.map { (String($0.key), $0.value) }
        try container.encode(Dictionary(uniqueKeysWithValues: anchors), forKey: .anchors)
      case .choice(let options): try container.encode(options.map(OptionRow.init), forKey: .options)
      case .checklist(let options, let cap):
        try container.encode(options.map(OptionRow.init), forKey: .options)
        try container.encode(cap, forKey: .cap)
      case .number(let ranges): try container.encode(ranges.map(RangeRow.init), forKey: .ranges)
      case .yesNo, .text, .date: break
      }
    }
  }

  private struct ConditionRow: Encodable {
    var criterion: String
    var `is`: [String]

    init(_ condition: Criterion.Condition) {
      criterion = condition.criterion
      `is` = condition.answers
    }
  }

  private struct OptionRow: Encodable {
    var id: String
    var label: String
    var points: Double?

    init(_ option: Criterion.Option) {
      id = option.id
      label = option.label
      points = option.points
    }
  }

  private struct RangeRow: Encodable {
    var from: Double?
    var to: Double?
    var points: Double?

    init(_ range: Criterion.Range) {
      from = range.from
      to = range.to
      points = range.points
    }
  }
}
