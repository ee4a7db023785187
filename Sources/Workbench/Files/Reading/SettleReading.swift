import Foundation
import QualityModel
import Records
package import Recordings

/// Settles how CSV files are read: what is said now, completed by what was kept under a name.
package struct SettleReading: Sendable {
  /// What is said now.
  package var options: ReadingOptions
  /// The name of a mapping; `nil` where none is named.
  package var mapping: String?

  package init(_ options: ReadingOptions, mapping: String? = nil) {
    self.options = options
    self.mapping = mapping
  }

  /// Returns the options; a name that nothing is kept under is one to keep them under, if anything is said now.
  package func perform(in world: World) throws -> ReadingOptions {
    guard let mapping else { return options }
    guard Identifier.isValid(mapping) else { throw MappingTrouble.notAName(mapping) }
    let kept = try world.keptMappings()
    if let member = kept.first(where: { $0.name == mapping }) {
      do throws(ReadingOptionProblem) {
        return options.completed(by: try ReadingOptions(kept: member.value))
      } catch {
        throw MappingTrouble.damaged(mapping, error)
      }
    }
    guard !options.isEmpty else { throw MappingTrouble.unknown(mapping, kept.map(\.name)) }
    return options
  }
}

/// Keeps the options about CSV files under a name, in the person's own configuration.
package struct KeepReading: Sendable {
  /// The options.
  package var options: ReadingOptions
  /// The name.
  package var name: String

  package init(_ options: ReadingOptions, as name: String) {
    self.options = options
    self.name = name
  }

  /// Writes them down, and returns the file as a person would name it; `nil` where they are kept already.
  package func perform(in world: World) throws -> String? {
    if try world.keptMappings().contains(YAMLValue.Member(name, options.kept)) { return nil }
    let file = try PersonalSettings.set(options.kept, under: name, in: "mappings", at: world.locations)
    return world.shortName(of: file)
  }
}

extension World {
  /// The mappings that this person keeps.
  fileprivate func keptMappings() throws -> [YAMLValue.Member] {
    let settings = try PersonalSettings.read(in: locations)
    guard settings.findings.isEmpty else {
      throw Refused(
        "the personal configuration cannot be read", findings: settings.findings,
        help: "correct the file, then try again")
    }
    return settings.value?.mappings ?? []
  }
}

extension ReadingOptions {
  /// The options as the personal configuration keeps them.
  fileprivate var kept: YAMLValue {
    var members: [YAMLValue.Member] = []
    if !mapping.isEmpty { members.append(.init("map", .list(mapping.map { .text($0) }))) }
    if let dates { members.append(.init("dates", .text(dates.rawValue))) }
    if let zone { members.append(.init("zone", .text(zone.identifier))) }
    if let ratingScale { members.append(.init("rating-scale", .text(ratingScale.description))) }
    return .mapping(members)
  }

  /// Reads what is kept.
  fileprivate init(kept value: YAMLValue) throws(ReadingOptionProblem) {
    var texts: [String: String] = [:]
    var mapping: [String] = []
    guard case .mapping(let members) = value else { throw .notKept("it") }
    for member in members {
      switch (member.name, member.value) {
      case ("map", .list(let values)):
        for value in values {
          guard case .text(let text) = value else { throw .notKept("map") }
          mapping.append(text)
        }
      case ("dates", .text(let text)), ("zone", .text(let text)), ("rating-scale", .text(let text)):
        texts[member.name] = text
      default: throw .notKept(member.name)
      }
    }
    try self.init(
      mapping: mapping, dates: texts["dates"], zone: texts["zone"], ratingScale: texts["rating-scale"])
  }
}
