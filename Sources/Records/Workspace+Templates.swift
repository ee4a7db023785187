import Foundation
public import QualityModel

extension Workspace {
  /// The largest template that is read, in bytes.
  private static let largestTemplate = 1 << 20

  /// Returns the text of a workspace's own template; without value and findings where it has none.
  public func template(_ name: TemplateName) -> Reading<TemplateText> {
    do throws(FileTrouble) {
      guard let bytes = try folder.read(name.path, limit: Self.largestTemplate) else { return Reading(value: nil) }
      let lines = LineTable(bytes)
      let findings = TextGuard.first(of: TextGuard.forTemplates, in: lines, file: name.path)
      guard findings.isEmpty else { return Reading(value: nil, findings: findings) }
      return Reading(value: TemplateText(name, String(decoding: lines.bytes, as: UTF8.self)))
    } catch {
      return Reading(value: nil, findings: [CannotRead(path: name.path, trouble: error).finding])
    }
  }
}
