import QualityModel
import RecordIndex

/// What checking keeps of one evaluation: what is wrong with it, and the little by which it is compared with all
/// others.
struct Checked: Sendable {
  /// What is wrong with it by itself.
  var findings: [Finding] = []
  /// Its file, with what the index is to hold of it; `nil` where it is gone.
  var file: IndexedFile?
  /// What it is recognised by.
  var traces = TwinSearch.Traces()
  /// The persons it names that are not listed.
  var unknown: [PeopleAreListed.Named] = []
}

extension Checked {
  /// Creates it of a file that was read; `nil` is one that cannot be.
  init(findings: [Finding], of evaluation: Evaluation?, in file: IndexedFile, among people: People) {
    self.findings = findings
    self.file = file
    guard let evaluation else { return }
    traces = TwinSearch.Traces(of: evaluation)
    unknown = evaluation.named.filter(people.misses)
  }
}
