/// No agent counts twice in a group, and no criterion in the focus.
package struct NamesAreGivenOnce: WorkshopRule {
  package let name = "named-twice"
  package let explanation = """
    An agent or a criterion is in one list twice. It counts once; the other entry was probably meant to be
    another one. Remove it, or correct it.
    """

  package init() {}

  /// Returns one finding for each name that was given before in the same list.
  package func findings(in workshop: Workshop) -> [Finding] {
    repeated(workshop.cohort, in: "cohort") + repeated(workshop.comparison, in: "comparison")
      + repeated(workshop.focus, in: "focus")
  }

  private func repeated(_ names: [String], in key: String) -> [Finding] {
    var seen: Set<String> = []
    return names.enumerated().compactMap { index, name in
      guard !seen.insert(name).inserted else { return nil }
      return finding(
        .again(name, in: key), help: "remove it, or correct it", at: RecordPath([.key(key), .index(index)]))
    }
  }
}

extension Finding.Message {
  fileprivate static func again(_ name: String, in key: String) -> Self {
    "`\(name.prefix(90))` is in `\(key)` already"
  }
}
