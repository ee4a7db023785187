package import Foundation

/// Reads many evaluations on all cores, in flat memory.
///
/// Each thread has its own parser and buffer; what comes of the files is handed over in batches, in the order of the
/// files, to the thread that asked.
package struct EvaluationScan: Sendable {
  /// The workspace.
  package var workspace: Workspace
  /// How many threads read.
  package var workers: Int
  /// How many files make a batch.
  package var batch: Int
  /// Whether the bytes of each file are handed over too.
  package var keepsBytes = false
  /// Asked between files; when it says yes, the scan stops with what was consumed by then.
  package var isCancelled: @Sendable () -> Bool
  /// Returns the time, by which a file that changed a moment ago is recognised.
  package var now: @Sendable () -> Date

  package init(
    _ workspace: Workspace, workers: Int = ProcessInfo.processInfo.activeProcessorCount, batch: Int = 256,
    isCancelled: @escaping @Sendable () -> Bool = { false }, now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.workspace = workspace
    self.workers = workers
    self.batch = batch
    self.isCancelled = isCancelled
    self.now = now
  }

  /// Reads the files, and returns how many were consumed: fewer than there are only where it was cancelled.
  /// - Parameters:
  ///   - files: the files; fastest where those of a folder are together, and flattest folder by folder.
  ///   - transform: makes of each what is wanted, on the thread that read it.
  ///   - consume: takes what was made, batch by batch, on this thread; an error stops the scan and is passed on.
  @discardableResult
  package func run<Output: Sendable>(
    _ files: [EvaluationFile], transform: @escaping @Sendable (ScannedEvaluation) -> Output,
    consume: ([Output]) throws -> Void
  ) throws -> Int {
    let queue = ScanQueue<Output>(files: files.count, batch: max(1, batch), workers: max(1, workers))
    let scan = self
    for _ in 0..<queue.workers {
      let thread = Thread {
        let worker = ScanWorker(scan)
        queue.work { range in
          var outputs: [Output] = []
          outputs.reserveCapacity(range.count)
          for index in range {
            if scan.isCancelled() { return nil }
            outputs.append(transform(worker.read(files[index])))
          }
          return outputs
        }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    defer { queue.join() }
    return try queue.consume(consume)
  }
}
