import Notation
import QualityModel

/// Where a change of a YAML file goes; `nil` where that is not certain, or where it would take more than one place.
extension YAMLEdit {
  func patch(appending added: [YAMLValue], to key: String) -> Patch? {
    guard let member = rootMembers?[key] else { return patch(adding: key, .list(added), asItems: added) }
    guard case .list(let items) = member.value.content else {
      // `key:` alone is an empty list.
      guard isNothing(member.value), let end = endOfLine(of: member.key) else { return nil }
      return Patch(at: end, added.map { "\(lineBreak)  - \($0.flow)" }.joined())
    }
    guard let start = lines.offset(of: member.value.mark) else { return nil }
    if lines.bytes[start] == UInt8(ascii: "[") {
      return patch(addingInside: start, added.map(\.flow).joined(separator: ", "))
    }
    guard lines.bytes[start] == UInt8(ascii: "-"), let last = items.last,
      let end = endOfBlock(endingWith: last, from: start)
    else { return nil }
    let indentation = String(repeating: " ", count: column(of: start))
    let isFlow = items.contains { lines.offset(of: $0.mark).map { lines.bytes[$0] == UInt8(ascii: "{") } ?? true }
    let texts = added.map { isFlow ? $0.flow : $0.block(behind: indentation + "  ", lineBreak: lineBreak) }
    return Patch(at: end, texts.map { "\(lineBreak)\(indentation)- \($0)" }.joined())
  }

  func patch(setting value: YAMLValue, under key: String) -> Patch? {
    guard let member = rootMembers?[key] else { return patch(adding: key, value) }
    return patch(replacing: member, with: value)
  }

  func patch(setting value: YAMLValue, under key: String, in map: String) -> Patch? {
    let whole = YAMLValue.mapping([.init(key, value)])
    guard let outer = rootMembers?[map] else { return patch(adding: map, whole) }
    guard case .mapping(let members) = outer.value.content else {
      guard isNothing(outer.value), let end = endOfLine(of: outer.key) else { return nil }
      return Patch(at: end, "\(lineBreak)  \(whole.block(behind: "  ", lineBreak: lineBreak))")
    }
    if let member = members[key] { return patch(replacing: member, with: value) }
    guard let start = lines.offset(of: outer.value.mark) else { return nil }
    let text = whole.block(behind: "", lineBreak: lineBreak)
    if lines.bytes[start] == UInt8(ascii: "{") { return patch(addingInside: start, text) }
    guard let last = members.all.last, let end = endOfBlock(endingWith: last.key, from: start, isMapping: true) else {
      return nil
    }
    return Patch(at: end, lineBreak + String(repeating: " ", count: column(of: start)) + text)
  }

  /// A key that the root does not have yet goes to the end.
  private func patch(adding key: String, _ value: YAMLValue, asItems items: [YAMLValue]? = nil) -> Patch? {
    let member = YAMLValue.mapping([.init(key, value)]).block(behind: "", lineBreak: lineBreak)
    // A file that says nothing has no cell to begin in.
    if let root = text.root, case .cell = root.mark, let start = lines.offset(of: root.mark),
      lines.bytes[start] == UInt8(ascii: "{")
    {
      return patch(addingInside: start, member)
    }
    let endsInBreak = lines.bytes.last.map { $0 == 10 || $0 == 13 } ?? true
    let list = items.map { $0.map { "\(lineBreak)  - \($0.flow)" }.joined() }
    let written = list.map { "\(key):\($0)" } ?? member
    return Patch(at: lines.bytes.count, (endsInBreak ? "" : lineBreak) + written + lineBreak)
  }

  /// Adds behind the last value between the brackets that open at an offset.
  private func patch(addingInside start: Int, _ text: String) -> Patch? {
    guard let place = YAMLBrackets(lines.bytes, openingAt: start) else { return nil }
    return Patch(at: place.end, (place.needsComma ? ", " : place.isEmpty ? "" : " ") + text)
  }

  private func patch(replacing member: Members.Member, with value: YAMLValue) -> Patch? {
    if isNothing(member.value) {
      guard let key = lines.offset(of: member.key.mark), let name = member.key.plainText,
        let colon = lines.bytes[(key + name.utf8.count)...].firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      return Patch(at: colon + 1, " \(value.flow)")
    }
    guard let start = lines.offset(of: member.value.mark), let end = end(of: member.value, from: start) else {
      return nil
    }
    return Patch(start..<end, value.flow)
  }

  private var rootMembers: Members? {
    guard case .mapping(let members)? = text.root?.content else { return nil }
    return members
  }

  private func isNothing(_ node: MarkedNode) -> Bool { node.plainText == "" }
}
