import QualityModel
import Records

extension World {
  /// The changes of this user that were begun and not finished, a finding each.
  var changesCutShort: [Finding] {
    guard let workspace = try? workspace, let journal = try? journal else { return [] }
    return workspace.changesCutShort(in: journal).map { entry in
      Finding(
        rule: FileRules.changeCutShort.name, "`\(entry.sentence)` was cut short: not all of its files were written",
        help: "repeat it, which adds the rest; or `undo`, if nothing was changed since")
    }
  }
}
