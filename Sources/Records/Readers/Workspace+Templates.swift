import Foundation
import Notation
package import QualityModel

extension Workspace {
  /// The largest template that is read, in bytes.
  private static let largestTemplate = 1 << 20

  /// Returns the text of a workspace's own template; without value and findings where it has none.
  ///
  /// A page shows whatever is in it, so a link is not followed, wherever it leads.
  package func template(_ name: TemplateName) -> Reading<TemplateText> {
    do throws(FileTrouble) {
      guard let bytes = try folder.readUnlinked(name.path, limit: Self.largestTemplate) else {
        return Reading(value: nil)
      }
      let lines = LineTable(bytes)
      let findings = TextGuard.first(of: TextGuard.forTemplates, in: lines, file: name.path)
      guard findings.isEmpty else { return Reading(value: nil, findings: findings) }
      return Reading(value: TemplateText(name, String(decoding: lines.bytes, as: UTF8.self)))
    } catch {
      return Reading(value: nil, findings: [CannotRead(path: name.path, trouble: error).finding])
    }
  }

  /// Returns a warning for each file among the templates that lays out no page, with the name that was meant.
  package func findingsOfTemplateNames() -> [Finding] {
    do throws(FileTrouble) {
      return try folder.names(in: TemplateName.folder).filter { TemplateName($0) == nil && !$0.hasSuffix("~") }
        .map { name in
          let known = TemplateName.allCases.map(\.description)
          return TemplateRules.unknownPage.finding(
            .noPage(name),
            help: Suggestion.help(for: name, among: known) ?? "the names are \(known.joined(separator: ", "))",
            severity: .warning, in: "\(TemplateName.folder)/\(name)")
        }
    } catch {
      return [CannotRead(path: TemplateName.folder, trouble: error).finding]
    }
  }
}

extension TemplateRule {
  fileprivate func finding(
    _ message: Finding.Message, help: String, severity: Finding.Severity, in file: String
  ) -> Finding {
    Finding(rule: name, severity: severity, message, help: help, place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static func noPage(_ name: String) -> Self { "`\(name.prefix(90))` lays out no page" }
}
