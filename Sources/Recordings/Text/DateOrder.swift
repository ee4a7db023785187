/// In which order a file writes the parts of its dates.
package enum DateOrder: String, Hashable, Sendable, CaseIterable {
  /// Day, month, year.
  case dayFirst = "dmy"
  /// Month, day, year.
  case monthFirst = "mdy"
  /// Year, month, day.
  case yearFirst = "ymd"
}
