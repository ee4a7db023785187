import Notation

/// A study is what was declared.
package struct DeclarationsStand: StudyRule {
  package let name = "changed-after-declaring"
  package let explanation = """
    `workshop new` writes when a study was declared, and the SHA-256 of everything else in its file. The file has another
    digest now: it was changed afterwards. Choosing windows or criteria after seeing the data finds effects where there
    are none, so the comparison reports the change.
    """

  package init() {}

  /// Returns a warning if the file is not what was declared.
  package func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
    guard let declared = workshop.declared, declared.digest != surroundings.digest else { return [] }
    return [
      finding(
        .changed(declared), help: "restore it with `undo` or from git, or explain why it was changed",
        at: ["declared", "digest"], severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func changed(_ declared: Workshop.Declaration) -> Self {
    "the study was changed after it was declared on \(Day(of: declared.at))"
  }
}
