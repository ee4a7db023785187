import QualityModel

extension ShapeReader {
  private static let keys = [
    "id", "title", "ask", "guidance", "kind", "weight", "points", "critical", "not-applicable", "optional", "dimension",
    "lens", "perspective", "evidence", "fails", "bonus", "scored", "inverted", "miss-below", "when", "coaching",
  ]

  /// Returns a criterion, as far as it can be read.
  mutating func criterion(_ node: MarkedNode, at path: RecordPath) -> Criterion {
    let known = Self.keys + Criterion.Kind.Word.ownKeys
    guard let fields = fields(of: node, at: path, what: "a criterion", known: known) else {
      return Criterion(id: "", kind: .text)
    }
    let id = id(in: fields, of: "a criterion")
    let title = line("title", in: fields)
    let ask = line("ask", in: fields, required: "a criterion")
    let kind = kind(in: fields)
    return Criterion(
      id: id ?? "", title: title, ask: ask ?? "", guidance: prose("guidance", in: fields), kind: kind ?? .text,
      weight: number("weight", in: fields) ?? 1, points: number("points", in: fields) ?? 1,
      critical: word("critical", in: fields), mayBeNotApplicable: flag("not-applicable", in: fields) ?? false,
      isOptional: flag("optional", in: fields) ?? false, dimension: word("dimension", in: fields),
      lens: word("lens", in: fields), perspective: line("perspective", in: fields),
      evidence: word("evidence", in: fields) ?? .never, fails: word("fails", in: fields),
      isBonus: flag("bonus", in: fields) ?? false, isScored: scored(kind, in: fields),
      isInverted: flag("inverted", in: fields) ?? false, missBelow: number("miss-below", in: fields),
      condition: condition(in: fields), coaching: coaching(in: fields))
  }

  private mutating func scored(_ kind: Criterion.Kind?, in fields: Fields) -> Bool {
    let isScored = flag("scored", in: fields)
    if isScored == true, let kind, !kind.canBeScored {
      refuse(.neverScored(kind), help: "remove `scored`, or choose another kind", "scored", in: fields)
    }
    return isScored ?? true
  }

  private mutating func condition(in fields: Fields) -> Criterion.Condition? {
    let path = fields.path.appending("when")
    guard let node = value("when", in: fields),
      let fields = self.fields(of: node, at: path, what: "a condition", known: ["criterion", "is"])
    else { return nil }
    let source = line("criterion", in: fields, required: "a condition")
    let answers = list("is", in: fields, required: "a condition")
    guard let source, fields.members["is"] != nil else { return nil }
    return Criterion.Condition(
      criterion: source, is: answers.map { path, node in scalar(node, "is", at: path) ?? "" })
  }

  private mutating func coaching(in fields: Fields) -> Criterion.Coaching? {
    let path = fields.path.appending("coaching")
    guard let node = value("coaching", in: fields),
      let fields = self.fields(of: node, at: path, what: "coaching", known: ["behaviour", "practice", "phrases"])
    else { return nil }
    return Criterion.Coaching(
      behaviour: prose("behaviour", in: fields), practice: texts("practice", in: fields),
      phrases: texts("phrases", in: fields))
  }
}

extension ShapeReader {
  private mutating func kind(in fields: Fields) -> Criterion.Kind? {
    guard let node = value("kind", in: fields, required: "a criterion"),
      let word = scalar(node, "kind", at: fields.path.appending("kind"))
    else { return nil }
    guard let kind = Criterion.Kind.Word(rawValue: word) else {
      refuseWord(word, of: "kind", allowed: Criterion.Kind.words, at: fields.path.appending("kind"), node)
      return nil
    }
    refuseKeysOfOtherKinds(than: kind, in: fields)
    switch kind {
    case .yesNo: return .yesNo
    case .scale: return .scale(scale(in: fields))
    case .choice: return .choice(options(in: fields, of: "a choice"))
    case .checklist: return .checklist(options(in: fields, of: "a checklist"), cap: number("cap", in: fields))
    case .number: return .number(ranges(in: fields))
    case .text: return .text
    case .date: return .date
    }
  }

