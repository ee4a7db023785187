/// Gathers small pieces of an answer, since writing each by itself would take longer than making it.
struct OutputBuffer {
  private static let size = 65_536

  private var text = ""
  private let put: (String) throws -> Void

  init(_ put: @escaping (String) throws -> Void) { self.put = put }

  mutating func write(_ piece: String) throws {
    text += piece
    if text.utf8.count >= Self.size { try flush() }
  }

  mutating func flush() throws {
    guard !text.isEmpty else { return }
    try put(text)
    text = ""
  }
}
