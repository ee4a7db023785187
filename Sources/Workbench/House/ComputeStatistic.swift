package import Foundation
import Insights
import QualityModel
import Records

/// Computes one statistic from JSON, so that it can be checked against other programs.
package struct ComputeStatistic: Sendable {
  /// The statistic's name, such as `paired_t`.
  package var name: String
  /// Its input, one JSON object.
  package var input: Data
  /// Where the input came from, for findings.
  package var file: String

  package init(_ name: String, of input: Data, file: String) {
    self.name = name
    self.input = input
    self.file = file
  }

  /// Answers with the result; throws `NotFound` with the nearest name, or `Refused` with what is wrong with the input.
  package func perform() throws -> any Encodable {
    guard let statistic = Statistic.named(name) else {
      throw NotFound(
        "statistic", name, among: Statistic.all.map(\.name), otherwise: "`statistic` alone lists them")
    }
    guard RepeatedKeys(in: input).all.isEmpty else {
      throw refused(statistic, MarkedText(json: input, file: file).findings)
    }
    do {
      return try statistic.result(of: input)
    } catch let error as DecodingError {
      let text = MarkedText(json: input, file: file)
      let findings = text.findings.isEmpty ? text.placed([RecordCoding.finding(for: error)]) : text.findings
      throw refused(statistic, findings)
    }
  }

  private func refused(_ statistic: Statistic, _ findings: [Finding]) -> Refused {
    Refused(
      "the input of `\(name)` cannot be used", findings: findings, help: "it takes \(statistic.summary)",
      fault: .request)
  }
}
