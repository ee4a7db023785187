import Notation

/// Bands have names of their own, begin between 0 and 100, and the lowest begins at 0.
package struct BandsCoverTheScale: RubricRule {
  package let name = "bad-bands"
  package let explanation = """
    A score falls into the highest band that begins at or below it. So that every score falls into one, the lowest begins
    at 0; so that it falls into only one, no two begin at the same score or share a name.
    """

  package init() {}

  /// Returns one finding for each band that begins outside the scale or repeats another, and one for a missing lowest.
  package func findings(in rubric: Rubric) -> [Finding] {
    var names: Set<String> = []
    var starts: Set<Double> = []
    let each = rubric.bands.enumerated().flatMap { index, band -> [Finding] in
      let path: RecordPath = ["bands", .index(index)]
      let isNewName = names.insert(band.name.lowercased()).inserted
      let isNewStart = starts.insert(band.from).inserted
      guard isNewName || isNewStart else {
        return [finding(.repeated(band), help: "remove it, or give it a name and a start of its own", at: path)]
      }
      return [
        (0...100).contains(band.from)
          ? nil : finding(.outside(band), help: "give a score from 0 to 100", at: path.appending("from")),
        isNewName ? nil : finding(.sameName(band), help: "give it another name", at: path.appending("name")),
        isNewStart ? nil : finding(.sameStart(band), help: "give it another start", at: path.appending("from")),
      ].compactMap { $0 }
    }
    // A start that is wrong may be the one that was meant to be 0.
    let areStartsSound = starts.count == rubric.bands.count && starts.allSatisfy((0...100).contains)
    return each + (areStartsSound ? lowest(of: rubric.bands) : [])
  }

  private func lowest(of bands: [Band]) -> [Finding] {
    guard let index = bands.indices.min(by: { bands[$0].from < bands[$1].from }), bands[index].from > 0 else {
      return []
    }
    return [
      finding(
        .aboveZero(bands[index]), help: "start the lowest band at 0", at: ["bands", .index(index), .key("from")])
    ]
  }
}

extension Finding.Message {
  fileprivate static func outside(_ band: Band) -> Self {
    "a band cannot begin at \(band.from.shortest)"
  }
  fileprivate static func repeated(_ band: Band) -> Self {
    "another band is called `\(band.name.prefix(60))` and begins at \(band.from.shortest)"
  }
  fileprivate static func sameName(_ band: Band) -> Self { "another band is called `\(band.name.prefix(60))`" }
  fileprivate static func sameStart(_ band: Band) -> Self {
    "another band begins at \(band.from.shortest)"
  }
  fileprivate static func aboveZero(_ band: Band) -> Self {
    "scores below \(band.from.shortest) fall into no band"
  }
}
