/// The labels of a text that are its speakers; a `Word:` inside a message is not one.
struct SpeakerNames {
  private let names: Set<String>
  /// Whether names in angle brackets are speakers.
  private let areNicks: Bool
  /// Whether the labels are those of a list rather than of a talk; then none is a name.
  let isList: Bool
  /// The labels that look like names, come once and were not taken, with the lines that they are in, from 0.
  let doubtful: [(name: String, line: Int)]

  /// Decides by the whole text: a role, a name after a time and a name that comes again are sure.
  init(in candidates: [TurnCandidate]) {
    let lines = candidates.count { !$0.text.isEmpty }
    let areNicks = candidates.count { $0.label?.isAngled == true } * 2 > lines
    let labels = candidates.compactMap(\.label).filter { areNicks || !$0.isOfIRC }
    var counts: [String: Int] = [:]
    for label in labels where label.isPossible { counts[label.key, default: 0] += 1 }
    let timed = candidates.filter(\.isNamedBehindTime).compactMap(\.label)
      .filter { (areNicks || !$0.isOfIRC) && !Self.isField($0.name) }.map(\.key)
    var sure = Set(counts.filter { $0.value > 1 && !Self.isField($0.key) }.keys)
    sure.formUnion(timed)
    sure.formUnion(labels.filter { $0.isBracketed || $0.isOfIRC || Role.isRole($0.name) }.map(\.key))
    if timed.isEmpty {
      sure.formUnion(Self.single(in: candidates, labels: labels, beside: sure))
      let heads = labels.filter { sure.contains($0.key) }
      isList = Self.isList(heads)
      if isList || Self.isNote(heads, among: lines) { sure = [] }
    } else {
      isList = false
    }
    (names, self.areNicks) = (sure, areNicks)
    doubtful = timed.isEmpty && !sure.isEmpty ? Self.doubtful(in: candidates, beside: sure) : []
  }

  /// The most people who talk in a text without times; a list of settings has more labels.
  private static let mostSpeakers = 12

  /// Whether lines are a list of many labels with a few words each, and not a talk: in one people speak again and again,
  /// and more than a word at a time.
  private static func isList(_ heads: [SpeakerLabel]) -> Bool {
    let names = Set(heads.map(\.key))
    guard names.count > 3, !heads.contains(where: { $0.isBracketed || $0.isOfIRC || Role.isRole($0.name) }) else {
      return false
    }
    // Languages without blanks have whole sentences in one.
    let areWords = heads.count { $0.words.allSatisfy { $0.isASCII && $0 != " " } } * 2 > heads.count
    return names.count > mostSpeakers || areWords || heads.count < names.count * 2
  }

  /// Whether the only label is before a few of the lines, as `License:` is, and no one's name for what is said.
  private static func isNote(_ heads: [SpeakerLabel], among lines: Int) -> Bool {
    guard Set(heads.map(\.key)).count == 1, let only = heads.first, !only.isBracketed, !Role.isRole(only.name) else {
      return false
    }
    return heads.count * 2 < lines || !only.isLikely
  }

  /// Returns whether a label is a speaker of this text.
  func contains(_ label: SpeakerLabel) -> Bool { names.contains(label.key) && (areNicks || !label.isOfIRC) }

  /// A name that comes once is one where it is the only one beside the other speaker, or where the text is nothing but
  /// labelled lines; among speakers that come again it takes a whole name.
  private static func single(
    in candidates: [TurnCandidate], labels: [SpeakerLabel], beside sure: Set<String>
  ) -> Set<String> {
    let likely = labels.filter { isLikely($0) && !sure.contains($0.key) }
    let keys = Set(likely.map(\.key))
    if sure.count == 1, keys.count == 1 { return keys }
    let taken = sure.isEmpty ? keys : Set(likely.filter(\.isFullName).map(\.key))
    let all = taken.union(sure)
    let isAllLabelled = candidates.allSatisfy { $0.text.isEmpty || $0.label.map { all.contains($0.key) } == true }
    return isAllLabelled ? taken : []
  }

  private static func isLikely(_ label: SpeakerLabel) -> Bool {
    label.isLikely && !label.isOfIRC && !isField(label.name)
  }

  private static func doubtful(in candidates: [TurnCandidate], beside sure: Set<String>) -> [(String, Int)] {
    candidates.enumerated().compactMap { line, candidate in
      guard let label = candidate.label, isLikely(label), !sure.contains(label.key) else { return nil }
      return (label.name, line)
    }
  }
}

extension TurnCandidate {
  /// Whether a label behind a time is a name: `10:30 works: see you` is not one unless the word comes again.
  fileprivate var isNamedBehindTime: Bool {
    impossibleTime != nil || time != nil && (!isBareTime || label.map { $0.isLikely || $0.isOfIRC } == true)
  }
}

extension SpeakerLabel {
  /// The name as it is compared: some programs shout it in one place and not in another.
  fileprivate var key: String { name.lowercased() }
}
