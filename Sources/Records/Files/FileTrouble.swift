import SystemPackage

/// Why a file cannot be read or written.
enum FileTrouble: Error, Equatable {
  /// The system says no.
  case system(Errno)
  /// A link on the way leads out of the folder that the files belong to.
  case leadsOutside
  /// A link leads to a hidden file or folder, such as those of git, which hold no records.
  case leadsToHidden
  /// The file is a link to something that is not there.
  case leadsNowhere
  /// A person named a folder where a file is needed.
  case isFolder
  /// There is a folder where a file of a fixed name belongs.
  case folderInstead
  /// The file itself is a link, which a write would replace.
  case isLink
  /// There is something at the path, but no file: a folder, a pipe, a device.
  case notAFile
  /// The file is larger than any record.
  case tooLarge(limit: Int)
  /// It is a file of ours, and does not say what it should.
  case notUnderstood
  /// The whole folder no longer exists.
  case folderIsGone
  /// The file that is copied is not what it was when it was looked at.
  case sourceChanged
  /// A person named a file in a folder that does not exist.
  case noSuchFolder

  /// The reason, as it goes after a colon.
  var reason: String {
    switch self {
    case .system(let code): Self.reasons[code]?.reason ?? code.description.lowercased()
    case .leadsOutside: "a symbolic link on the way leads out of the workspace"
    case .leadsToHidden: "it is a symbolic link to something hidden"
    case .leadsNowhere: "it is a symbolic link to something that does not exist"
    case .isFolder, .folderInstead: "it is a folder"
    case .isLink: "it is a symbolic link"
    case .notAFile: "it is not a plain file"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
    case .notUnderstood: "it is damaged"
    case .folderIsGone: "the folder no longer exists"
    case .sourceChanged: "the file was changed or removed while it was copied"
    case .noSuchFolder: "there is no such folder"
    }
  }

  var help: String {
    switch self {
    case .system(let code): Self.reasons[code]?.help ?? "check whether the folder can still be reached, then try again"
    case .leadsOutside, .leadsToHidden, .isLink:
      "put the file itself there: records are never read or written through such a link"
    case .leadsNowhere: "remove the link, or put the file itself there"
    case .isFolder: "name a file in it"
    case .folderInstead: "move that folder away: a file belongs there"
    case .notAFile: "move it away: only plain files are records"
    case .tooLarge: "check whether it is what its name says; no record or transcript is nearly that large"
    case .notUnderstood: "look at it in an editor; move it away if it cannot be repaired"
    case .folderIsGone: "check whether it was moved, or whether the disk that holds it is still connected"
    case .sourceChanged: "wait until no other program writes to that file, then try again; nothing was changed"
    case .noSuchFolder: "create the folder first, or name another; the path is relative to the folder you are in"
    }
  }

  private static let reasons: [Errno: (reason: String, help: String)] = [
    .noSpace: ("the disk is full", "free some space, then try again; nothing was changed"),
    .diskQuotaExceeded: ("your quota is used up", "free some space, then try again; nothing was changed"),
    .readOnlyFileSystem: ("the disk is read-only", "use a copy of the workspace that can be written"),
    .permissionDenied: ("permission denied", "ask the owner of the folder for access"),
    .notPermitted: ("permission denied", "ask the owner of the folder for access"),
    .notDirectory: ("there is a file where a folder is needed", "move that file away"),
    .isDirectory: ("there is a folder where a file is needed", "move that folder away"),
    .fileExists: ("a file with this name already exists", "check what it holds; nothing was overwritten"),
    .noLocks: (
      "the file system has no locks, and no file can take their place",
      "keep the state folder on a disk of this machine: XDG_STATE_HOME names it"
    ),
    .ioError: ("the disk reports an error", "copy the workspace to another disk while it can be read"),
    .noSuchFileOrDirectory: ("there is no such file", "check whether it was moved or removed in the meantime"),
    .fileNameTooLong: ("the name is too long", "use a shorter id"),
    .tooManyOpenFiles: ("too many files are open", "close other programs, then try again"),
  ]
}