  private mutating func refuseKeysOfOtherKinds(than kind: Criterion.Kind.Word, in fields: Fields) {
    for member in fields.members.all {
      let kinds = Criterion.Kind.Word.allCases.filter { $0.keys.contains(member.name) }
      guard !kinds.isEmpty, !kinds.contains(kind) else { continue }
      note(
        FileRules.misplacedKey.finding(
          .misplaced(member.name, kinds: kinds.map(\.rawValue), kind: kind.rawValue),
          help: "remove it, or change the kind",
          at: fields.path.appending(member.name)), at: member.key)
    }
  }

  private mutating func scale(in fields: Fields) -> Criterion.Scale {
    Criterion.Scale(
      min: whole("min", in: fields) ?? 1, max: whole("max", in: fields) ?? 5, anchors: anchors(in: fields))
  }

  private mutating func anchors(in fields: Fields) -> [Int: String] {
    guard let node = value("anchors", in: fields) else { return [:] }
    let path = fields.path.appending("anchors")
    guard case .mapping(let members) = node.content else {
      let help = "write what the steps mean: anchors: {1: …, 5: …}"
      note(FileRules.wrongType.finding(.notAnchors(node), help: help, at: path), at: node)
      return [:]
    }
    var anchors: [Int: String] = [:]
    for member in members.all {
      let path = path.appending(member.name)
      guard let step = Self.whole(member.name) else {
        let help = "write the step before the text: 1: …"
        note(FileRules.wrongType.finding(.notAStep(member.name), help: help, at: path), at: member.key)
        continue
      }
      if let text = scalar(member.value, member.name, at: path) { anchors[step] = text }
    }
    return anchors
  }

  private mutating func options(in fields: Fields, of what: String) -> [Criterion.Option] {
    list("options", in: fields, required: what).map { path, node in
      guard let fields = self.fields(of: node, at: path, what: "an option", known: ["id", "label", "points"]) else {
        return Criterion.Option(id: "")
      }
      let id = id(in: fields, of: "an option")
      return Criterion.Option(id: id ?? "", label: line("label", in: fields), points: number("points", in: fields))
    }
  }

  private mutating func ranges(in fields: Fields) -> [Criterion.Range] {
    list("ranges", in: fields).map { path, node in
      guard let fields = self.fields(of: node, at: path, what: "a range", known: ["from", "to", "points"]) else {
        return Criterion.Range()
      }
      return Criterion.Range(
        from: number("from", in: fields), to: number("to", in: fields), points: number("points", in: fields))
    }
  }
}

extension Criterion.Kind.Word {
  /// The keys that belong to some kinds alone, each once.
  fileprivate static let ownKeys = allCases.flatMap(\.keys).reduce(into: [String]()) { keys, key in
    if !keys.contains(key) { keys.append(key) }
  }

  /// The keys that a criterion of this kind has beside those of every criterion.
  fileprivate var keys: [String] {
    switch self {
    case .scale: ["min", "max", "anchors"]
    case .choice: ["options"]
    case .checklist: ["options", "cap"]
    case .number: ["ranges"]
    case .yesNo, .text, .date: []
    }
  }
}

extension Finding.Message {
  fileprivate static func neverScored(_ kind: Criterion.Kind) -> Self {
    "a criterion of kind \(kind.word) is never scored"
  }
  fileprivate static func misplaced(_ key: String, kinds: [String], kind: String) -> Self {
    "`\(key)` belongs to the kind \(kinds.joined(separator: " or ")), not to \(kind)"
  }
  fileprivate static func notAnchors(_ node: MarkedNode) -> Self {
    "`anchors` should be steps with texts, not \(node.noun)"
  }
  fileprivate static func notAStep(_ key: String) -> Self { "`\(key.prefix(60))` is not a step of the scale" }
}
