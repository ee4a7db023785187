import Synchronization

/// One line on standard error that shows the progress of a long piece of work, and is removed when it is done.
///
/// It says nothing in the first second: most work is done by then. Where no person reads the talk it writes a plain
/// line now and then instead.
package final class ProgressLine: Sendable {
  private struct State {
    var action = ""
    var start = ContinuousClock.now
    var shown: ContinuousClock.Instant?
  }

  private let isTerminal: Bool
  private let columns: Int
  private let state = Mutex(State())

  /// Creates the line on standard error.
  package init(environment: [String: String]) {
    isTerminal = Output.talk.isTerminal
    columns = Screen.size(of: Output.talk.descriptor, environment: environment).columns
  }

  /// Reports the progress of an action; the first report of another action restarts the clock.
  package func show(_ action: String, done: Int, total: Int) {
    state.withLock { state in
      let now = ContinuousClock.now
      if action != state.action { state = State(action: action, start: now) }
      let elapsed = now - state.start
      if done >= total { return end(&state) }
      let pause: Duration = isTerminal ? .milliseconds(200) : .seconds(10)
      guard elapsed >= .seconds(1), state.shown.map({ now - $0 >= pause }) ?? true else { return }
      state.shown = now
      let text = Self.text(action, done: done, total: total, elapsed: elapsed)
      try? Output.talk.write(isTerminal ? "\r" + String(text.prefix(columns - 1)) + "\u{1B}[K" : text + "\n")
    }
  }

  /// Writes a sentence of talk, from any thread.
  package static func tell(_ sentence: String) { try? Output.talk.write(sentence + "\n") }

  private func end(_ state: inout State) {
    if isTerminal, state.shown != nil { try? Output.talk.write("\r\u{1B}[K") }
    state = State()
  }

  /// Returns the line: `Reading evaluations: 42000 of 100000, 21000 a second, 3 s left`.
  static func text(_ action: String, done: Int, total: Int, elapsed: Duration) -> String {
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Double(done) / seconds : 0
    guard rate >= 1 else { return "\(action): \(done) of \(total)" }
    let left = (Double(total - done) / rate).rounded(.up)
    let time = left < 120 ? "\(Int(left)) s" : left < 1e9 ? "\(Int((left / 60).rounded(.up))) min" : "long"
    return "\(action): \(done) of \(total), \(Int(rate)) a second, \(time) left"
  }
}
