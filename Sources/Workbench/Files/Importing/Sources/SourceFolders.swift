/// The folders of the files of each call, apart for those with facts about it and those with its sound or words.
struct SourceFolders {
  private var facts: [String: Set<String>] = [:]
  private var talk: [String: Set<String>] = [:]

  init(of parts: [ImportedPart]) {
    for part in parts where part.facts != nil {
      guard let home = part.home else { continue }
      if part.medium == nil {
        facts[part.id, default: []].insert(home)
      } else {
        talk[part.id, default: []].insert(home)
      }
    }
  }

  /// Whether the files of a call are its facts in one folder and its talk in another, which are two halves of one call.
  func areHalves(_ id: String) -> Bool { facts[id]?.count == 1 && talk[id]?.count == 1 }
}
