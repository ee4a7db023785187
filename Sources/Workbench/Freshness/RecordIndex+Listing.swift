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

  /// Returns the ids of a kind's records with what each is, for completion and for the nearest name.
  func names(of kind: some RecordKind, among people: People) throws -> [(id: String, about: String)] {
    try listing(of: kind).records.map { ($0.path.stem, kind.about($0.record, among: people)) }
  }
}
