import Foundation

/// Hands out batches of files to workers, and their results to one consumer in order, never more than a few at a time.
final class ScanQueue<Output: Sendable>: @unchecked Sendable {
  /// How many threads work.
  let workers: Int
  private let files: Int
  private let batch: Int
  private let condition = NSCondition()
  /// The next batch that no thread works on.
  private var next = 0
  /// The next batch that is consumed.
  private var wanted = 0
  private var ready: [Int: [Output]] = [:]
  private var atWork: Int
  private var stopped = false

  /// Creates a queue for so many files.
  init(files: Int, batch: Int, workers: Int) {
    let batches = (files + batch - 1) / batch
    self.files = files
    self.batch = batch
    self.workers = min(workers, batches)
    atWork = self.workers
  }

  private var batches: Int { (files + batch - 1) / batch }

  /// Works on batches until none is left, or the work on one ends without a result.
  func work(_ body: (Range<Int>) -> [Output]?) {
    while let index = claim() {
      guard let outputs = body(index * batch..<min(files, (index + 1) * batch)) else {
        stop()
        break
      }
      condition.withLock {
        ready[index] = outputs
        condition.broadcast()
      }
    }
    condition.withLock {
      atWork -= 1
      condition.broadcast()
    }
  }

  /// Takes the next batch, as soon as the consumer is near enough.
  private func claim() -> Int? {
    condition.withLock {
      while !stopped, next < batches, next - wanted > 8 * workers { condition.wait() }
      guard !stopped, next < batches else { return nil }
      next += 1
      return next - 1
    }
  }

  /// Hands over each result in order, and returns of how many files it did.
  func consume(_ body: ([Output]) throws -> Void) throws -> Int {
    var consumed = 0
    do {
      while let outputs = take() {
        try body(outputs)
        consumed += outputs.count
      }
    } catch {
      stop()
      throw error
    }
    return consumed
  }

  private func take() -> [Output]? {
    condition.withLock {
      while !stopped, wanted < batches, ready[wanted] == nil { condition.wait() }
      // What was read before a cancellation is handed over all the same, up to the first gap.
      guard let outputs = ready.removeValue(forKey: wanted) else { return nil }
      wanted += 1
      condition.broadcast()
      return outputs
    }
  }

  /// Ends the work; batches that are ready are kept.
  func stop() {
    condition.withLock {
      stopped = true
      condition.broadcast()
    }
  }

  /// Waits until every worker is done.
  func join() {
    stop()
    condition.withLock { while atWork > 0 { condition.wait() } }
  }
}
