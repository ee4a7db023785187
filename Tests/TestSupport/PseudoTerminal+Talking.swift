import Foundation
import Glibc

extension PseudoTerminal {
  /// Types text as it is: `\r` is Enter, `\u{3}` is Ctrl-C, `\u{4}` is Ctrl-D, `\t` is Tab.
  public func send(_ keys: String) throws { try send(bytes: Array(keys.utf8)) }

  /// Types bytes as they are.
  public func send(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw PseudoTerminalError(what: "cannot type", output: output) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Waits until a text appears after what was found last, and returns everything shown up to its end.
  @discardableResult
  public func expect(_ text: String, within seconds: Int = 20) throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let found = find(text) { return found }
      guard try readMore(until: deadline) else {
        throw PseudoTerminalError(what: "waited in vain for \(text.debugDescription)", output: output)
      }
    }
  }

  /// Waits until one of several texts appears after what was found last, and returns it; `nil` when the program has
  /// hung up or the time is up.
  public func expect(anyOf texts: [String], within milliseconds: Int) throws -> String? {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      let rest = output[looked...]
      let places = texts.compactMap { text in rest.range(of: text).map { (text, $0.upperBound) } }
      if let (text, end) = places.min(by: { $0.1 < $1.1 }) {
        looked = end
        return text
      }
      guard try readMore(until: deadline) else { return nil }
    }
  }

  /// Waits for the program to end, and returns its exit status, or 128 and the number of the signal that ended it.
  @discardableResult
  public func waitForExit(within seconds: Int = 20) throws -> Int32 {
    if let exitStatus { return exitStatus }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try readMore(until: deadline) {}
    var status: Int32 = 0
    // The terminal hangs up when the program has ended, a moment before it can be waited for.
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        throw PseudoTerminalError(what: "the program did not end", output: output)
      }
      _ = poll(nil, 0, 5)
    }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    exitStatus = code
    return code
  }

  /// What was shown, without the codes that move, colour and switch: fit for comparing, but not where lines are
  /// redrawn.
  public var plainOutput: String {
    var result = ""
    var rest = output.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        Self.skipCode(&rest)
      } else if scalar != "\r", scalar != "\u{7}" {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func skipCode(_ rest: inout Substring.UnicodeScalarView) {
    guard let kind = rest.popFirst(), kind == "[" else { return }
    while let scalar = rest.popFirst(), !("@"..."~").contains(scalar) {}
  }

  private func find(_ text: String) -> String? {
    let rest = output[looked...].unicodeScalars
    let wanted = Array(text.unicodeScalars)
    var start = rest.startIndex
    while start != rest.endIndex {
      if rest[start...].starts(with: wanted) {
        let end = rest.index(start, offsetBy: wanted.count)
        defer { looked = end }
        return String(output.unicodeScalars[looked..<end])
      }
      start = rest.index(after: start)
    }
    return nil
  }

  /// Reads what the program shows next; answers `false` when it has hung up or the time is up.
  private func readMore(until deadline: ContinuousClock.Instant) throws -> Bool {
    let left = (deadline - ContinuousClock.now).components
    var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    guard milliseconds > 0, poll(&waiting, 1, Int32(milliseconds)) != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(controller, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    take(bytes[..<count])
    return true
  }

  /// Keeps back the bytes of a letter that has not come whole.
  private func take(_ bytes: ArraySlice<UInt8>) {
    pending += bytes
    let tail = pending.reversed().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    let lead = pending.dropLast(tail).last ?? 0
    let wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    let whole = wanted > tail + 1 ? pending.count - tail - 1 : pending.count
    let place = output.utf8.distance(from: output.startIndex, to: looked)
    output += String(decoding: pending[..<whole], as: UTF8.self)
    pending.removeFirst(whole)
    looked = output.utf8.index(output.startIndex, offsetBy: place)
  }
}
