/// The labels of a text that are its speakers; a `Word:` inside a message is not one.
struct SpeakerNames {
  private let names: Set<String>
  /// Whether names in angle brackets are speakers.
  private let areNicks: Bool
  /// The labels that look like names, come once and were not taken, with the lines that they are in, from 0.
  let doubtful: [(name: String, line: Int)]

  /// Decides by the whole text: a role, a name after a time and a name that comes again are sure.
  init(in candidates: [TurnCandidate]) {
    let lines = candidates.count { !$0.text.isEmpty }
    let areNicks = candidates.count { $0.label?.isAngled == true } * 2 > lines
    let labels = candidates.compactMap(\.label).filter { areNicks || !$0.isAngled }
    var counts: [String: Int] = [:]
    for label in labels where label.isPossible { counts[label.key, default: 0] += 1 }
    let timed = candidates.filter(\.isNamedBehindTime).compactMap(\.label)
      .filter { (areNicks || !$0.isAngled) && !Self.isField($0.name) }.map(\.key)
    var sure = Set(counts.filter { $0.value > 1 && !Self.isField($0.key) }.keys)
    sure.formUnion(timed)
    sure.formUnion(labels.filter { $0.isBracketed || $0.isAngled || Role.isRole($0.name) }.map(\.key))
    if timed.isEmpty { sure.formUnion(Self.single(in: candidates, labels: labels, beside: sure)) }
    (names, self.areNicks) = (sure, areNicks)
    doubtful = timed.isEmpty && !sure.isEmpty ? Self.doubtful(in: candidates, beside: sure) : []
  }

  /// Returns whether a label is a speaker of this text.
  func contains(_ label: SpeakerLabel) -> Bool { names.contains(label.key) && (areNicks || !label.isAngled) }

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
    label.isLikely && !label.isAngled && !isField(label.name)
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
    time != nil && (!isBareTime || label.map { $0.isLikely || $0.isAngled } == true)
  }
}

extension SpeakerLabel {
  /// The name as it is compared: some programs shout it in one place and not in another.
  fileprivate var key: String { name.lowercased() }
}
