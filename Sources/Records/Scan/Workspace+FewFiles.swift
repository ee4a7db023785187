package import Foundation
import Glibc

extension Workspace {
  /// Returns what shows whether settings, people or any rubric changed, without reading them; empty where that cannot
  /// be told, or where one of them changed a moment ago.
  package func stampOfFewFiles(asOf now: Date = Date()) -> [UInt8] {
    guard let root = try? FolderStream(".", in: folder),
      let rubrics = try? FolderStream(RubricKind.folder, in: folder)
    else { return [] }
    var digest = FolderDigest()
    func add(_ name: UnsafePointer<CChar>, from stream: FolderStream) {
      guard let stamp = stream.stamp(of: name, asOf: now.nanoseconds) else { return }
      digest.add(UnsafeRawBufferPointer(start: name, count: strlen(name)), stamp: stamp)
    }
    for file in [WorkspacePath.settings, .people] { file.text.withCString { add($0, from: root) } }
    rubrics.forEachName { name in
      if name.pointee != CChar(UInt8(ascii: ".")) { add(name, from: rubrics) }
    }
    return digest.bytes
  }
}
