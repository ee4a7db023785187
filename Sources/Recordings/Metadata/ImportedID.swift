public import QualityModel

/// The ids that `import` derives from the names of files, calls and agents; nothing else ever derives one.
public enum ImportedID {
  /// Returns the id for a name, such as `uber-call-7` for `Über Call #7.wav`; `nil` where none can be made.
  ///
  /// Accents are folded, case is lowered, every other run becomes one `-`. Too long is refused too: a cut id would
  /// silently make two calls one.
  public static func derive(from name: String, longest: Int = Identifier.longest) -> String? {
    nil
  }

  /// Returns the finding for a name that no id can be made from.
  public static func refusal(_ name: String, longest: Int = Identifier.longest) -> Finding {
    Identifier.refusal(name, of: "an interaction")
  }
}
