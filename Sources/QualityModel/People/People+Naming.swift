extension People {
  /// Returns the persons of a role that a text names without doubt: by id, by mail address, or by name, with the family
  /// name first or last; case and accents do not matter.
  ///
  /// An id means one person. Two people of one name are both returned, since either may be meant.
  package func persons(named text: String, as role: Role) -> [Person] {
    let all = persons(as: role)
    if let exact = all.first(where: { $0.id == text }) { return [exact] }
    let address = text.lowercased()
    let mailbox = Self.mailbox(of: address)
    let byAddress = all.filter { person in
      person.email?.lowercased() == address || mailbox.map { $0 == Self.words(of: person.id) } ?? false
    }
    if !byAddress.isEmpty {
      // A mailbox says as little as a name does where another person has that name.
      let isStated = byAddress.contains { $0.email?.lowercased() == address }
      let namesakes = all.filter { person in
        person.email == nil && person.name.map { Self.words(ofName: $0) == mailbox } ?? false
          && !byAddress.contains(person)
      }
      return isStated ? byAddress : byAddress + namesakes
    }
    let orders = Self.orders(of: text)
    return all.filter { person in
      orders.contains(Self.words(of: person.id))
        || person.name.map { !orders.isDisjoint(with: Self.orders(of: $0)) } ?? false
    }
  }

  /// Returns the persons of a role whose first name a text is; none for a text that may be an id of its own, an initial
  /// or a path.
  package func persons(calledBy first: String, as role: Role) -> [Person] {
    let typed = Self.words(of: first)
    guard typed.count == 1, typed[0].count > 1, first.allSatisfy({ $0.isLetter || "-'’".contains($0) }),
      !Identifier.isValid(first)
    else { return [] }
    return persons(as: role).filter { person in
      (person.name.map(Self.words(ofName:)) ?? Self.words(of: person.id)).first == typed[0]
    }
  }

  /// Returns the persons whom a text means: those of the first role in which it names someone, else of the first in which
  /// it is a first name; a whole name in any role says more than a first name.
  package func persons(meantBy text: String, as roles: [Role]) -> [Person] {
    let named = roles.lazy.map { persons(named: text, as: $0) }.first { !$0.isEmpty }
    return named ?? roles.lazy.map { persons(calledBy: text, as: $0) }.first { !$0.isEmpty } ?? []
  }

  /// Returns the person of a role who may be meant by a text that names none: one whose id is near, or the only one
  /// whose id or name holds its words.
  package func nearest(to text: String, as role: Role) -> Person? {
    let all = persons(as: role)
    if let id = Suggestion.nearest(to: text, among: all.map(\.id)) { return all.first { $0.id == id } }
    let typed = Set(Self.words(of: text))
    guard !typed.isEmpty else { return nil }
    let holding = all.filter { person in
      typed.isSubset(of: Self.words(of: person.id)) || typed.isSubset(of: Self.words(of: person.name ?? ""))
    }
    return holding.count == 1 ? holding[0] : nil
  }

  /// Returns whether two texts are the same name, with the family name first or last; case and accents do not matter.
  package static func isSameName(_ left: String, _ right: String) -> Bool {
    !orders(of: left).isDisjoint(with: orders(of: right))
  }

  private static func words(of text: String) -> [String] { FoldedText(text).words.map(\.text) }

  /// The words of a name with the family name last, however it is written.
  static func words(ofName name: String) -> [String] {
    let parts = name.split(separator: ",", maxSplits: 1).map { words(of: String($0)) }
    return parts.count == 2 ? parts[1] + parts[0] : parts.flatMap { $0 }
  }

  /// The words before the `@` of a mail address; `nil` where it is none.
  private static func mailbox(of address: String) -> [String]? {
    address.lastIndex(of: "@").map { words(of: String(address[..<$0])) }
  }

  /// The words of a name in the orders that people write them: `Ana López` and `López, Ana`.
  private static func orders(of name: String) -> Set<[String]> {
    let parts = name.split(separator: ",", maxSplits: 1).map { words(of: String($0)) }
    let asWritten = parts.flatMap { $0 }
    guard !asWritten.isEmpty else { return [] }
    return parts.count == 2 ? [asWritten, parts[1] + parts[0]] : [asWritten]
  }
}
