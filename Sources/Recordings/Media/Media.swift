public import Foundation
public import QualityModel

/// The files that may lie beside an interaction's metadata.
public enum Media {
  /// What a media file is good for.
  public enum Kind: String, Hashable, Sendable {
    case transcript, audio
  }

  /// Returns what a file is, going by its name; `nil` where it is no medium.
  public static func kind(of fileName: String) -> Kind? { nil }

  /// Returns the finding for audio whose content is not what its name says; the first 64 kilobytes are enough.
  public static func finding(in data: Data, named file: String) -> Finding? { nil }

  /// Returns how long a WAV lasts, in seconds; `nil` for other formats and damaged headers.
  ///
  /// - Parameters:
  ///   - data: the file, or at least its first 64 kilobytes.
  ///   - size: the size of the whole file in bytes, where `data` is only its beginning.
  public static func duration(of data: Data, size: Int? = nil) -> Double? { nil }
}
