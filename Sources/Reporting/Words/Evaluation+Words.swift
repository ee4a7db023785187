import Notation
import QualityModel

extension Evaluation {
  /// Returns what it came to, in a few words: `72.5, Coach now (failed: identity)`.
  /// - Parameter edges: the ends of bands that its score is not rounded across.
  func resultWords(edges: [Double]) -> String {
    let figure = score?.percent.map { NumberText.score($0, edges: edges) } ?? "no score, since nothing counted"
    let failed = (score?.failed ?? []).isEmpty ? "" : " (failed: \((score?.failed ?? []).joined(separator: ", ")))"
    return figure + (score?.band.map { ", \($0)" } ?? "") + failed
  }
}
