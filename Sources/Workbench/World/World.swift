package import Foundation
package import QualityModel
import Records

/// Everything outside that a verb may depend on: the clock, new ids, who is at work, and the workspace.
package struct World: Sendable {
  /// The time.
  package var now: @Sendable () -> Date
  /// Six new characters for an id.
  package var newID: @Sendable () -> String
  /// The environment's variables.
  package var environment: [String: String]
  /// The folder that relative paths begin at.
  package var directory: URL
  /// The workspace that was named, by a flag or the environment; `nil` looks upwards from the folder.
  package var namedWorkspace: String?
  /// Reports the progress of long work; silent by default.
  package var talk = Talk()
  /// Whether every file is looked at before a question is answered, also those of months that are over.
  package var looksEverywhere = false
  /// The files of commands that are being run, the outermost first.
  var scripts: [RunningScript] = []
  /// What one answer read already; `nil` where every part of it reads for itself.
  var readOnce: ReadOnce?
  /// The time that files' own times are compared with: always the real one, since theirs are too.
  var fileClock: @Sendable () -> Date = { Date() }

  /// The numbers of the users that this person is: of `sudo` the one who calls it, too.
  package var users: Set<UInt32>

  package init(
    now: @escaping @Sendable () -> Date, newID: @escaping @Sendable () -> String, environment: [String: String],
    directory: URL, namedWorkspace: String? = nil
  ) {
    self.now = now
    self.newID = newID
    self.environment = environment
    self.directory = directory
    self.namedWorkspace = namedWorkspace
    users = [geteuid()]
    if geteuid() == 0, let caller = environment["SUDO_UID"].flatMap(UInt32.init) { users.insert(caller) }
  }

  /// Returns the world with the workspace it is in now named, so that a long talk never ends up in another one.
  package var settled: World {
    var settled = self
    if let root = workspaceRoot { settled.namedWorkspace = root.path(percentEncoded: false) }
    return settled
  }

  /// The same world for an answer that only reads: settings, people and rubrics are opened once for all of its parts,
  /// also for those that ask for this themselves.
  package var readingOnce: World {
    guard readOnce == nil else { return self }
    var world = self
    world.readOnce = ReadOnce()
    return world
  }

  /// The same world for a look beside the work, such as completion: nothing is said of it, and Ctrl-C still ends it.
  var silent: World {
    var world = self
    world.talk = Talk(isInterrupted: talk.isInterrupted)
    return world
  }

  /// Throws `NoWorkspace` where there is none to work in.
  package func requireWorkspace() throws { _ = try workspace }

  /// The workspace's folder; `nil` where there is none.
  package var workspaceRoot: URL? { try? workspace.root }

  /// Where this user's histories of this workspace are kept; `nil` where there is no workspace.
  package var stateFolder: URL? { (try? locations)?.state }

  /// The workspace that was named, else the nearest one upwards.
  var workspace: Workspace {
    get throws(NoWorkspace) {
      var workspace = try namedOrNearest
      workspace.readOnce = readOnce
      return workspace
    }
  }

  private var namedOrNearest: Workspace {
    get throws(NoWorkspace) {
      let named = namedWorkspace ?? environment["SIDETONE_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
      guard let named else {
        guard let nearest = Workspace.nearest(to: directory) else {
          throw NoWorkspace(named: directory.path.isDamagedPath ? directory.path : nil)
        }
        guard !nearest.root.path.isDamagedPath else { throw NoWorkspace(named: nearest.root.path) }
        return nearest
      }
      // Bytes that are not UTF-8 were replaced in it, so that it would be another folder.
      guard !named.isDamagedPath else { throw NoWorkspace(named: named) }
      let workspace = Workspace(at: URL(filePath: named, relativeTo: directory))
      guard workspace.isComplete else {
        throw NoWorkspace(named: named, isThere: FileManager.default.fileExists(atPath: workspace.root.path))
      }
      return workspace
    }
  }

  var locations: Locations {
    get throws(NoWorkspace) { Locations(environment: environment, workspaceRoot: try workspace.root) }
  }

  var journal: Journal {
    get throws(NoWorkspace) { Journal(in: try locations.state) }
  }
}

/// There is no workspace to work in.
package struct NoWorkspace: Explained {
  /// The folder that was named; `nil` where none was.
  package let named: String?
  /// Whether there is such a folder at all.
  var isThere = true
  /// The request was made in the wrong place.
  package var fault: Fault { .request }

  package var message: String {
    if let named, named.isDamagedPath {
      return "`\(named)` cannot be opened: its path is not UTF-8"
    }
    return named.map {
      "`\($0)` is not a workspace: \(isThere ? "it does not hold `rubrics/` and `sessions/`" : "it is not there")"
    }
      ?? "there is no workspace here: neither this folder nor one above it holds `rubrics/` and `sessions/`"
  }
  package var help: String {
    guard named?.isDamagedPath != true else {
      return "rename the folders on its path, or name it through a symbolic link in UTF-8"
    }
    return "create one with `sidetone init`, or name one with `--workspace` or SIDETONE_WORKSPACE"
  }
}

extension String {
  /// Whether bytes of a path that are not UTF-8 were replaced in it.
  var isDamagedPath: Bool { unicodeScalars.contains("\u{FFFD}") }
}
