package import QualityModel

/// What came of reading a record: its value, as far as there is one, and everything found on the way.
///
/// Reading never throws for what a file holds: a person fixes a file faster with all of its findings than with the
/// first one.
package struct Reading<Value: Sendable>: Sendable {
  /// The value; `nil` where errors make it unusable.
  package var value: Value?
  /// Everything found, in the order of the file, each with its place.
  package var findings: [Finding]

  package init(value: Value?, findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }

  /// Whether any of the findings is an error.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension Reading: Equatable where Value: Equatable {}
