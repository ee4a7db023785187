import Foundation
import TestSupport

/// The library that stands between the program and the system, and the faults that it can bring about.
struct Faults {
  /// What becomes of one call.
  enum Manner: Hashable {
    /// The program dies before the call.
    case kill
    /// The program dies in the middle of the call, if it writes.
    case tear
    /// A write takes only half of its bytes and says so.
    case short
    /// The call fails.
    case error(Errno)

    /// Whether it makes a difference to a call: only a write can be done in part.
    func suits(_ call: Call) -> Bool { (self != .tear && self != .short) || ["write", "pwrite"].contains(call.name) }

    var text: String {
      switch self {
      case .kill: "kill"
      case .tear: "tear"
      case .short: "short"
      case .error(let errno): "\(errno.rawValue)"
      }
    }
  }

  /// What a file system says when it cannot.
  enum Errno: Int32, CaseIterable {
    case noSpace = 28
    case ioError = 5
    case accessDenied = 13
    case quotaExceeded = 122
    case readOnly = 30

    var name: String {
      switch self {
      case .noSpace: "ENOSPC"
      case .ioError: "EIO"
      case .accessDenied: "EACCES"
      case .quotaExceeded: "EDQUOT"
      case .readOnly: "EROFS"
      }
    }
  }

  /// A call that was counted.
  struct Call: Hashable {
    var number: Int
    var name: String
    var path: String
    var isHit: Bool
  }

  private let folder: TemporaryFolder
  private var library: String { "\(folder.path)/faults.so" }

  /// Builds the library with the C compiler; `nil` where there is none.
  init?() throws {
    folder = try TemporaryFolder()
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "faults.c").path
    let compiler = ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let compiler else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: compiler)
    process.arguments = ["-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Trouble("\(source) does not compile") }
  }

  /// Returns what a run's environment needs so that its call with this number is treated so; none is with 0.
  func environment(for program: Program, in site: Site, at number: Int, _ manner: Manner) -> [String: String] {
    try? FileManager.default.removeItem(atPath: log(of: site))
    return [
      "LD_PRELOAD": library, "FAULT_PROGRAM": URL(filePath: program.path).lastPathComponent, "FAULT_ROOT": site.now,
      "FAULT_AT": "\(number)", "FAULT_HOW": manner.text, "FAULT_LOG": log(of: site),
    ]
  }

  /// Returns what a run's environment needs so that no file can be locked.
  func environmentWithoutLocks(for program: Program, in site: Site) -> [String: String] {
    environment(for: program, in: site, at: 0, .kill).merging(["FAULT_LOCKS": "1"]) { $1 }
  }

  /// Returns the calls of the last run.
  func calls(in site: Site) -> [Call] {
    let text = (try? String(contentsOfFile: log(of: site), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let number = Int(parts[0]) else { return nil }
      let isHit = parts[2].hasSuffix(" HIT")
      let path = (isHit ? String(parts[2].dropLast(4)) : parts[2]).replacing(site.now, with: "")
      return Call(number: number, name: parts[1], path: path, isHit: isHit)
    }
  }

  /// Returns the calls of a scenario when nothing goes wrong.
  func calls(of scenario: Scenario, by program: Program, in site: Site) throws -> (calls: [Call], output: String) {
    try site.restore("before")
    var command = scenario.command(site)
    command.environment.merge(environment(for: program, in: site, at: 0, .kill)) { $1 }
    let ending = try program.run(command, in: site)
    guard ending.status == 0, scenario.isDone(site) else {
      throw Trouble("\(scenario.name) is not done: \(ending.cause) \(ending.talk)")
    }
    return (calls(in: site), ending.output)
  }

  private func log(of site: Site) -> String { "\(site.root)/calls" }
}
