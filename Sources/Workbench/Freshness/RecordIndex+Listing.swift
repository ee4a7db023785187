import QualityModel
import RecordIndex
import Records

extension RecordIndex {
  /// Returns every record of a kind that can be read, with what was found on the way, as reading its files gives it.
  func listing<Kind: RecordKind>(of kind: Kind, in workspace: Workspace) throws -> Listing<Kind.Record> {
    let leftOut = Set(kind.leftOut(in: workspace).map(\.text))
    let records = try records(SmallRecordQuery(kind.word)).filter { !leftOut.contains($0.path) }
    return Listing(
      try records.map { try $0.stored(as: kind) },
      findings: try findings(ofRecords: kind.word).filter { !leftOut.contains($0.place?.file ?? "") })
  }
}

extension SmallRecord {
  /// Returns the record with its file; throws `IndexTrouble` where the index does not hold what it was given.
  func stored<Kind: RecordKind>(as kind: Kind) throws -> Stored<Kind.Record> {
    guard let path = WorkspacePath(path), let record = kind.reread(content, at: path) else {
      throw IndexTrouble.damage("a \(kind.word) is damaged")
    }
    return Stored(record, at: path, bytes: content)
  }
}

extension World {
  /// Returns every record of a kind that can be read: those that the index keeps from there, where only files that
  /// changed are read, all others from the files.
  func listing<Kind: RecordKind>(of kind: Kind) throws -> Listing<Kind.Record> {
    let workspace = try workspace
    guard kind.isIndexed else { return kind.listing(in: workspace) }
    return try asking(.smallRecordsAlone) { try $0.listing(of: kind, in: workspace) }
  }

  /// Returns every draft whose evaluation was not submitted.
  func drafts() throws -> Listing<Evaluation> { try listing(of: DraftKind()) }

  /// Returns the ids of the readable records of a kind that the index keeps, in order.
  func ids(of kind: some RecordKind) throws -> [String] {
    try asking(.smallRecordsAlone) { try $0.ids(SmallRecordQuery(kind.word)) }
  }

  /// Returns the ids of the records of some kinds with what each is, for completion and for the nearest name; the index
  /// looks for what changed once for all of them.
  func names(of kinds: [any RecordKind], among people: People) throws -> [(id: String, about: String)] {
    let workspace = try workspace
    guard kinds.contains(where: \.isIndexed) else { return kinds.flatMap { $0.names(in: workspace, among: people) } }
    return try asking(.smallRecordsAlone) { index in
      try kinds.flatMap { kind in
        try kind.isIndexed
          ? index.names(of: kind, in: workspace, among: people) : kind.names(in: workspace, among: people)
      }
    }
  }
}

extension RecordIndex {
  /// Returns the ids of a kind's records with what each is, as the index keeps them.
  func names(
    of kind: some RecordKind, in workspace: Workspace, among people: People
  ) throws -> [(id: String, about: String)] {
    try kind.names(of: listing(of: kind, in: workspace).records, among: people)
  }
}

extension RecordKind {
  fileprivate func names(in workspace: Workspace, among people: People) -> [(id: String, about: String)] {
    names(of: listing(in: workspace).records, among: people)
  }

  fileprivate func names(of records: [Stored<Record>], among people: People) -> [(id: String, about: String)] {
    records.map { ($0.path.stem, about($0.record, among: people)) }
  }
}
