public import Foundation
public import QualityModel
public struct FileRule: Sendable { public var name: String; public var explanation: String }
public enum FileRules { public static let all: [FileRule] = [] }
extension RecordCoding { public static func bytes(of record: some JSONRecord) throws -> Data { Data() } }
extension Workspace { public func findingsAcrossFiles() -> [Finding] { [] } }
