public import Foundation
public import QualityModel

/// Reads a workspace's settings: `sidetone.yaml`.
public enum SettingsReader {
  /// Returns the settings that the bytes hold, with every finding.
  public static func read(_ bytes: Data, file: String = "sidetone.yaml") -> Reading<Settings> { Reading(value: nil) }
}
