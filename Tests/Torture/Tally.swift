/// What was done to the program, and what it did wrong.
struct Tally {
  private(set) var counts: [(what: String, count: Int)] = []
  private(set) var failures: [String] = []
  /// The most failures that are worth telling.
  private static let most = 200

  /// Counts something that was done.
  mutating func count(_ what: String, _ number: Int = 1) {
    if let index = counts.firstIndex(where: { $0.what == what }) {
      counts[index].count += number
    } else {
      counts.append((what, number))
    }
  }

  /// Notes what was found wrong after an accident.
  mutating func note(_ accident: String, _ complaints: [String]) {
    for complaint in complaints where failures.count < Self.most { failures.append("\(accident): \(complaint)") }
  }

  /// Takes in what another tally says.
  mutating func add(_ other: Tally) {
    for (what, number) in other.counts { count(what, number) }
    failures += other.failures
  }

  /// Returns how many times something was done.
  subscript(_ what: String) -> Int { counts.first { $0.what == what }?.count ?? 0 }

  /// The counts as lines, one beneath the other.
  var text: String {
    let width = counts.map(\.what.count).max() ?? 0
    return counts.map { what, count in
      what + String(repeating: " ", count: width - what.count + 2) + "\(count)\n"
    }.joined()
  }
}
