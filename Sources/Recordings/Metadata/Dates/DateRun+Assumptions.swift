import Foundation
import QualityModel

extension DateRun {
  /// What was assumed, in the order in which it is reported.
  var assumptions: [Assumption] {
    var found: [Assumption] = []
    if column.order == nil, let example = decision.example, let open = texts[example.decided] {
      let other: DateOrder = example.order == .dayFirst ? .monthFirst : .dayFirst
      found.append(
        Assumption(
          "`\(open)` is written \(example.order.words), as `\(texts[example.deciding] ?? "")` is",
          general: "dates are written \(example.order.words)",
          otherwise: "`--dates \(other.rawValue)`"))
    }
    if assumed.contains(.pointed) {
      found.append(Assumption("dates with points are written day first", otherwise: "`--dates mdy`"))
    }
    for case .unit(let unit) in assumed {
      let what = unit == .unix ? "seconds" : "milliseconds"
      found.append(
        Assumption(
          "the numbers in `\(column.title)` are \(what) since 1970",
          general: "numbers as dates are \(what) since 1970",
          otherwise: column.field.option(mapping: column.title, unit: DateUnit.excel.rawValue)))
    }
    found += zoneAssumptions
    if assumed.contains(.dayAlone) {
      found.append(
        .day(otherwise: "a column with the time too: \(column.field.option(mapping: "TIME", after: column.title))"))
    }
    if assumed.contains(.utc) {
      found.append(.utc())
    }
    return found
  }

  private var zoneAssumptions: [Assumption] {
    var found: [Assumption] = []
    let names = assumed.compactMap { if case .zoneName(let name) = $0 { name } else { nil } }.sorted()
    for name in names {
      let hours = Int((DateWords.offset(name.lowercased()) ?? 0) / 3600)
      found.append(
        Assumption("\(name) is UTC\(hours < 0 ? "−" : "+")\(abs(hours))", otherwise: "an offset in the file"))
    }
    for case .titleZone(let zone, let name) in assumed {
      found.append(
        Assumption(
          "\(name) in the title `\(column.title)` is \(LocalClock.offsetText(of: zone)) all year",
          general: "\(name) in a title is \(LocalClock.offsetText(of: zone)) all year",
          otherwise: "`--zone Europe/Berlin`"))
    }
    return found
  }
}
