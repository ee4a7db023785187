import CSimdJSON
import QualityModel

extension Evaluation.Status {
  /// Creates a status from what was parsed.
  init?(_ parsed: ParsedStatus) {
    switch parsed {
    case ParsedStatusDraft: self = .draft
    case ParsedStatusSubmitted: self = .submitted
    case ParsedStatusDisputed: self = .disputed
    case ParsedStatusVoided: self = .voided
    default: return nil
    }
  }
}

extension Evaluation.Purpose {
  /// Creates a purpose from what was parsed.
  init?(_ parsed: ParsedPurpose) {
    switch parsed {
    case ParsedPurposeMonitoring: self = .monitoring
    case ParsedPurposeTargeted: self = .targeted
    case ParsedPurposeCalibration: self = .calibration
    case ParsedPurposeWorkshop: self = .workshop
    case ParsedPurposeSelf: self = .self
    case ParsedPurposeBenchmark: self = .benchmark
    default: return nil
    }
  }
}

extension Channel {
  /// Creates a channel from what was parsed.
  init?(_ parsed: ParsedChannel) {
    switch parsed {
    case ParsedChannelVoice: self = .voice
    case ParsedChannelChat: self = .chat
    case ParsedChannelEmail: self = .email
    default: return nil
    }
  }
}
