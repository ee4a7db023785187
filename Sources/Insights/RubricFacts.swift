public import QualityModel

/// A rubric as machine-readable data, with the keys of its file.
public struct RubricFacts: Encodable, Sendable {
  private let rubric: Rubric

  /// Creates the data of a rubric.
  public init(_ rubric: Rubric) { self.rubric = rubric }

  /// Writes the rubric with its file's keys; what is not set is left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(JSONValue.object(members))
  }

  private var members: [String: JSONValue] {
    [
      "format": .string(Rubric.format), "id": .string(rubric.id), "version": .integer(rubric.version),
      "title": .string(rubric.title), "channels": .array(rubric.channels.map { .string($0.rawValue) }),
      "scoring": .object([
        "method": .string(rubric.scoring.method.rawValue),
        "not-applicable": .string(rubric.scoring.notApplicable.rawValue),
        "auto-fail": .string(rubric.scoring.autoFail.rawValue), "bonus": .string(rubric.scoring.bonus.rawValue),
      ]),
      "bands": .array(rubric.bands.map { .object(["name": .string($0.name), "from": .number($0.from)]) }),
      "sections": .array(rubric.sections.map(section)),
    ]
  }

  private func section(_ section: Section) -> JSONValue {
    var members: [String: JSONValue] = ["id": .string(section.id), "title": .string(section.title)]
    members["weight"] = section.weight.map(JSONValue.number)
    members["criteria"] = .array(section.criteria.map(criterion))
    if !section.sections.isEmpty { members["sections"] = .array(section.sections.map(self.section)) }
    return .object(members)
  }

  private func criterion(_ criterion: Criterion) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(criterion.id), "title": .string(criterion.title), "ask": .string(criterion.ask),
      "kind": .string(criterion.kind.word), "weight": .number(criterion.weight), "points": .number(criterion.points),
      "not-applicable": .bool(criterion.mayBeNotApplicable), "optional": .bool(criterion.isOptional),
      "evidence": .string(criterion.evidence.rawValue), "bonus": .bool(criterion.isBonus),
      "scored": .bool(criterion.isScored), "inverted": .bool(criterion.isInverted),
      "miss-below": .number(criterion.missBelow),
    ]
    members["guidance"] = criterion.guidance.map(JSONValue.string)
    members["critical"] = criterion.critical.map { .string($0.rawValue) }
    members["dimension"] = criterion.dimension.map { .string($0.rawValue) }
    members["lens"] = criterion.lens.map { .string($0.rawValue) }
    members["perspective"] = criterion.perspective.map(JSONValue.string)
    members["fails"] = criterion.fails.map { .string($0.rawValue) }
    members["when"] = criterion.condition.map { condition in
      .object(["criterion": .string(condition.criterion), "is": .array(condition.answers.map(JSONValue.string))])
    }
    members["coaching"] = criterion.coaching.map { coaching in
      .object([
        "behaviour": coaching.behaviour.map(JSONValue.string) ?? .null,
        "practice": .array(coaching.practice.map(JSONValue.string)),
        "phrases": .array(coaching.phrases.map(JSONValue.string)),
      ])
    }
    members.merge(kind(criterion.kind)) { _, new in new }
    return .object(members)
  }

  private func kind(_ kind: Criterion.Kind) -> [String: JSONValue] {
    func option(_ option: Criterion.Option) -> JSONValue {
      .object([
        "id": .string(option.id), "label": .string(option.label), "points": option.points.map(JSONValue.number) ?? .null,
      ])
    }
    func range(_ range: Criterion.Range) -> JSONValue {
      .object([
        "from": range.from.map(JSONValue.number) ?? .null, "to": range.to.map(JSONValue.number) ?? .null,
        "points": range.points.map(JSONValue.number) ?? .null,
      ])
    }
    switch kind {
    case .yesNo, .text, .date: return [:]
    case .scale(let scale):
      let anchors = scale.anchors.map { (String($0), JSONValue.string($1)) }
      return [
        "min": .integer(scale.min), "max": .integer(scale.max),
        "anchors": .object(Dictionary(uniqueKeysWithValues: anchors)),
      ]
    case .choice(let options): return ["options": .array(options.map(option))]
    case .checklist(let options, let cap):
      return ["options": .array(options.map(option)), "cap": cap.map(JSONValue.number) ?? .null]
    case .number(let ranges): return ["ranges": .array(ranges.map(range))]
    }
  }
}
