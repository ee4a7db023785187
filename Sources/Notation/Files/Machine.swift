import Foundation

/// The machine that this runs on.
package enum Machine {
  /// The name that Linux gave to this run of the machine since it was started; `nil` where it has none.
  package static let boot: String? = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
}
