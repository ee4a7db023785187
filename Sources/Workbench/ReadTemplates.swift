public import QualityModel
import Records

/// Reads the templates that a workspace has of its own.
public struct ReadTemplates: Sendable {
  /// Which templates are wanted.
  public var names: [TemplateName]

  /// Creates the verb.
  public init(_ names: [TemplateName] = TemplateName.allCases) { self.names = names }

  /// The templates of a workspace.
  public struct Answer: Sendable {
    /// Those that it has, in the order asked for.
    public var texts: [TemplateText]
    /// Why others cannot be read.
    public var findings: [Finding]
  }

  /// Answers with the texts; what they say is not looked at.
  public func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let readings = names.map { workspace.template($0) }
    return Answer(texts: readings.compactMap(\.value), findings: readings.flatMap(\.findings))
  }
}
