import Foundation

/// Returns everything that a value holds as text, so that two values whose types cannot be compared can be.
///
/// A line for each item of a list; what has no order is sorted. It is far faster than a dump that is laid out for
/// people, which counts where whole answers are compared hundreds of times.
public func spelledOut<Value>(_ value: Value) -> String {
  var text = ""
  spell(value, into: &text)
  return text
}

private func spell(_ value: Any, into text: inout String) {
  switch value {
  case let string as String: text += string.debugDescription
  case let date as Date: text += "\(date.timeIntervalSinceReferenceDate)"
  case let data as Data: text += data.base64EncodedString()
  case let number as Int: text += "\(number)"
  case let number as Double: text += "\(number)"
  default: spell(Mirror(reflecting: value), of: value, into: &text)
  }
}

private func spell(_ mirror: Mirror, of value: Any, into text: inout String) {
  switch mirror.displayStyle {
  case .optional:
    guard let child = mirror.children.first else { return text += "nil" }
    spell(child.value, into: &text)
  case .collection:
    for child in mirror.children {
      text += "\n"
      spell(child.value, into: &text)
    }
  case .set, .dictionary:
    text += mirror.children.map { spelledOut($0.value) }.sorted().joined(separator: "\n")
  default:
    // What is a word alone, such as a case without values.
    if mirror.children.isEmpty { return text += "\(value)" }
    text += mirror.displayStyle == .enum ? "" : "\(mirror.subjectType)"
    for child in mirror.children {
      text += " \(child.label ?? "")="
      spell(child.value, into: &text)
    }
  }
}
