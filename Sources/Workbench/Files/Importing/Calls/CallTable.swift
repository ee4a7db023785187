/// The calls of an import by id.
///
/// A dictionary of them would keep room for twice as many, and each takes a kilobyte.
struct CallTable {
  private var indices: [String: Int] = [:]
  private var calls: [CallAssembly] = []

  subscript(id: String) -> CallAssembly? {
    get { indices[id].map { calls[$0] } }
    set {
      guard let newValue else { return }
      if let index = indices[id] {
        calls[index] = newValue
      } else {
        indices[id] = calls.count
        calls.append(newValue)
      }
    }
  }

  /// Returns what a call has, for those that have it.
  func compactMapValues<Value>(_ value: (CallAssembly) -> Value?) -> [String: Value] {
    indices.compactMapValues { value(calls[$0]) }
  }
}
