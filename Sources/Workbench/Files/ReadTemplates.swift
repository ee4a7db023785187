package import QualityModel
import Records

/// Reads the templates that a workspace has of its own.
package struct ReadTemplates: Sendable {
  /// Which templates are wanted.
  package var names: [TemplateName]

  package init(_ names: [TemplateName] = TemplateName.allCases) { self.names = names }

  /// The templates of a workspace.
  package struct Answer: Sendable {
    /// Those that it has, in the order asked for.
    package var texts: [TemplateText]
    /// Why others cannot be read.
    package var findings: [Finding]
  }

  /// Answers with the texts; what they say is not looked at.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let readings = names.map { workspace.template($0) }
    return Answer(texts: readings.compactMap(\.value), findings: readings.flatMap(\.findings))
  }
}
