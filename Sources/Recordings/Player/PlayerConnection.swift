import Foundation
import Notation
import QualityModel

/// mpv's side of the talk: one JSON object a line, answers with the number of their request, events in between.
final class PlayerConnection {
  private let socket: Int32
  private var received: [UInt8] = []
  private var lastRequest = 0
  private var events: [JSONValue] = []

  /// No answer of mpv's is this long in bytes; what is comes from some other program.
  private static let longestLine = 1 << 20

  init(socket: Int32) { self.socket = socket }

  /// Sends a command and returns the data of its answer.
  func request(_ command: [JSONValue], by deadline: ContinuousClock.Instant) throws(PlayerError) -> JSONValue {
    lastRequest += 1
    let number = lastRequest
    try send(.object(["command": .array(command), "request_id": .integer(number)]), by: deadline)
    while true {
      let message = try nextMessage(by: deadline)
      if message["event"] != nil { keep(message) }
      guard message["event"] == nil, message["request_id"]?.quantity == Double(number) else { continue }
      if let error = message["error"]?.string, error != "success" { throw .refused(error) }
      return message["data"] ?? .null
    }
  }

  /// Returns the first event that an interest takes, of those since the last request for a new file.
  func event(
    by deadline: ContinuousClock.Instant, where isWanted: (JSONValue) -> Bool
  ) throws(PlayerError) -> JSONValue {
    while true {
      if let index = events.firstIndex(where: isWanted) { return events.remove(at: index) }
      let message = try nextMessage(by: deadline)
      if message["event"] != nil { keep(message) }
    }
  }

  /// Forgets the events of an earlier file.
  func forgetEvents() { events = [] }

  /// Most events are never read, so only the latest are kept.
  private func keep(_ event: JSONValue) {
    events.append(event)
    if events.count > 64 { events.removeFirst() }
  }

  private func send(_ message: JSONValue, by deadline: ContinuousClock.Instant) throws(PlayerError) {
    guard let data = try? JSONEncoder().encode(message) else { throw .refused("the command cannot be written") }
    var rest = [UInt8](data) + [.lineFeed]
    while !rest.isEmpty {
      try wait(for: POLLOUT, by: deadline)
      let sent = Foundation.send(socket, rest, rest.count, Int32(MSG_NOSIGNAL))
      if sent < 0, errno != EINTR, errno != EAGAIN { throw .ended }
      rest.removeFirst(max(sent, 0))
    }
  }

  private func nextMessage(by deadline: ContinuousClock.Instant) throws(PlayerError) -> JSONValue {
    while true {
      if let end = received.firstIndex(of: .lineFeed) {
        let line = Array(received[..<end])
        received.removeFirst(end + 1)
        if let message = try? ForeignJSON.read(line) { return message }
        continue
      }
      guard received.count < Self.longestLine else { throw .noAnswer }
      try receive(by: deadline)
    }
  }

  private func receive(by deadline: ContinuousClock.Instant) throws(PlayerError) {
    try wait(for: POLLIN, by: deadline)
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = recv(socket, &chunk, chunk.count, 0)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else { throw .ended }
    received += chunk.prefix(count)
  }

  private func wait(for what: Int32, by deadline: ContinuousClock.Instant) throws(PlayerError) {
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { throw .noAnswer }
      var interest = pollfd(fd: socket, events: Int16(what), revents: 0)
      if poll(&interest, 1, Int32(min(left.rounded(.up), 60_000))) > 0 { return }
    }
  }
}
