package import Foundation
import Statistics

/// One of the statistics that can be computed from JSON by name: `sidetone statistic NAME`.
package struct Statistic: Sendable {
  /// Its name, such as `paired_t`.
  package let name: String
  /// What it computes, and the keys of its input.
  package let summary: String
  private let compute: @Sendable (Data) throws -> any Encodable

  /// Creates a statistic whose input is decoded from an object with keys such as `n_a`.
  init<Input: Decodable & SendableMetatype>(
    _ name: String, _ summary: String,
    _ compute: @escaping @Sendable (Input) -> any Encodable
  ) {
    self.name = name
    self.summary = summary
    self.compute = { compute(try JSONDecoder().decode(Input.self, from: $0)) }
  }

  /// Returns the result, ready to be written with the keys of its statistic.
  /// - Throws: a `DecodingError` where the input lacks a key or holds something of another kind.
  package func result(of input: Data) throws -> any Encodable { try compute(input) }

  /// All of them, by the table they are in.
  package static let all: [Statistic] = beforeAfter + models + calibration + monitoring + sampling

  /// Returns the statistic of that name.
  package static func named(_ name: String) -> Statistic? { all.first { $0.name == name } }
}
