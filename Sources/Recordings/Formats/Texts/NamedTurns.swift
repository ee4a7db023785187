import QualityModel

/// The lines of a text that say who speaks next and when, decided by all of them together.
struct NamedTurns {
  /// The lines that are, by their index.
  private(set) var heads: [Int: NameLine] = [:]
  /// The lines that may be, and were taken as words, by their index.
  private(set) var doubtful: [(line: Int, name: String)] = []

  private let found: [(line: Int, head: NameLine, isAfterBlank: Bool)]
  private let counts: [String: Int]
  private let noneRecurs: Bool
  /// Whether a blank line stands above each turn.
  private let areSpaced: Bool
  /// Whether the names are set apart from their times.
  private let areSetApart: Bool

  /// Takes lines with the time before the name, `[14:03] Ida Petersen`, where every line that opens with a time is one
  /// with words below it, and its name is a whole one, a role or one that comes again; `nil` in any other text.
  init?(behindTimesIn lines: [String]) {
    let filled = lines.indices.filter { !lines[$0].utf8.allSatisfy(\.isBlank) }
    let timed = filled.indices.filter { NameLine.behindTime(in: lines[filled[$0]]) != nil }
    let names = timed.compactMap { NameLine(behindTimeIn: lines[filled[$0]]) }
    let counts = Dictionary(names.map { ($0.name, 1) }, uniquingKeysWith: +)
    let isSure = names.allSatisfy { name in
      name.isRole || counts[name.name, default: 0] > 1 || name.isFullName && name.look != .small
    }
    guard timed.count > 1, names.count == timed.count, isSure, filled.count >= 2 * timed.count,
      zip(timed, timed.dropFirst()).allSatisfy({ $1 > $0 + 1 })
    else { return nil }
    self.init(in: [])
    heads = Dictionary(uniqueKeysWithValues: zip(timed.map { filled[$0] }, names))
  }

  /// Decides which lines begin a turn: names stand as the others of the text do, and their times rise.
  init(in lines: [String]) {
    found = lines.indices.compactMap { index in
      NameLine(lines[index]).map { (index, $0, index == 0 || lines[index - 1].utf8.allSatisfy(\.isBlank)) }
    }
    let plain = found.filter { $0.head.look == .plain }
    let usual = plain.isEmpty ? found : plain
    areSpaced = usual.count(where: \.isAfterBlank) * 2 > usual.count
    areSetApart = usual.count { $0.head.isSetApart } * 2 > usual.count
    counts = Dictionary(found.map { ($0.head.name, 1) }, uniquingKeysWith: +)
    noneRecurs = counts.values.allSatisfy { $0 == 1 }
    choose()
  }

  private mutating func choose() {
    var latest: NameLine?
    for ((line, head, isAfterBlank), next) in zip(found, nextPlain) {
      let follows = latest?.isFollowed(by: head) ?? true
      let rises = follows && next.map(head.isFollowed) ?? true
      switch isTurn(head, isAfterBlank: isAfterBlank, rises: rises) {
      case true?:
        heads[line] = head
        if follows { latest = head }
      case false?: break
      case nil: doubtful.append((line, head.name))
      }
    }
  }

  /// For each of the lines the next whose name is a plain one.
  private var nextPlain: [NameLine?] {
    var next: NameLine?
    let reversed = found.reversed().map { line in
      defer { if line.head.look == .plain, line.isAfterBlank || !areSpaced { next = line.head } }
      return next
    }
    return reversed.reversed()
  }

  /// `nil` where it may be either.
  private func isTurn(_ head: NameLine, isAfterBlank: Bool, rises: Bool) -> Bool? {
    guard isAfterBlank || !areSpaced else {
      return head.isSetApart && areSetApart && head.look != .small ? nil : false
    }
    guard head.isSetApart == areSetApart else { return nil }
    switch head.look {
    case .plain where areSpaced || head.isRole || counts[head.name, default: 0] > 1: return true
    case .plain where head.isFullName: return rises ? true : nil
    case .plain: return rises && noneRecurs ? true : nil
    case .formal: return rises ? true : nil
    case .small: return rises && (areSetApart || counts[head.name, default: 0] > 1) ? true : nil
    }
  }
}
