// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let swiftCSV = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
// Without its test support a difference is printed and the test passes all the same.
let issueReporting = Target.Dependency.product(
  name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")

/// A room of the house; its walls are the dependencies named here, and `ArchitectureTests` guards them.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of room: String, _ more: [Target.Dependency] = []) -> Target {
  let notation: [Target.Dependency] = room == "Notation" ? [] : ["Notation"]
  return .testTarget(
    name: "\(room)Tests",
    dependencies: [.init(stringLiteral: room), "TestSupport", customDump, issueReporting] + notation + more,
    swiftSettings: strict)
}

let package = Package(
  name: "sidetone",
  products: [.executable(name: "sidetone", targets: ["sidetone"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system.git", from: "1.8.1"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV.git", from: "0.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump.git", from: "1.7.3", traits: []),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay.git", from: "1.13.1"),
  ],
  targets: [
    .systemLibrary(name: "CGSL"),
    .systemLibrary(name: "CNettle"),
    .systemLibrary(name: "CReadline"),
    .systemLibrary(name: "CSndfile"),
    .target(
      name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "CPageSums", linkerSettings: [.linkedLibrary("sqlite3")]),

    room("Notation"),
    room("QualityModel", ["Notation"]),
    room("Statistics", ["Notation", "CGSL"]),
    room("Insights", ["Notation", "QualityModel", "Statistics"]),
    room("Records", ["Notation", "QualityModel", "CNettle", "CSimdJSON", yams, systemPackage]),
    room("RecordIndex", ["Notation", "QualityModel", "CPageSums", grdb]),
    room("Recordings", ["Notation", "QualityModel", "CSndfile", swiftCSV]),
    room("Workbench", ["Notation", "QualityModel", "Records", "RecordIndex", "Recordings", "Insights"]),
    room("Reporting", ["Notation", "QualityModel", "Insights", "Statistics", "Recordings", "TerminalKit", mustache]),
    room("TerminalKit", ["CReadline"]),
    .executableTarget(
      name: "sidetone",
      dependencies: [
        "Notation", "QualityModel", "Recordings", "Insights", "Workbench", "Reporting", "TerminalKit", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "make-example", dependencies: ["Notation", "QualityModel", "Records", "Workbench", yams],
      swiftSettings: strict),

    .executableTarget(
      name: "scoring-benchmark", dependencies: ["Notation", "QualityModel"], path: "Benchmarks/Scoring",
      swiftSettings: strict),
    .executableTarget(
      name: "make-workspace", dependencies: ["Notation", "QualityModel", "Records"], path: "Benchmarks/Generate",
      exclude: ["Rubrics", "words.txt"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["TerminalKit", customDump], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Notation"),
    tests(of: "QualityModel"),
    tests(of: "Statistics"),
    // The sentences that Reporting makes of an answer are tested where the answer is.
    tests(of: "Insights", ["QualityModel", "Statistics", "Reporting"]),
    tests(of: "Records", ["QualityModel", systemPackage]),
    tests(of: "RecordIndex", ["QualityModel"]),
    tests(of: "Recordings", ["QualityModel"]),
    tests(of: "Workbench", ["QualityModel", "Records", "RecordIndex", "Insights"]),
    tests(of: "Reporting", ["QualityModel"]),
    .executableTarget(
      name: "TerminalTalk", dependencies: ["TerminalKit"], path: "Tests/TerminalTalk", swiftSettings: strict),
    tests(of: "TerminalKit", ["TerminalTalk"]),
    tests(of: "sidetone", ["QualityModel"]),
    .testTarget(
      name: "FunctionalTests",
      dependencies: ["Notation", "sidetone", "make-example", "TestSupport", customDump, issueReporting],
      exclude: ["Transcripts", "Errors", "Workspace", "Files"], swiftSettings: strict),
    .executableTarget(
      name: "torture", dependencies: ["Notation", "TestSupport"], path: "Tests/Torture", exclude: ["faults.c"],
      swiftSettings: strict),
    .testTarget(
      name: "TortureTests", dependencies: ["torture", "sidetone", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["QualityModel", "Recordings", "Workbench", "TestSupport", customDump, issueReporting],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

// `make fuzz` asks for it; it needs a sanitizer that the program itself is built without.
if Context.environment["SIDETONE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Notation", "QualityModel", "RecordIndex", "Records", "Recordings", "Reporting", "TerminalKit", "Workbench",
      ],
      path: "Fuzzing", exclude: ["run", "Seeds"], swiftSettings: strict))
}
