import Foundation
import Glibc
import QualityModel

/// Reads one evaluation after the other, with a parser, a buffer and an open folder of its own.
final class ScanWorker {
  private let scan: EvaluationScan
  private var workspace: Workspace { scan.workspace }
  private let parser = EvaluationParser()
  private let buffer: UnsafeMutableRawBufferPointer
  /// The folder that the last file lay in; most follow one another in one folder.
  private var folder: (path: String, stream: FolderStream?) = ("", nil)
  /// When the clock was read last: asking for each file would cost more than it is worth.
  private var lookedAt: Int64 = 0
  private var reads = 0

  init(_ scan: EvaluationScan) {
    self.scan = scan
    buffer = .allocate(byteCount: EvaluationParser.largest + 1 + EvaluationParser.padding, alignment: 64)
  }

  deinit { buffer.deallocate() }

  /// Returns what came of a file: by the fast way where nothing is in doubt, otherwise by the way that finds fault.
  func read(_ file: EvaluationFile) -> ScannedEvaluation {
    // An earlier time distrusts more, so that one reading of the clock serves several files.
    if reads % 64 == 0 { lookedAt = scan.now().nanoseconds }
    reads += 1
    if file.folder != folder.path || folder.stream == nil {
      folder = (file.folder, try? FolderStream(file.folder, in: workspace.folder))
    }
    guard let stream = folder.stream, !file.name.utf8.contains(UInt8(ascii: "/")),
      let (count, stamp) = file.name.withCString({ fill(from: stream, $0) })
    else { return slowly(file) }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    var result = ScannedEvaluation(file: file, stamp: stamp, size: count, bytes: scan.keepsBytes ? Data(bytes) : nil)
    result.evaluation = parser.evaluation(in: bytes, folder: file.folder, name: file.name)
    guard result.evaluation == nil else { return result }
    guard let path = file.path else { return slowly(file) }
    let reading = JSONReader.read(Evaluation.self, Data(bytes), at: path)
    result.evaluation = reading.value?.withoutEarlierStates
    result.findings = reading.findings
    return result
  }

  /// Reads a plain file into the buffer; `nil` where it is anything else, too large, or changes while it is read.
  private func fill(from stream: FolderStream, _ name: UnsafePointer<CChar>) -> (count: Int, stamp: Int64)? {
    let descriptor = openat(stream.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.isFile, status.st_size <= EvaluationParser.largest,
      Glibc.read(descriptor, buffer.baseAddress, Int(status.st_size) + 1) == Int(status.st_size)
    else { return nil }
    return (Int(status.st_size), FileStamp.of(status, asOf: lookedAt))
  }

  private func slowly(_ file: EvaluationFile) -> ScannedEvaluation {
    guard let path = file.path else { return ScannedEvaluation(file: file, isMissing: true) }
    let stamp = folder.stream.flatMap { stream in file.name.withCString { stream.stamp(of: $0, asOf: lookedAt) } }
    let reading = workspace.evaluation(at: path)
    var result = ScannedEvaluation(
      file: file, stamp: stamp ?? FileStamp.untrusted, size: reading.value?.bytes.count ?? 0,
      bytes: scan.keepsBytes ? reading.value?.bytes : nil, evaluation: reading.value?.record.withoutEarlierStates,
      findings: reading.findings)
    guard reading.value == nil, reading.findings.isEmpty else { return result }
    result.isMissing = !workspace.isDanglingLink(path)
    if !result.isMissing { result.findings = [CannotRead(path: path.text, trouble: .leadsNowhere).finding] }
    return result
  }
}
