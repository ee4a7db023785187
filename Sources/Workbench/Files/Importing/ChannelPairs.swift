import Insights
import QualityModel
import Recordings

/// Recordings that may be the two channels of one call: the same name but for the side at its end, and the same length.
struct ChannelPairs {
  /// The names of two recordings, as they were given.
  private var pairs: [(first: String, second: String)] = []

  init(among parts: [ImportedPart]) {
    var open: [Key: [(side: Side, source: String, duration: Double)]] = [:]
    for part in parts where part.source == .audio && part.outcome.action == .added {
      guard let duration = part.facts?.interaction.duration, let (name, side) = Self.sided(part.name) else { continue }
      let key = Key(home: part.home ?? "", name: name)
      let other = open[key]?.first { $0.side == side.other && abs($0.duration - duration) <= Self.slack }
      if let other { pairs.append((other.source, part.outcome.source)) }
      open[key, default: []].append((side, part.outcome.source, duration))
    }
  }

  /// The one finding about all of them; `nil` where there are none.
  var finding: Finding? {
    guard let first = pairs.first else { return nil }
    let names = [first.first, first.second].map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let more = pairs.count == 1 ? "" : " and \(pairs.count - 1) more \(pairs.count == 2 ? "pair" : "pairs")"
    return Finding(
      rule: ImportRules.twoChannels.name, severity: .warning,
      "`\(names[0])` and `\(names[1])`\(more) last as long and may be the two channels of one call; each became a call",
      help: "if they are: `undo`, join each pair into one recording of two channels, and import those",
      place: Place(file: first.first))
  }

  private struct Key: Hashable {
    var home: String
    var name: String
  }

  /// Which of two channels a recording may be.
  private struct Side: Hashable {
    var pair: Int
    var isFirst: Bool
    var other: Side { Side(pair: pair, isFirst: !isFirst) }
  }

  /// Seconds by which channels of one call may differ.
  private static let slack = 0.5
  /// The words at a name's end for the one side and the other.
  private static let sides: [(first: Set<String>, second: Set<String>)] = [
    (["agent", "operator", "advisor", "rep"], ["caller", "customer", "client", "user"]),
    (["left", "l"], ["right", "r"]),
    (["tx", "out", "outbound"], ["rx", "in", "inbound"]),
    (["ch0", "channel0", "ch2", "channel2"], ["ch1", "channel1"]),
  ]

  private static func sided(_ name: String) -> (name: String, side: Side)? {
    guard let mark = name.lastIndex(where: { "_-. ".contains($0) }) else { return nil }
    let word = name[name.index(after: mark)...].lowercased()
    guard let pair = sides.firstIndex(where: { $0.first.contains(word) || $0.second.contains(word) }) else {
      return nil
    }
    return (name[..<mark].lowercased(), Side(pair: pair, isFirst: sides[pair].first.contains(word)))
  }
}
