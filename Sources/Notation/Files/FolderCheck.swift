package import Foundation

extension FileManager {
  /// Returns whether a path leads to a folder, through links too.
  package func isFolder(atPath path: String) -> Bool {
    var isFolder: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
