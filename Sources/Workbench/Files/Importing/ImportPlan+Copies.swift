import Insights
import QualityModel
import Records
import Recordings

extension ImportPlan {
  /// Sets aside the files that are named as copies of another one and are the same byte for byte: a second call would be
  /// scored for nothing.
  mutating func setCopiesAside() {
    let media = workspace.media()
    for index in parts.indices where parts[index].facts != nil {
      guard let medium = parts[index].medium, parts[index].home != nil,
        let original = CallName.original(ofCopy: parts[index].name), let id = ImportedID.derive(from: original)
      else { continue }
      let imported = parts.indices.first { other in
        other != index && parts[other].facts != nil && parts[other].id == id && isSame(medium, as: parts[other].medium)
      }
      let stored = media[id, default: []].first { (try? workspace.fingerprint(of: $0)) == medium.fingerprint }
      guard let owner = imported.map({ parts[$0].outcome.file }) ?? stored?.text else { continue }
      parts[index].facts = nil
      parts[index].findings = []
      parts[index].outcome.id = id
      parts[index].outcome.action = .unchanged
      parts[index].outcome.remarks = ["it is a copy of \(owner), by its name and by its content"]
    }
  }

  private func isSame(_ medium: ImportedMedium, as other: ImportedMedium?) -> Bool {
    medium.fingerprint == other?.fingerprint && medium.ending == other?.ending
  }
}
