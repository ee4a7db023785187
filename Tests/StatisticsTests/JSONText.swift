import Foundation

/// Returns what is written of a value, keys sorted; throws where it holds what is no number.
func json(of value: any Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return try String(decoding: encoder.encode(value), as: UTF8.self)
}
