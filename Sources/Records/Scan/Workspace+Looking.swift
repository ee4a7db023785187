package import Foundation
import Glibc
import Notation
import QualityModel

extension Workspace {
  /// Returns every folder of evaluations, without looking at a file: each month, and the folders above it.
  /// - Parameter now: when this is asked; a folder that changed a moment before is not trusted next time.
  package func evaluationFolders(asOf now: Date = Date()) -> EvaluationFolders {
    var result = EvaluationFolders()
    gather(EvaluationKind.folder, depth: 0, asOf: now.nanoseconds, into: &result)
    result.folders.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return result
  }

  private func gather(_ path: String, depth: Int, asOf now: Int64, into result: inout EvaluationFolders) {
    do throws(FileTrouble) {
      guard let stream = try FolderStream(path, in: folder) else { return }
      result.folders.append(EvaluationFolder(path: path, stamp: stream.stamp(asOf: now)))
      guard depth < 2 else { return }
      var names: [String] = []
      stream.forEachName { name in
        if isNumber(name) { names.append(String(cString: name)) }
      }
      for name in names.sorted() {
        // Of months there are many, and most have nothing new: only what is not plainly a folder is opened to see why.
        if depth == 1, let stamp = stream.stamp(ofFolder: name, asOf: now) {
          result.folders.append(EvaluationFolder(path: "\(path)/\(name)", stamp: stamp))
        } else {
          gather("\(path)/\(name)", depth: depth + 1, asOf: now, into: &result)
        }
      }
    } catch {
      result.findings.append(CannotRead(path: path, trouble: error).finding)
      if case .system = error { result.unseen.append(path) }
    }
  }

  /// Returns what shows whether any file of a folder changed, as fast as the system can report it: no name is kept.
  package func digest(of folder: EvaluationFolder, asOf now: Date = Date()) -> FolderLook {
    look(into: folder.path, asOf: now.nanoseconds, isNaming: false)
  }

  /// Returns how many evaluations a folder seems to hold, by their names alone.
  package func count(in folder: EvaluationFolder) -> Int {
    guard let stream = try? FolderStream(folder.path, in: self.folder) else { return 0 }
    var count = 0
    stream.forEachName { name in
      if isRecord(UnsafeRawBufferPointer(start: name, count: strlen(name))) { count += 1 }
    }
    return count
  }

  /// Returns the names and stamps of a folder's files, with the digest of all of them.
  package func entries(of folder: EvaluationFolder, asOf now: Date = Date()) -> FolderLook {
    look(into: folder.path, asOf: now.nanoseconds, isNaming: true)
  }

  /// Looks into a folder of records, all of whose files end alike.
  func look(into path: String, ending: String = ".json", asOf now: Int64, isNaming: Bool) -> FolderLook {
    var look = FolderLook()
    do throws(FileTrouble) {
      guard let stream = try FolderStream(path, in: folder) else { return look }
      var names = FolderNames()
      stream.forEachName { name in
        let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
        if isTemporary(bytes) { look.temporaries.append(String(cString: name)) }
        if isRecord(bytes, ending: ending) { names.add(name) }
      }
      names.forEach(with: names.stamps(in: stream, asOf: now)) { name, stamp in
        guard let stamp else { return }
        look.digest.add(name, stamp: stamp)
        if isNaming { look.entries.append(FileEntry(name: String(decoding: name, as: UTF8.self), stamp: stamp)) }
      }
    } catch {
      look.findings = [CannotRead(path: path, trouble: error).finding]
    }
    return look
  }

  /// Returns what came of reading one evaluation, fast where it is plainly right.
  package func scan(_ file: EvaluationFile, asOf now: Date = Date()) -> ScannedEvaluation {
    ScanWorker(EvaluationScan(self, now: { now })).read(file)
  }
}

private func isNumber(_ name: UnsafePointer<CChar>) -> Bool {
  let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
  return !bytes.isEmpty && bytes.allSatisfy { $0.digit != nil }
}

private func isRecord(_ name: UnsafeRawBufferPointer, ending: String = ".json") -> Bool {
  name.first != UInt8(ascii: ".") && name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
}

private func isTemporary(_ name: UnsafeRawBufferPointer) -> Bool {
  name.first == UInt8(ascii: ".") && name.starts(with: ".sidetone-".utf8)
    && name.suffix(4).elementsEqual(".tmp".utf8)
}

extension Date {
  /// Nanoseconds since 1970, no nearer than a `Double` comes; the day must be within the centuries that they can
  /// represent.
  var nanoseconds: Int64 { Int64(min(max(timeIntervalSince1970, -9e9), 9e9) * 1000) * 1_000_000 }
}
