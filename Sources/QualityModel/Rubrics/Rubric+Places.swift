extension Rubric {
  /// All criteria in the order they are asked, each with its path in the rubric's file.
  ///
  /// Rules speak of paths, so that the reader of the file can find the line.
  package var placedCriteria: [(path: RecordPath, criterion: Criterion)] {
    placedSections.flatMap { path, section in
      section.criteria.enumerated().map { (path.appending("criteria").appending($0), $1) }
    }
  }

  /// All sections, each before those nested in it, with their paths in the rubric's file.
  package var placedSections: [(path: RecordPath, section: Section)] { Self.placed(sections, under: []) }

  private static func placed(_ sections: [Section], under path: RecordPath) -> [(path: RecordPath, section: Section)] {
    sections.enumerated().flatMap { index, section in
      let own = path.appending("sections").appending(index)
      return [(own, section)] + placed(section.sections, under: own)
    }
  }
}
