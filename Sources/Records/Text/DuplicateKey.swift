import Notation
import QualityModel

/// Says that a key is given twice in one mapping.
enum DuplicateKey {
  /// Returns the finding at the later of the two keys.
  static func finding(
    _ first: Members.Member, _ again: Members.Member, in lines: LineTable, file: String
  ) -> Finding {
    let line = lines.place(of: first.key.mark, in: file).line ?? 1
    var finding = FileRules.duplicateKey.finding(
      .givenTwice(again.name), help: "keep one of the two; the other is on line \(line)")
    finding.place = lines.place(of: again.key.mark, in: file, token: again.key.plainText)
    return finding
  }

  /// Returns the finding where only one of the two is known.
  static func finding(_ name: String) -> Finding {
    FileRules.duplicateKey.finding(.givenTwice(name), help: "keep one of the two")
  }
}

extension Finding.Message {
  fileprivate static func givenTwice(_ name: String) -> Self { "`\(name.prefix(90))` is given twice" }
}
