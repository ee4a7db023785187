package import Foundation
package import QualityModel

/// One kind of record: where its files are, how they are read, and what the rest of the program needs to know of them.
///
/// Whatever is done with every kind (checking, opening, naming, completing, sweeping, undoing, committing to git) goes
/// through `RecordKinds.all`, so that a new kind is a file beside this one and a line in that list. What most kinds
/// have in common is written once, below.
package protocol RecordKind<Record>: Sendable {
  /// What a file of this kind holds.
  associatedtype Record: Sendable

  /// What people call one where they name it: `coaching plan`.
  var word: String { get }
  /// The same with its article, in the words of findings: `a coaching plan`.
  var one: String { get }
  /// Where its files are.
  var place: RecordPlace { get }
  /// How a record comes by its id.
  var naming: RecordNaming { get }
  /// Every rule that can find something in it.
  var rules: [any Rule] { get }
  /// Whether a person may name one to open it; others are opened only to be corrected, or never.
  var isOffered: Bool { get }
  /// Whether its files are shared, so that they are committed to git by default.
  var isShared: Bool { get }
  /// How git treats its files.
  var git: GitTreatment { get }
  /// The pattern by which git finds them.
  var gitPattern: String { get }
  /// Returns what the index keeps of a record beside its bytes; `nil` where the index keeps no record of this kind.
  var indexed: (@Sendable (Record) -> RecordFacts)? { get }

  /// Returns whether a file is of this kind, by its path alone.
  func holds(_ path: WorkspacePath) -> Bool
  /// Returns whether a file of this kind has a name that a record may have; any other is reported, and left out of git.
  func isWellNamed(_ path: WorkspacePath) -> Bool
  /// Returns the record that bytes hold, with everything that keeps it from being read or is odd about it.
  func read(_ bytes: Data, at path: WorkspacePath) -> Reading<Record>
  /// Returns the record that bytes hold which were read before, and in which nothing was found that keeps it from use.
  func reread(_ bytes: Data, at path: WorkspacePath) -> Record?
  /// Returns what is wrong with a record by itself, beyond what keeps it from being read, each with its place.
  func findings(in record: Stored<Record>) -> [Finding]
  /// Returns everything that is wrong with a file by itself, each with its place.
  func findings(in bytes: Data, at path: WorkspacePath) -> [Finding]
  /// Returns every record of a workspace that can be read, in the order of the paths, with what was found on the way.
  func listing(in workspace: Workspace) -> Listing<Record>
  /// Returns the files that are of this kind and stand for nothing any more, without reading any.
  func leftOut(in workspace: Workspace) -> Set<WorkspacePath>
  /// Returns where a record with an id would be; several paths only where it may be filed in several folders.
  func paths(of id: String, in workspace: Workspace) -> [WorkspacePath]
  /// Returns the ids by which a record names others, each with its place: they must be ids, at least.
  func references(in record: Record) -> [RecordReference]
  /// Returns the people that a record names who ought to be in `people.yaml`.
  func people(in record: Record) -> [PeopleAreListed.Named]
  /// Returns everything that is wrong or doubtful with records among what else there is, each with its place.
  func findings(in records: [Stored<Record>], among surroundings: RecordSurroundings) -> [Finding]
  /// Checks every record of a workspace.
  func check(in workspace: Workspace, among surroundings: RecordSurroundings) -> CheckedRecords
  /// Returns what a record is, in a few words, for completion.
  func about(_ record: Record, among people: People) -> String
  /// Returns how to bring back a file that is empty.
  func restoring(_ path: WorkspacePath) -> String
  /// Returns the folder where a program killed at a moment may have left a temporary; `nil` where the journal knows
  /// every write.
  func folderSwept(at now: Date) -> String?
  /// Returns whether a file must stay when the change that created it is undone.
  /// - Parameter removed: the files that go with the same undo.
  func isNeeded(_ path: WorkspacePath, in workspace: Workspace, without removed: Set<WorkspacePath>) -> Bool
}

/// How a record comes by its id.
package enum RecordNaming: Hashable, Sendable {
  /// There is one of its kind, always at the same place.
  case single
  /// A person chooses it, or another system has.
  case chosen
  /// It is drawn when the record is begun: the day, the agent and six characters.
  case drawn
  /// It is that of the draft it began as.
  case ofItsDraft
}

/// How git treats the files of a kind.
package enum GitTreatment: Hashable, Sendable {
  /// Text that people write, with LF line ends on every machine.
  case text
  /// A text that is one whole: two edits of one are a conflict, never mixed line by line.
  case whole
  /// Kept byte for byte, since digests follow from it.
  case exact
}

