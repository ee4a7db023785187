/// One of a few names, as they are in JSON.
struct Choice<Option: CaseIterable & RawRepresentable<String>>: Decodable {
  /// What the name stands for.
  var option: Option

  /// Reads a name; another one is refused with all that would do.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let option = Option(rawValue: name) else {
      let names = Option.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected one of \(names)")
    }
    self.option = option
  }
}
