import QualityModel
import RecordIndex

extension World {
  /// Returns how many evaluations were scored against each rubric, by id, in any version.
  func uses(of rubrics: [String]) throws -> [String: Int] {
    let used = try asking { index in try rubrics.map { ($0, try index.count(.of($0))) } }
    return Dictionary(used, uniquingKeysWith: max)
  }
}
