import Foundation

enum LineDifference {
  static func text(from: Data, to: Data) -> String? { nil }
}
