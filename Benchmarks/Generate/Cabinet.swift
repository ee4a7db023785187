import Foundation
import Glibc
import Notation
import QualityModel
import Records

/// Files evaluations by month, as submitting does but without its syncing: what is lost in a crash is rebuilt.
struct Cabinet: Sendable {
  let root: URL

  /// Files the evaluations with these numbers.
  func file(_ numbers: Range<Int>, of inventor: Inventor) throws {
    for number in numbers {
      let evaluation = inventor.evaluation(number)
      let bytes = EvaluationText(of: evaluation).bytes
      if number % 997 == 0 { try compare(bytes, with: evaluation, of: inventor) }
      let submittedAt = evaluation.submittedAt ?? inventor.end
      try write(
        bytes, to: "sessions/evaluations/\(Month(of: submittedAt).path)/\(evaluation.id).json", at: submittedAt)
    }
  }

  /// Files coaching plans, as the program itself writes them.
  func file(_ plans: [CoachingPlan], before end: Date) throws {
    let folder = "sessions/coaching"
    try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
    for plan in plans {
      try write([UInt8](plan.fileBytes()), to: "\(folder)/\(plan.id).json", at: min(plan.closedAt ?? end, end))
    }
  }

  /// Makes the folders of all months, and returns their paths.
  func makeMonths(before end: Date) throws -> [String] {
    let days = stride(from: 0, through: Inventor.span, by: 86_400).map { end - $0 - 1 }
    let months = Set(days.map { "sessions/evaluations/\(Month(of: $0).path)" }).sorted()
    for month in months {
      try FileManager.default.createDirectory(at: root.appending(path: month), withIntermediateDirectories: true)
    }
    return months
  }

  /// Gives each month's folder the time at which its last evaluation arrived.
  func age(_ months: [String], before end: Date) throws {
    for (month, next) in zip(months, months.dropFirst().map(Optional.some) + [nil]) {
      let closes = next.flatMap(Self.firstDay) ?? end
      try FileManager.default.setAttributes(
        [.modificationDate: closes - 1], ofItemAtPath: root.appending(path: month).path(percentEncoded: false))
    }
  }

  private static func firstDay(of month: String) -> Date? {
    Month(month.replacing("/", with: "-"))?.firstDay.start
  }

  /// Now and then, makes sure that the program would have written the same bytes and finds nothing wrong with them.
  private func compare(_ bytes: [UInt8], with made: Evaluation, of inventor: Inventor) throws {
    let read = try RecordCoding.decoder.decode(Evaluation.self, from: Data(bytes))
    guard try Data(bytes) == read.fileBytes(), read.id == made.id, read.answers.count == 15,
      let form = inventor.forms.first(where: { $0.reference == read.rubric }),
      read.findings(against: form.scorer).isEmpty
    else {
      throw Refusal("evaluation \(made.id) is not as the program would write it", help: "mend Benchmarks/Generate")
    }
  }

  private func write(_ bytes: [UInt8], to path: String, at date: Date) throws {
    let name = root.path(percentEncoded: false) + path
    let file = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(file) }
    let time = timespec(tv_sec: Int(date.timeIntervalSince1970), tv_nsec: 0)
    guard file >= 0, bytes.withUnsafeBytes({ Glibc.write(file, $0.baseAddress, $0.count) }) == bytes.count,
      futimens(file, [time, time]) == 0
    else {
      throw Refusal("\(name) could not be written: \(String(cString: strerror(errno)))", help: "make room for it")
    }
  }
}

/// Why a workspace could not be made.
struct Refusal: Explained {
  let message: String
  let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}
