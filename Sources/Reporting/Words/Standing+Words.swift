import QualityModel

extension Standing {
  /// Why it counts or does not, in a few words.
  var why: String {
    let place = placement
    switch consequence {
    case nil: return place
    case .section?: return zeroedBy == criterion ? "a miss: fails its section" : place
    case .evaluation?: return "\(place)\(place.isEmpty ? "" : "; ")a miss: fails the whole evaluation"
    case .mark?: return "\(place)\(place.isEmpty ? "" : "; ")a miss: marks the evaluation as failed"
    }
  }

  /// Whether it counts, before what its miss fails; empty where it has no weight and all there is to say is its miss.
  private var placement: String {
    if let zeroedBy, zeroedBy != criterion { return "0: its section failed on \(zeroedBy)" }
    if reason == .counted, consequence != nil { return effectiveWeight > 0 ? "counted" : "" }
    switch reason {
    case .counted: return isMiss ? "counted: a miss" : "counted"
    case .passed: return "n/a counts as a pass"
    case .bonus: return "bonus: only adds"
    case .notApplicable: return "n/a: its weight goes to the others"
    case .notAsked(let source): return "not asked: depends on \(source)"
    case .unanswered: return "not answered"
    case .unscored: return "asked without counting"
    }
  }
}
