/// The mpv to play recordings with.
public struct PlayerProgram: Hashable, Sendable {
  /// The program's absolute path.
  public var path: String

  /// Creates a program from its absolute path.
  public init(path: String) { self.path = path }

  /// Returns the player a person named, else the one in `SIDETONE_PLAYER`, else `mpv` on the PATH.
  ///
  /// A workspace never names it, and PATH entries that are not absolute are passed over: both may be a stranger's.
  public static func find(named name: String? = nil, environment: [String: String]) throws(PlayerError) -> PlayerProgram
  {
    throw .notInstalled
  }
}
