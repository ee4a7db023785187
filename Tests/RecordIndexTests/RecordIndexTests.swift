import Testing

@testable import RecordIndex
