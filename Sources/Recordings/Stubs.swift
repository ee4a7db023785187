public struct TranscriptRule: Sendable { public var name: String; public var explanation: String }
public enum TranscriptRules { public static let all: [TranscriptRule] = [] }
