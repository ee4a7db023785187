import QualityModel

/// Names between commas or spaces, as they are typed where ids are asked for, and whole names with spaces in them.
enum TypedNames {
  /// Returns the persons that a text names: what names someone whole is one name, and so is what is between commas,
  /// unless its words look like ids or name people by themselves. A first name is too little for that: behind it may come
  /// the family name of a stranger.
  static func people(in text: String, as role: People.Role, among people: People) -> [String] {
    func isListed(_ name: String) -> Bool { !people.persons(named: name, as: role).isEmpty }
    let words = Names.names(in: text)
    if words.count > 1, isListed(text.trimmed), !words.allSatisfy(isListed) { return [text.trimmed] }
    return parts(of: text).flatMap { part -> [String] in
      let words = Names.names(in: part)
      guard words.count > 1, !isListed(part) else { return [part] }
      let areIDs = words.contains { isListed($0) || $0.contains("-") || $0.contains(where: \.isNumber) }
      return areIDs ? words : [part]
    }
  }

  /// Returns the ids of the criteria that a text names, by id or by the whole title; what is neither stays as typed.
  static func criteria(in text: String, among criteria: [Criterion]) -> [String] {
    func id(titled title: String) -> String? {
      let named = criteria.filter { $0.title.lowercased() == title.lowercased() }
      return named.count == 1 ? named[0].id : nil
    }
    if let id = id(titled: text.trimmed) { return [id] }
    return parts(of: text).flatMap { part in id(titled: part).map { [$0] } ?? Names.names(in: part) }
  }

  private static func parts(of text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
