import Foundation

/// The parser that this run feeds: `SIDETONE_PARSER` names it.
private let chosen = ProcessInfo.processInfo.environment["SIDETONE_PARSER"].flatMap(Parser.init)

/// Is called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
package func parseOneInput(_ bytes: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  guard let chosen else {
    fatalError("set SIDETONE_PARSER to one of \(Parser.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  chosen.parse(Array(UnsafeBufferPointer(start: bytes, count: size)))
  return 0
}