extension RecordKind {
  /// Its word.
  package var one: String { word.withArticle }
  /// None beyond those of the file itself.
  package var rules: [any Rule] { [] }
  /// Offered to be opened.
  package var isOffered: Bool { true }
  /// Shared by all users of the workspace.
  package var isShared: Bool { true }
  /// What is written in YAML is text, a JSON record one whole.
  package var git: GitTreatment { place.ending == .yaml ? .text : .whole }
  /// One pattern does for all records under `sessions/`.
  package var gitPattern: String {
    guard let folder = place.folder else { return place.path(of: word) }
    if folder.hasPrefix("sessions/"), place.ending == .json { return "sessions/**/*.json" }
    return "\(folder)/*.\(place.ending.rawValue)"
  }

  /// Whatever is at its place.
  package func holds(_ path: WorkspacePath) -> Bool { place.holds(path) }
  /// Its stem is an id.
  package func isWellNamed(_ path: WorkspacePath) -> Bool { naming == .single || Identifier.isValid(path.stem) }
  /// All files at its place that stand for something.
  package func listing(in workspace: Workspace) -> Listing<Record> {
    let leftOut = leftOut(in: workspace)
    var findings: [Finding] = []
    let paths = workspace.paths(of: self, findings: &findings).filter { !leftOut.contains($0) }
    return workspace.listing(of: self, at: paths, findings: findings)
  }
  /// None.
  package func leftOut(in workspace: Workspace) -> Set<WorkspacePath> { [] }
  /// None: its records are read when they are asked for.
  package var indexed: (@Sendable (Record) -> RecordFacts)? { nil }
  /// As for the first time.
  package func reread(_ bytes: Data, at path: WorkspacePath) -> Record? { read(bytes, at: path).value }
  /// Nothing.
  package func findings(in record: Stored<Record>) -> [Finding] { [] }
  /// What is found on reading it, and what is wrong with what it holds.
  package func findings(in bytes: Data, at path: WorkspacePath) -> [Finding] {
    let reading = read(bytes, at: path)
    return reading.findings + (reading.value.map { findings(in: Stored($0, at: path, bytes: bytes)) } ?? [])
  }
  /// The one file that is named after it; a single file also answers to its kind's word.
  package func paths(of id: String, in workspace: Workspace) -> [WorkspacePath] {
    guard let path = try? path(of: id), naming != .single || [word, path.name].contains(id) else { return [] }
    return [path]
  }
  /// None.
  package func references(in record: Record) -> [RecordReference] { [] }
  /// None.
  package func people(in record: Record) -> [PeopleAreListed.Named] { [] }
  /// Nothing.
  package func findings(in records: [Stored<Record>], among surroundings: RecordSurroundings) -> [Finding] { [] }
  /// All that are listed.
  package func check(in workspace: Workspace, among surroundings: RecordSurroundings) -> CheckedRecords {
    let listing = listing(in: workspace)
    return CheckedRecords(
      findings: listing.findings + findings(in: listing.records, among: surroundings),
      read: listing.records.map { CheckedRecords.Read(path: $0.path, people: people(in: $0.record)) })
  }
  /// Nothing.
  package func about(_ record: Record, among people: People) -> String { "" }
  /// The journal has what was there.
  package func restoring(_ path: WorkspacePath) -> String { "restore it from a backup or with `undo`" }
  /// Its folder.
  package func folderSwept(at now: Date) -> String? { place.folder }
  /// Nothing else rests on it.
  package func isNeeded(_ path: WorkspacePath, in workspace: Workspace, without removed: Set<WorkspacePath>) -> Bool {
    false
  }

  /// Returns where the record with an id is; throws `NotAnID` for what can be none.
  package func path(of id: String) throws(NotAnID) -> WorkspacePath {
    guard let path = WorkspacePath(place.path(of: try NotAnID.checked(id, of: one))) else {
      throw NotAnID(finding: Identifier.refusal(id, of: one))
    }
    return path
  }
}

extension RecordKind where Record: JSONRecord {
  /// What the record itself is called: a draft is an evaluation.
  package var one: String { Record.one }
  /// Reads JSON.
  package func read(_ bytes: Data, at path: WorkspacePath) -> Reading<Record> {
    JSONReader.read(Record.self, bytes, at: path)
  }
  /// Decodes it: what takes long is finding fault, and that was done.
  package func reread(_ bytes: Data, at path: WorkspacePath) -> Record? {
    (try? RecordCoding.decoder.decode(Record.self, from: bytes)) ?? read(bytes, at: path).value
  }
  /// What the record itself names.
  package func references(in record: Record) -> [RecordReference] { record.references }
}
