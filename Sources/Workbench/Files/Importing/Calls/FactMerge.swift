import Foundation
import Insights
import Notation
import QualityModel
import Recordings

/// Brings together what several files and the record say about one interaction.
///
/// What was stated wins over what was guessed, in whichever order they come; between two statements the record wins, or
/// with `--update` the one that comes now, and the difference is reported.
struct FactMerge {
  /// What is known.
  private(set) var known: SourcedInteraction
  /// Whether a statement takes the place of an earlier import's.
  let updates: Bool
  private var differences: [ImportReport.Difference] = []
  private(set) var wasUpdated = false
  /// What this import stated already, so that a weaker file never takes its place.
  private var statedNow: Set<String> = []

  init(_ known: SourcedInteraction, updates: Bool) {
    self.known = known
    self.updates = updates
  }

  /// Takes what one more file says, and returns what it says otherwise.
  mutating func take(_ new: SourcedInteraction) -> [ImportReport.Difference] {
    (differences, wasUpdated) = ([], false)
    takeGuessable(.channel, \.channelIfAny, new, Facts.isSame) { $0.rawValue }
    takeGuessable(.duration, \.duration, new, Facts.isSameDuration, \.shortest)
    takeAgent(new)
    take("team", \.team, new) { $0 }
    take("startedAt", \.startedAt, new, isSame: Facts.isSameStart, Facts.time)
    take("reason", \.reason, new) { $0 }
    take("organization", \.organization, new) { $0 }
    take("rating", \.voice.rating, new, isSame: Facts.isSameNumber, \.shortest)
    take("resolved", \.voice.resolved, new) { $0 ? "yes" : "no" }
    take("followUp", \.voice.followUp, new) { $0 }
    for key in (new.interaction.metadata ?? [:]).keys.sorted() {
      takeMetadata(key, new)
    }
    return differences
  }

  private mutating func takeGuessable<Value>(
    _ fact: GuessableFact, _ path: WritableKeyPath<Interaction, Value?>, _ new: SourcedInteraction,
    _ isSame: (Value, Value) -> Bool, _ words: (Value) -> String
  ) {
    guard let value = new.interaction[keyPath: path] else { return }
    let (old, origin) = (known.interaction[keyPath: path], new.origins[fact])
    guard let old, known.origins[fact] == nil || origin != nil else {
      // Nothing is known yet, or what is known is a guess and this is a statement.
      known.interaction[keyPath: path] = value
      known.origins[fact] = origin
      if origin == nil { statedNow.insert(fact.rawValue) }
      return
    }
    if let origin {
      guard let earlier = known.origins[fact] else { return }
      // An option is a person's word, which is not passed over in silence.
      if earlier == .option, origin == .option { settle(fact.rawValue, path, old, value, isSame, words) }
      guard earlier < origin else { return }
      known.interaction[keyPath: path] = value
      known.origins[fact] = origin
    } else {
      settle(fact.rawValue, path, old, value, isSame, words)
    }
  }

  /// The name that an agent's id was made from goes where the id goes.
  ///
  /// An agent whom a person stated with `--agent` in an earlier import was stated: a file with another one differs. In
  /// one import files come first.
  private mutating func takeAgent(_ new: SourcedInteraction) {
    let before = known.interaction.agent
    if new.interaction.agent != nil, new.origins[.agent] == nil, known.origins[.agent] == .option {
      if updates || new.interaction.agent == before { known.origins[.agent] = nil }
      settleAgent(before, new)
    } else {
      takeGuessable(.agent, \.agent, new, Facts.isSame) { $0 }
    }
    guard before != nil, before != known.interaction.agent else { return }
    known.interaction[.agent] = new.interaction[.agent]
  }

  private mutating func settleAgent(_ before: String?, _ new: SourcedInteraction) {
    guard let before, let agent = new.interaction.agent else { return }
    settle(GuessableFact.agent.rawValue, \.agent, before, agent, Facts.isSame) { $0 }
  }

  private mutating func take<Value: Equatable>(
    _ field: String, _ path: WritableKeyPath<Interaction, Value?>, _ new: SourcedInteraction,
    isSame: (Value, Value) -> Bool = { $0 == $1 }, _ words: (Value) -> String
  ) {
    guard let value = new.interaction[keyPath: path] else { return }
    guard let old = known.interaction[keyPath: path] else {
      known.interaction[keyPath: path] = value
      statedNow.insert(field)
      return
    }
    settle(field, path, old, value, isSame, words)
  }

  private static let ofOrigin = Set([SourceKey.source, .agent, .folder].map(\.rawValue))

  /// Keys about how the record came to be are not facts that a file could correct.
  private mutating func takeMetadata(_ key: String, _ new: SourcedInteraction) {
    if known.interaction.metadata?[key] == nil || !Self.ofOrigin.contains(key) {
      take("metadata.\(key)", \.[metadata: key], new, isSame: Facts.isSameValue, Facts.text)
    }
  }

  private mutating func settle<Value>(
    _ field: String, _ path: WritableKeyPath<Interaction, Value?>, _ old: Value, _ new: Value,
    _ isSame: (Value, Value) -> Bool, _ words: (Value) -> String
  ) {
    defer { statedNow.insert(field) }
    guard !isSame(old, new) else { return }
    differences.append(.init(field: field, old: words(old), new: words(new)))
    guard updates, !statedNow.contains(field) else { return }
    known.interaction[keyPath: path] = new
    wasUpdated = true
  }
}

/// When two values of a fact are the same, and how they are written in a report.
private enum Facts {
  static func isSame<Value: Equatable>(_ left: Value, _ right: Value) -> Bool { left == right }
  static func isSameNumber(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-6 }
  /// Systems round to whole seconds.
  static func isSameDuration(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1 }
  /// Records keep milliseconds.
  private static let precisionOfRecords = 0.001
  /// Call lists often leave the seconds out, and systems what is less than one.
  static func isSameStart(_ left: Date, _ right: Date) -> Bool {
    let (early, late) = (min(left, right).timeIntervalSince1970, max(left, right).timeIntervalSince1970)
    return late - early < precisionOfRecords || late - early < 60 && early.truncatingRemainder(dividingBy: 60) == 0
      || late - early < 1 && early.truncatingRemainder(dividingBy: 1) == 0
  }
  /// A number that was written as `1.0` is read as `1` the next time.
  static func isSameValue(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)): Double(whole) == number
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { isSameValue($0, $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count && left.allSatisfy { key, value in right[key].map { isSameValue(value, $0) } ?? false }
    default: left == right
    }
  }
  static func time(_ value: Date) -> String { Timestamp.text(of: value) }
  static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.shortest
    case .bool(let truth): String(truth)
    case .null: "nothing"
    case .array, .object: "other values"
    }
  }
}

extension Interaction {
  fileprivate var channelIfAny: Channel? {
    get { channel }
    set { channel = newValue ?? channel }
  }

  fileprivate var voice: CustomerVoice {
    get { customer ?? CustomerVoice() }
    set { customer = newValue }
  }

  fileprivate subscript(metadata key: String) -> JSONValue? {
    get { metadata?[key] }
    set {
      guard let newValue else { return }
      // In place: a table may have thousands of columns.
      metadata = metadata ?? [:]
      metadata?[key] = newValue
    }
  }
}
