import Insights
import QualityModel
import Recordings

/// Rows of lists that are beside another call of the same name: their facts belong to that one.
extension CallAssembly {
  /// Refuses rows that may be about another call of the name: where a file of the name was refused that is in the list's
  /// folder, and where the list is beside recordings of its own and this call's come from elsewhere.
  /// - Parameter strangers: the folders of files of the name that were refused already.
  mutating func refuseStrangeRows(among parts: inout [ImportedPart], at indices: [Int], strangers: Set<String>) {
    let files = indices.filter { parts[$0].home != nil }
    let own = Set(files.compactMap { parts[$0].facts == nil ? nil : parts[$0].home })
    let refused = files.filter { Self.isOfAnotherCall(parts[$0]) }.compactMap { parts[$0].home }
    let others = strangers.union(refused).subtracting(own)
    for index in indices where parts[index].facts != nil {
      guard let list = parts[index].list else { continue }
      if let other = otherFolder(of: list, own, others) {
        parts[index].refuse(.rowOfOtherFolder(parts[index], in: other, than: own.min().map(Self.folder) ?? folder))
        parts[index].outcome.id = id
      } else if own.isEmpty, folder == nil, list.isBesideFile(of: name) {
        // The recording may come later, and so may another one of the name.
        folder = Self.folder(list.folder)
      }
    }
  }

  private static func isOfAnotherCall(_ part: ImportedPart) -> Bool {
    part.facts == nil
      && part.findings.contains {
        [ImportRules.otherFolder.name, ImportRules.otherConversation.name].contains($0.rule)
      }
  }

  /// Returns the folder of the other call that a row may be about; `nil` where it is about this one.
  private func otherFolder(of list: ListOrigin, _ own: Set<String>, _ others: Set<String>) -> String? {
    let known = Set(own.map(Self.folder)).union([folder].compactMap(\.self))
    if let stated = list.statedFolder {
      if known.contains(stated) { return nil }
      if let other = others.first(where: { Self.folder($0) == stated }) { return other }
    }
    if own.contains(list.folder) { return nil }
    if let other = others.filter(list.isAbove).min() { return other }
    let isElsewhere = own.isEmpty && folder.map { $0 != Self.folder(list.folder) && !list.hasFolder($0) } == true
    let isApart = !own.isEmpty && !own.contains(where: list.isAbove)
    guard isElsewhere || isApart else { return nil }
    return list.isBesideFile(of: name) || list.namesFile && list.isBesideRecordings ? list.folder : nil
  }
}

extension Finding {
  fileprivate static func rowOfOtherFolder(
    _ part: ImportedPart, in other: String, than folder: String?
  ) -> Finding {
    let (own, other) = (folder ?? "another folder", CallAssembly.folder(other))
    if let list = part.list, list.statedFolder == other, own != other {
      return Finding(
        rule: ImportRules.otherFolder.name,
        "the row is about `\(list.file)`, which was not taken, since there is a `\(part.name)` in `\(own)` too",
        help: "do what is said of that file; if its name changes, change it in the row too",
        place: part.outcome.place)
    }
    return Finding(
      rule: ImportRules.otherFolder.name,
      own == other
        ? "the recording `\(part.name)` is another one than the list's, and they may be two calls"
        : "the recording `\(part.name)` is from `\(own)`, the list is about `\(other)`, and they may be two calls",
      help:
        "rename one of the recordings; if the row is about the first, write its folder in the list: `\(own)/\(part.name)`",
      place: part.outcome.place)
  }
}
