import Foundation

/// Returns the path of a program of this package as just built, beside the tests that are running.
public func builtProduct(_ name: String) -> String {
  let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
}
