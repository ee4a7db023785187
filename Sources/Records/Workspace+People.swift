public import Foundation
public import QualityModel

extension Workspace {
  /// Returns the workspace's settings, with findings; the defaults where there is no file.
  public func settings() -> Reading<Settings> {
    guard let bytes = bytes(at: .settings) else { return Reading(value: Settings()) }
    return SettingsReader.read(bytes)
  }

  /// Returns who is who, with findings; nobody where there is no file.
  public func people() -> Reading<People> {
    guard let bytes = bytes(at: .people) else { return Reading(value: People()) }
    return PeopleReader.read(bytes)
  }

  /// Returns the media beside an interaction, in order of their names.
  public func media(of id: String) -> [WorkspacePath] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url(of: "recordings").path)) ?? []
    return names.filter { $0.hasPrefix(id + ".") && $0 != id + ".json" && !$0.dropFirst(id.count + 1).contains(".") }
      .sorted().compactMap { WorkspacePath("recordings/\($0)") }
  }

  /// Returns a file's bytes; `nil` where there is none or it cannot be read.
  public func bytes(at path: WorkspacePath) -> Data? { try? Data(contentsOf: url(of: path.text)) }

  /// Returns where a file is on disk.
  public func url(of path: String) -> URL { root.appending(path: path) }
}
