/// An id that a spreadsheet program rounded: `1.23457E+11` stands for many ids, so it is none.
enum RoundedID {
  static func isOne(_ text: String) -> Bool {
    text.utf8.count <= 24 && text.wholeMatch(of: #/[+-]?[0-9]([.,][0-9]+)?[eE]\+[0-9]{2,3}/#) != nil
  }
}
