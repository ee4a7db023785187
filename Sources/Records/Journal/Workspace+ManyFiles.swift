import Glibc
import QualityModel
import SystemPackage

extension FileMove {
  /// From how many files on in a row they are written together.
  static let fewest = 16
  /// How many are written together at most: each stays open until it has its name, and a process may open some 1000.
  private static let most = 128

  /// Returns the moves in order, cut into those that are carried out together: runs of many files of one kind, which
  /// are written, and each other move by itself.
  static func runs(of moves: [FileMove]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var first = 0
    while first < moves.count {
      let next = moves[(first + 1)...].prefix(most - 1).firstIndex { !$0.goesTogether(with: moves[first]) }
      let end = next ?? min(first + most, moves.count)
      let isRun = moves[first].goesTogether(with: moves[first]) && end - first >= fewest
      runs += isRun ? [first..<end] : (first..<end).map { $0..<$0 + 1 }
      first = end
    }
    return runs
  }

  /// No record may be in place before the recordings that it is about, so the two are never in one run.
  private func goesTogether(with other: FileMove) -> Bool {
    if after == nil || other.after == nil { return false }
    if case .medium = before { return false }
    if case .medium = other.before { return false }
    return path.isMedia == other.path.isMedia
  }
}

extension Workspace {
  /// Writes many files: all of them to temporaries, then all bytes to the disk, then each gets its name.
  ///
  /// After a crash before the names none of them is there, and after one among the names each has all of its bytes, as
  /// where they are written one after the other. It takes a fraction of the time: the disk is waited for once.
  /// - Parameter index: the move that is being carried out; all that are in place are at or before it.
  func putTogether(_ moves: [FileMove], _ run: Range<Int>, at index: inout Int) throws(FileTrouble) {
    var files: [WaitingFile] = []
    var placed = 0
    defer {
      for file in files[placed...] { file.discard() }
      for file in files { file.close() }
    }
    for move in run {
      index = move
      files.append(try prepare(moves[move]))
    }
    // Begins to bring all to the disk, so that the calls below wait for one another's files too.
    for file in files { posix_fadvise(file.descriptor.rawValue, 0, 0, POSIX_FADV_DONTNEED) }
    for (offset, file) in files.enumerated() {
      index = run.lowerBound + offset
      try folder.synchronize(file)
    }
    for (offset, file) in files.enumerated() {
      index = run.lowerBound + offset
      try folder.putInPlace(file, mustBeNew: moves[index].before == .absent)
      placed += 1
      onProgress(index + 1, moves.count)
    }
    var folders: Set<FilePath> = []
    for file in files where folders.insert(file.folder).inserted { try folder.synchronizeFolder(of: file) }
  }

  private func prepare(_ move: FileMove) throws(FileTrouble) -> WaitingFile {
    try folder.prepare(move.path.text) { output throws(FileTrouble) in
      try move.after?.pour(into: output)
    }
  }
}

extension Change.Contents {
  /// Writes what the file is to hold; throws `sourceChanged` where a file that is copied changed.
  func pour(into output: FileDescriptor) throws(FileTrouble) {
    switch self {
    case .bytes(let bytes): try SystemCall.write(bytes, to: output)
    case .copy(let file): try file.pour(into: output)
    }
  }
}
