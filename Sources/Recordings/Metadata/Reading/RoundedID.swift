/// An id that a spreadsheet program rounded: `1.23457E+11` stands for many ids, so it is none.
enum RoundedID {
  static func isOne(_ text: String) -> Bool {
    // Tables have many rows, and hardly any id holds a plus.
    guard text.utf8.contains(UInt8(ascii: "+")), text.utf8.count <= 24 else { return false }
    return text.wholeMatch(of: #/[+-]?[0-9]([.,][0-9]+)?[eE]\+[0-9]{2,3}/#) != nil
  }
}
